import { describe, expect, test } from 'vitest';
import { replicateWeights } from '../replicates/replicate-weights.ts';
import { adjustForNonResponse } from '../weights/non-response.ts';
import { type BiasUnit, frameBias } from './frame-bias.ts';

const unit = (stratum: string, ticket: string) => ({ stratum, ticket, inclusionProbability: 0.5 });
const draw = [unit('a', '1'), unit('a', '2'), unit('b', '1'), unit('b', '2')];
const weights = [2, 2, 1, 3];
const came = [1, 0, 1, 1];
const units: BiasUnit[] = weights.map((drawn, place) => ({
  place,
  drawn,
  tested: drawn * (came[place] ?? 0),
}));
const cells = ['a', 'a', 'b', 'b'];

function adjust(factor: (place: number) => number): Float64Array {
  const responses = units.map(({ place, drawn, tested }) => ({
    cell: [cells[place] ?? ''],
    drawn: drawn * factor(place),
    responded: tested * factor(place),
    respondents: Number(tested * factor(place) > 0),
  }));
  const { factors } = adjustForNonResponse(responses, { minimumRespondents: 1, mostAdjustment: 99 });
  return factors.map((value, at) => value * (units[at]?.tested ?? 0) * factor(at));
}

describe('the bias of frame variables', () => {
  const values = Float64Array.of(10, 20, 30, 40);
  const jkn = replicateWeights(draw, { method: 'jkn' });
  const [bias] = frameBias(units, [{ name: 'size', category: null, values }], adjust, jkn);

  test('is the mean of the tested less that of the sample drawn', () => {
    // Drawn (2·10 + 2·20 + 1·30 + 3·40)/8; tested without the second; adjusted: the first also for the second.
    expect(bias?.drawn).toBe(210 / 8);
    expect(bias?.tested).toBe(170 / 6);
    expect(bias?.adjusted).toBe((4 * 10 + 30 + 120) / 8);
    expect(bias?.before.absolute).toBeCloseTo(170 / 6 - 210 / 8, 12);
    expect(bias?.before.relative).toBeCloseTo((170 / 6 - 210 / 8) / (210 / 8), 12);
    const variance = (2 * 10 ** 2 + 2 * 20 ** 2 + 30 ** 2 + 3 * 40 ** 2) / 8 - (210 / 8) ** 2;
    expect(bias?.before.standardised).toBeCloseTo((170 / 6 - 210 / 8) / Math.sqrt(variance), 12);
  });

  test('has the jackknife error of the difference, both means made anew', () => {
    // Each unit is left out in turn and the other of its stratum doubled; scale ½.
    const difference = (w: number[]) => {
      const mean = (of: number[]) =>
        of.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0) / of.reduce((a, b) => a + b, 0);
      return mean(w.map((weight, at) => weight * (came[at] ?? 0))) - mean(w);
    };
    const whole = difference(weights);
    const left = [
      [0, 4, 1, 3],
      [4, 0, 1, 3],
      [2, 2, 0, 6],
      [2, 2, 2, 0],
    ];
    const variance = left.reduce((sum, w) => sum + 0.5 * (difference(w) - whole) ** 2, 0);
    expect(bias?.before.se).toBeCloseTo(Math.sqrt(variance), 12);
    expect(bias?.before.t).toBeCloseTo(whole / Math.sqrt(variance), 12);
  });

  test('is none where everybody came, and leaves out units of which nothing is known', () => {
    const all = units.map((one) => ({ ...one, tested: one.drawn }));
    const share = Float64Array.of(1, 0, Number.NaN, 1);
    const [none] = frameBias(
      all,
      [{ name: 'territory', category: 'urban', values: share }],
      (f) => Float64Array.from(all, ({ place, drawn }) => drawn * f(place)),
      jkn,
    );
    expect(none).toMatchObject({ drawn: 5 / 7, tested: 5 / 7, adjusted: 5 / 7 });
    expect(none?.before).toMatchObject({ absolute: 0, relative: 0, standardised: 0, t: null });
  });
});
