import { describe, expect, test } from 'vitest';
import { randomSource } from '../testing/simulate.ts';
import { angoffCut, bookmarkCut, classify, orderedBooklet } from './cut-scores.ts';

const items = [1, -1, 0].map((b, j) => ({ id: `I${j + 1}`, a: 1, b: [b], c: 0 }));
const form = { model: 'rasch' as const, items };

describe('bookmark', () => {
  test('RP67 stands ln 2 above the difficulty; steps come in their order', () => {
    const booklet = orderedBooklet(form);
    expect(booklet.map(({ id }) => id)).toEqual(['I2', 'I3', 'I1']);
    expect(booklet[1].location).toBeCloseTo(Math.log(2), 10);
    const steps = orderedBooklet({ model: 'pcm', items: [{ id: 'P', a: 1, b: [-0.5, 0.5], c: 0 }] });
    expect(steps.map(({ score }) => score)).toEqual([1, 2]);
    // P(2) = e^2θ / (1 + e^(θ + 0.5) + e^2θ) is 2/3 where e^2θ = 2 + 2 e^(θ + 0.5).
    const root = Math.exp(0.5) + Math.sqrt(Math.exp(1) + 2);
    expect(steps[1].location).toBeCloseTo(Math.log(root), 10);
  });

  test('guessing is taken out unless told otherwise', () => {
    const guessed = { model: '3pl' as const, items: [{ id: 'G', a: 1, b: [0], c: 0.2 }] };
    expect(orderedBooklet(guessed)[0].location).toBeCloseTo(Math.log(2), 9);
    const plain = orderedBooklet(guessed, { withoutGuessing: false })[0].location;
    // 0.2 + 0.8 P = 2/3 at P = 7/12.
    expect(plain).toBeCloseTo(Math.log(7 / 5), 9);
  });

  test('the cut of a panel with its error', () => {
    const booklet = orderedBooklet(form);
    const cut = bookmarkCut(booklet, [1, 1, 2, 2]);
    const [low, high] = [Math.log(2) - 0.5, Math.log(2) + 0.5];
    expect(cut?.cut).toBeCloseTo((low + high) / 2, 9);
    expect(cut?.se).toBeCloseTo(Math.sqrt(1 / 3) / 2, 9);
    expect(bookmarkCut(booklet, [])).toBeNull();
    expect(bookmarkCut(booklet, [0])).toBeNull();
  });
});

test('Angoff: the ratings of a pupil at θ = 0.5 give that ability back', () => {
  const p = items.map(({ b }) => 1 / (1 + Math.exp(b[0] - 0.5)));
  const result = angoffCut(form, [p, p.map((value) => value + 0.05), p.map((value) => value - 0.05)]);
  expect(result?.theta).toBeCloseTo(0.5, 9);
  expect(result?.raw.sd).toBeCloseTo(0.15, 9);
  const slope = p.reduce((sum, value) => sum + value * (1 - value), 0);
  expect(result?.thetaError).toBeCloseTo(0.15 / Math.sqrt(3) / slope, 5);
});

test('accuracy and consistency are what simulated second tests show', () => {
  const { normal } = randomSource(5);
  const n = 40_000;
  const truth = Float64Array.from({ length: n }, () => normal());
  const cuts = [-0.5, 0.7];
  const level = (theta: number) => cuts.filter((cut) => theta >= cut).length;
  const se = new Float64Array(n).fill(0.4);
  const result = classify(truth, se, cuts);
  let [same, right] = [0, 0];
  for (const theta of truth) {
    const [one, other] = [theta + 0.4 * normal(), theta + 0.4 * normal()];
    if (level(one) === level(other)) same++;
    if (level(one) === level(theta)) right++;
  }
  expect(Math.abs((result?.accuracy ?? 0) - right / n)).toBeLessThan(0.01);
  expect(Math.abs((result?.consistency ?? 0) - same / n)).toBeLessThan(0.01);
  expect(result?.impact.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(classify(Float64Array.of(Number.NaN), Float64Array.of(1), cuts)).toBeNull();
});
