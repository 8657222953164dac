import { describe, expect, it } from 'vitest';
import type { EstimateDesign } from '../design/types.ts';
import { estimate } from '../estimate.ts';

/** Six zones of two schools with one pupil each; the first zone's pupils weigh `heavy`. */
function rounds(heavy: number, scores: readonly number[]) {
  const at = Array.from({ length: 12 }, (_, row) => row);
  const numeric = {
    score: Float64Array.from(scores),
    weight: Float64Array.from(at, (row) => (row < 2 ? heavy : 1)),
    zone: Float64Array.from(at, (row) => Math.floor(row / 2)),
    unit: Float64Array.from(at, (row) => row % 2),
  };
  return { rows: 12, numeric, categorical: {} };
}

const scores = [3, 9, 4, 6, 1, 2, 8, 5, 7, 7.5, 2, 6];

function degrees(
  samplingDegrees: EstimateDesign['samplingDegrees'],
  heavy: number,
  of: readonly number[] = scores,
): number {
  const [row] = estimate(rounds(heavy, of), {
    weight: 'weight',
    replicates: { method: 'jk2', zone: 'zone', unit: 'unit' },
    ...(samplingDegrees === undefined ? {} : { samplingDegrees }),
    analyses: [{ statistic: 'mean', of: 'score' }],
  });
  return row.df ?? Number.NaN;
}

/** Σ q and Σ q² of the six zones: the mean without the zone's first unit, the other one doubled. */
function sums(heavy: number): [number, number] {
  const { score, weight } = rounds(heavy, scores).numeric;
  const total = weight.reduce((sum, one) => sum + one, 0);
  const parts = Array.from({ length: 6 }, (_, zone) => {
    const change = weight[2 * zone] * (score[2 * zone + 1] - score[2 * zone]);
    return (change / total) ** 2;
  });
  return [parts.reduce((sum, q) => sum + q, 0), parts.reduce((sum, q) => sum + q * q, 0)];
}

describe('degrees of freedom of a sampling error', () => {
  it('are the zones when these weigh alike and show alike', () => {
    const alike = Array.from({ length: 12 }, (_, row) => (row % 2 === 0 ? 1 : 3));
    expect(degrees('effective', 1, alike)).toBeCloseTo(6, 12);
    expect(degrees('nominal', 1)).toBe(6);
  });

  it('are by default the fewer of those that replicates show and those of the weights', () => {
    const [sum, squares] = sums(1);
    expect(degrees(undefined, 1)).toBeCloseTo((3 * sum ** 2) / squares - 2, 10);
    // Zones that show alike, one of which weighs 20 times as much: (400 + 5)²/(400² + 5).
    const alike = Array.from({ length: 12 }, (_, row) => (row < 2 ? 1 + (row % 2) / 20 : 1 + (row % 2)));
    expect(degrees('effective', 20, alike)).toBeCloseTo(405 ** 2 / (400 ** 2 + 5), 10);
    expect(degrees('nominal', 20, alike)).toBe(6);
  });

  it('are those of Johnson and Rust where asked for', () => {
    const [sum, squares] = sums(1);
    const expected = ((3.16 - 2.77 / Math.sqrt(6)) * sum ** 2) / squares;
    expect(degrees('johnson-rust', 1)).toBeCloseTo(Math.min(6, expected), 10);
  });

  it('are the same from stored replicate weights that show one zone each', () => {
    const data = rounds(1, scores);
    const numeric: Record<string, Float64Array> = { ...data.numeric };
    for (let zone = 0; zone < 6; zone++)
      numeric[`rw${zone + 1}`] = Float64Array.from({ length: 12 }, (_, row) =>
        Math.floor(row / 2) === zone ? 2 * (row % 2) : 1,
      );
    const [row] = estimate(
      { ...data, numeric },
      {
        weight: 'weight',
        replicates: { method: 'jk2', columns: 'rw*' },
        analyses: [{ statistic: 'mean', of: 'score' }],
      },
    );
    const [sum, squares] = sums(1);
    expect(row.df).toBeCloseTo((3 * sum ** 2) / squares - 2, 10);
  });
});
