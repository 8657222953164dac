/** Schools of a group, each with the sums its likelihood needs; pupil weights are scaled to the school's number of
 *  pupils (Pfeffermann et al. 1998, method 2), the school weighs with the mean of its pupils' weights. */
export interface SchoolSums {
  schools: number;
  size: number;
  /** Level-2 weight of each school; 0 = left out. */
  weight: Float64Array;
  /** Scaled pupil weights summed: the number of pupils with weight. */
  pupils: Float64Array;
  /** Σ w v of the columns v = [predictors with intercept…, outcome]: schools × size. */
  sums: Float64Array;
  /** Σ w v vᵀ: schools × size × size. */
  products: Float64Array;
}

/** Rows of each school: `order[start[j]] …` are positions in the group. */
export interface SchoolSlices {
  order: Int32Array;
  start: Int32Array;
}

/** Sorts the positions by school; schools are numbered by first appearance. */
export function sliceSchools(rows: Int32Array, codes: Int32Array): SchoolSlices {
  const numberOf = new Map<number, number>();
  const school = rows.map((row) => {
    const known = numberOf.get(codes[row]) ?? numberOf.size;
    numberOf.set(codes[row], known);
    return known;
  });
  const start = new Int32Array(numberOf.size + 1);
  for (const j of school) start[j + 1]++;
  for (let j = 0; j < numberOf.size; j++) start[j + 1] += start[j];
  const next = start.slice();
  const order = new Int32Array(rows.length);
  school.forEach((j, i) => {
    order[next[j]++] = i;
  });
  return { order, start };
}

/** Room for the sums of `schools` schools over `size` columns. */
export function emptySchoolSums(schools: number, size: number): SchoolSums {
  return {
    schools,
    size,
    weight: new Float64Array(schools),
    pupils: new Float64Array(schools),
    sums: new Float64Array(schools * size),
    products: new Float64Array(schools * size * size),
  };
}

/** Fills in school j from its rows; `v` is rows × size. */
export function sumSchool(
  into: SchoolSums,
  j: number,
  { order, start }: SchoolSlices,
  v: Float64Array,
  weights: Float64Array,
): void {
  const { size } = into;
  const [from, to] = [start[j], start[j + 1]];
  let [total, cases] = [0, 0];
  for (let at = from; at < to; at++) {
    total += weights[order[at]];
    if (weights[order[at]] > 0) cases++;
  }
  into.weight[j] = cases === 0 ? 0 : total / cases;
  into.pupils[j] = cases;
  into.sums.fill(0, j * size, (j + 1) * size);
  into.products.fill(0, j * size * size, (j + 1) * size * size);
  if (cases === 0) return;
  for (let at = from; at < to; at++) {
    const i = order[at];
    const w = weights[i] / into.weight[j];
    for (let a = 0; a < size; a++) {
      const part = w * v[i * size + a];
      into.sums[j * size + a] += part;
      for (let b = 0; b < size; b++) into.products[(j * size + a) * size + b] += part * v[i * size + b];
    }
  }
}
