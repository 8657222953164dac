/** Where the categories of each item stand in a table of categories × nodes: item j starts at row `start[j]`. */
export interface CategoryRows {
  readonly start: Int32Array;
  readonly total: number;
}

/** Lays the categories of all items one under the other. */
export function layCategories(categories: readonly number[]): CategoryRows {
  const start = new Int32Array(categories.length);
  let total = 0;
  categories.forEach((count, item) => {
    start[item] = total;
    total += count;
  });
  return { start, total };
}
