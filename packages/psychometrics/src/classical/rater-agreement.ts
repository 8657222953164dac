/** Agreement of two markings of the same answers. */
export interface MarkingAgreement {
  readonly n: number;
  /** Share of answers with the same score. */
  readonly exact: number;
  /** Cohen's kappa (1960), and weighted by the square of the distance (1968); null where all scores are the same. */
  readonly kappa: number | null;
  readonly quadraticKappa: number | null;
}

/** Intraclass correlations (Shrout & Fleiss 1979) of one marking; null where scores do not vary. */
export interface IntraclassCorrelations {
  /** ICC(1,1): each answer marked by other markers. */
  readonly oneWay: number | null;
  /** ICC(2,1): markers are a sample, differences of severity count as error. */
  readonly agreement: number | null;
  /** ICC(3,1): differences of severity between the markers do not count. */
  readonly consistency: number | null;
}

/** Agreement of two markers; pairs with a missing score (NaN) are left out. Null without pairs. */
export function markingAgreement(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): MarkingAgreement | null {
  const pairs = Array.from(
    { length: Math.min(first.length, second.length) },
    (_, i) => [first[i], second[i]] as const,
  ).filter(([one, other]) => Number.isFinite(one) && Number.isFinite(other));
  const n = pairs.length;
  if (n === 0) return null;
  const exact = pairs.filter(([one, other]) => one === other).length / n;
  return {
    n,
    exact,
    kappa: chanceCorrected(pairs, (one, other) => (one === other ? 0 : 1)),
    quadraticKappa: chanceCorrected(pairs, (one, other) => (one - other) ** 2),
  };
}

/** 1 − observed ÷ expected disagreement, the expected one with the markers' own shares of scores. */
function chanceCorrected(
  pairs: readonly (readonly [number, number])[],
  disagreement: (one: number, other: number) => number,
): number | null {
  const n = pairs.length;
  const [ones, others] = [0, 1].map((marker) => {
    const counts = new Map<number, number>();
    for (const pair of pairs) counts.set(pair[marker], (counts.get(pair[marker]) ?? 0) + 1);
    return counts;
  });
  const observed = pairs.reduce((sum, [one, other]) => sum + disagreement(one, other), 0) / n;
  let expected = 0;
  for (const [one, count] of ones)
    for (const [other, number] of others) expected += (count * number * disagreement(one, other)) / n ** 2;
  return expected > 0 ? 1 - observed / expected : null;
}

/** Intraclass correlations of a complete table: a row an answer, a column a marker. Null with fewer than two of either. */
export function intraclassCorrelations(table: readonly (readonly number[])[]): IntraclassCorrelations | null {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const grand = mean(table.flat());
  const rows =
    k *
    squares(
      table.map((row) => mean(row)),
      grand,
    );
  const columns =
    n *
    squares(
      table[0].map((_, j) => mean(table.map((row) => row[j]))),
      grand,
    );
  const total = squares(table.flat(), grand);
  const between = rows / (n - 1);
  const markers = columns / (k - 1);
  const within = (total - rows) / (n * (k - 1));
  const error = (total - rows - columns) / ((n - 1) * (k - 1));
  const orNull = (value: number) => (Number.isFinite(value) ? value : null);
  return {
    oneWay: orNull((between - within) / (between + (k - 1) * within)),
    agreement: orNull((between - error) / (between + (k - 1) * error + (k * (markers - error)) / n)),
    consistency: orNull((between - error) / (between + (k - 1) * error)),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squares(values: readonly number[], centre: number): number {
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
