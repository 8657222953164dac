import { type CurvePoint, OMITTED, optionCurves, type ResponseMatrix } from '@sapa/psychometrics';
import type { ObservedPoint } from './domain-task.ts';

/**
 * Observed share of the attainable score of each item in groups of rising ability, with 95 % intervals: Wilson's for right or wrong, the normal one
 * for items with partial scores. Omitted answers count as wrong, as in the calibration.
 */
export function observedPoints(
  responses: ResponseMatrix,
  ability: Float64Array,
  weights: Float64Array,
): ObservedPoint[][] {
  const { items } = responses;
  const cells = responses.cells.map((cell) => (cell === OMITTED ? 0 : cell));
  const highest = cells.reduce((most, cell) => (cell < OMITTED && cell > most ? cell : most), 1);
  const labels = Array.from({ length: highest + 1 }, (_, score) => String(score));
  const choices = { cells, labels, key: items.map(() => '1') };
  return items.map((_, item) => {
    const categories = optionCurves(choices, items.length, item, ability, { weights }).flatMap(
      ({ option, points }) => (option === null ? [] : [{ score: Number(option), points }]),
    );
    const maximum = Math.max(...categories.map(({ score }) => score));
    const [first] = categories;
    if (!first) return [];
    if (maximum <= 1) return [...(categories.find(({ score }) => score === 1)?.points ?? [])];
    return first.points.map((point, group) =>
      partialScore(
        point,
        maximum,
        categories.map(({ score, points }) => ({ score, share: points[group]?.share ?? 0 })),
      ),
    );
  });
}

function partialScore(
  { theta, n }: CurvePoint,
  maximum: number,
  shares: readonly { score: number; share: number }[],
): ObservedPoint {
  const mean = shares.reduce((sum, { score, share }) => sum + score * share, 0);
  const variance = shares.reduce((sum, { score, share }) => sum + (score - mean) ** 2 * share, 0);
  const reach = 1.959963984540054 * Math.sqrt(variance / n);
  const within = (value: number) => Math.min(1, Math.max(0, value / maximum));
  return { theta, n, share: mean / maximum, low: within(mean - reach), high: within(mean + reach) };
}
