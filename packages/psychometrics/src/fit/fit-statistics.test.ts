import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { score } from '../scoring/score.ts';
import { readReference, readReferenceMatrix } from '../testing/reference.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { groupMisfit } from './group-misfit.ts';
import { orderFit } from './guttman-errors.ts';
import { localDependence } from './local-dependence.ts';
import { compareModels, informationCriteria } from './model-comparison.ts';
import { personFit } from './person-fit.ts';

const items = simulatedItems(30, 6);
const { normal } = randomSource(8);
const abilities = Array.from({ length: 3000 }, normal);
const known = {
  ...{ model: '2pl' as const, omitted: 'wrong' as const, quadrature: { nodes: 41, range: [-6, 6] as const } },
  items: items.map((item) => ({ ...item, n: 3000 })),
  latent: [{ group: '', mean: 0, sd: 1 }],
};
const answers = simulateAnswers(items, '2pl', abilities, 9);

function momentsOf(values: Float64Array) {
  const finite = values.filter(Number.isFinite);
  const mean = finite.reduce((sum, value) => sum + value, 0) / finite.length;
  const square = finite.reduce((sum, value) => sum + (value - mean) ** 2, 0) / finite.length;
  return { mean, sd: Math.sqrt(square), n: finite.length };
}

describe('person fit', () => {
  test.each(['wle', 'mle'] as const)(
    'lz* of true answers is standard normal at the %s, lz is narrower',
    (method) => {
      const { theta } = score(answers, known, method);
      const { lz, lzStar } = personFit(answers, known, { method, theta });
      const star = momentsOf(lzStar);
      // The mean is 0 up to terms of the order 1 / √items.
      expect(Math.abs(star.mean)).toBeLessThan(1 / Math.sqrt(30));
      expect(Math.abs(star.sd - 1)).toBeLessThan(0.06);
      expect(momentsOf(lz).sd).toBeLessThan(star.sd);
      const alarms = lzStar.filter((value) => value < -1.645).length / star.n;
      expect(alarms).toBeGreaterThan(0.03);
      expect(alarms).toBeLessThan(0.07);
    },
  );

  test('answers against the order of the items stand out, answers in order do not', () => {
    const order = [...items.keys()].sort((a, b) => items[a].b[0] - items[b].b[0]);
    const half = (right: readonly number[]) => items.map((_, j) => (right.includes(j) ? 1 : 0));
    const [easy, hard] = [half(order.slice(0, 15)), half(order.slice(15))];
    const odd: ResponseMatrix = { persons: 2, items: answers.items, cells: Uint8Array.of(...easy, ...hard) };
    const { theta } = score(odd, known, 'wle');
    const { lzStar } = personFit(odd, known, { method: 'wle', theta });
    expect(lzStar[0]).toBeGreaterThan(1);
    expect(lzStar[1]).toBeLessThan(-5);
  });

  test('Guttman errors and H^T by hand', () => {
    // Items in order of ease; the persons have no, one of two and all possible errors.
    const cells = Uint8Array.of(1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1);
    const fit = orderFit({ persons: 5, items: ['a', 'b', 'c'], cells });
    expect([...fit.guttman]).toEqual([0, 1, 2, 0, 0]);
    expect([...fit.normed]).toEqual([0, 0.5, 1, 0, Number.NaN]);
    // Person 4 (score 1): covariances with the others 1/9, 1/9, −2/9, 0; largest ones 1/9, 1/9, 1/9, 0.
    expect(fit.ht[3]).toBeCloseTo(0, 12);
    expect(fit.ht[4]).toBeNaN();
    const scalable = orderFit(answers).ht;
    expect(momentsOf(scalable).mean).toBeGreaterThan(0.2);
  });
});

describe('local dependence', () => {
  test('two items with one answer stand out of pairs near 0', () => {
    const cells = Uint8Array.from(answers.cells, (cell, place) =>
      place % 30 === 7 && (place / 30) % 3 > 1 ? answers.cells[place - 1] : cell,
    );
    const { theta } = score({ ...answers, cells }, known, 'wle');
    const [first, second] = localDependence({ ...answers, cells }, known, theta);
    expect([first.first, first.second]).toEqual(['I7', 'I8']);
    expect(first.adjusted).toBeGreaterThan(0.3);
    expect(Math.abs(second.adjusted)).toBeLessThan(0.1);
    expect(first.n).toBe(3000);
  });
});

describe('groups', () => {
  test('RMSD finds the item that is harder in one group, MD tells the direction', () => {
    const harder = items.map((item, j) => (j === 4 ? { ...item, b: [item.b[0] + 1] } : item));
    const other = simulateAnswers(
      harder,
      '2pl',
      abilities.map((theta) => theta + 0.7),
      10,
    );
    const cells = new Uint8Array(2 * answers.cells.length);
    cells.set(answers.cells);
    cells.set(other.cells, answers.cells.length);
    const groups = Array.from({ length: 6000 }, (_, person) => (person < 3000 ? 'a' : 'b'));
    const misfit = groupMisfit({ persons: 6000, items: answers.items, cells }, known, groups);
    const [worst] = [...misfit].sort((x, y) => (y.rmsd ?? 0) - (x.rmsd ?? 0));
    expect(worst).toMatchObject({ id: 'I5', group: 'b' });
    expect(worst.rmsd).toBeGreaterThan(0.12);
    expect(worst.md).toBeLessThan(-0.1);
    expect(misfit.filter(({ rmsd }) => (rmsd ?? 0) > 0.06)).toHaveLength(1);
  });
});

describe('models compared', () => {
  test('criteria as mirt reports them, and the ratio test', () => {
    const reference: Record<
      'mirt_Rasch' | 'mirt_2PL',
      { logLik: number; AIC: number; BIC: number; SABIC: number }
    > = JSON.parse(readReference('dichotomous/lsat7.json'));
    const responses = readReferenceMatrix('dichotomous/lsat7.csv');
    const [rasch, free] = (['rasch', '2pl'] as const).map((model) => calibrate(responses, { model }));
    expect(informationCriteria(free).aic).toBeCloseTo(reference.mirt_2PL.AIC, 3);
    expect(informationCriteria(free).bic).toBeCloseTo(reference.mirt_2PL.BIC, 3);
    expect(compareModels(rasch, free)).toMatchObject({ df: 4 });
    expect(compareModels(free, rasch)).toBeNull();
    expect(compareModels(rasch, free)?.value).toBeCloseTo(
      2 * (reference.mirt_2PL.logLik - reference.mirt_Rasch.logLik),
      3,
    );
  });
});
