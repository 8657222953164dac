/** Category probabilities of an item: categories × nodes. */
export interface CategoryProbabilities {
  readonly categories: number;
  readonly table: Float64Array;
}

/** Distribution of the sum score at each node: (highest + 1) × nodes. */
export interface ScoreDistribution {
  readonly highest: number;
  readonly table: Float64Array;
}

/** Distribution of the sum score given ability, item by item (Lord & Wingersky 1984; Thissen et al. 1995). */
export function scoreDistribution(items: readonly CategoryProbabilities[], nodes: number): ScoreDistribution {
  let sofar: ScoreDistribution = { highest: 0, table: new Float64Array(nodes).fill(1) };
  for (const item of items) sofar = addItem(sofar, item, nodes);
  return sofar;
}

function addItem(
  { highest, table }: ScoreDistribution,
  item: CategoryProbabilities,
  nodes: number,
): ScoreDistribution {
  const reached = highest + item.categories - 1;
  const next = new Float64Array((reached + 1) * nodes);
  for (let score = 0; score <= highest; score++) {
    for (let k = 0; k < item.categories; k++) {
      const to = (score + k) * nodes;
      for (let q = 0; q < nodes; q++) next[to + q] += table[score * nodes + q] * item.table[k * nodes + q];
    }
  }
  return { highest: reached, table: next };
}
