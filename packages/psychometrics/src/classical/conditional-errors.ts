/** Standard error of measurement at one raw score. */
export interface ConditionalError {
  readonly score: number;
  readonly sem: number;
}

/**
 * Standard errors of measurement at the scores 0 … n of a test of n right/wrong items: Lord's (1955) binomial error
 * x(n − x)/(n − 1), with Keats' (1957) factor (1 − reliability)/(1 − KR-21), which makes them agree with the test's
 * reliability on average.
 *
 * @returns null where the reliability or KR-21 is not defined or 1.
 */
export function conditionalErrors(
  items: number,
  mean: number,
  sd: number,
  reliability: number | null,
): ConditionalError[] | null {
  const kr21 = (items / (items - 1)) * (1 - (mean * (items - mean)) / (items * sd ** 2));
  if (reliability === null || !Number.isFinite(kr21) || kr21 >= 1 || reliability >= 1) return null;
  const factor = (1 - reliability) / (1 - kr21);
  return Array.from({ length: items + 1 }, (_, score) => ({
    score,
    sem: Math.sqrt((factor * score * (items - score)) / (items - 1)),
  }));
}
