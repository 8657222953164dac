import { describe, expect, test } from 'vitest';
import { PsychometricProblems } from '../problem.ts';
import { NOT_ADMINISTERED, OMITTED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { score } from '../scoring/score.ts';
import { readReferenceMatrix } from '../testing/reference.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { calibrate } from './calibrate.ts';
import type { CalibrateOptions } from './calibration.ts';

const none = NOT_ADMINISTERED;

function matrix(rows: readonly (readonly number[])[]): ResponseMatrix {
  return {
    persons: rows.length,
    items: rows[0].map((_, j) => `I${j + 1}`),
    cells: Uint8Array.from(rows.flat()),
  };
}

function problemsOf(responses: ResponseMatrix, options: CalibrateOptions) {
  try {
    calibrate(responses, options);
  } catch (error) {
    if (error instanceof PsychometricProblems) return error.problems;
    throw error;
  }
  return [];
}

describe('recovery of simulated items', () => {
  const items = simulatedItems(20, 5);
  const { normal } = randomSource(6);
  const abilities = Array.from({ length: 4000 }, normal);

  test('2PL: estimates scatter around the truth as their standard errors say', () => {
    const squares = Array.from({ length: 20 }, (_, round) => {
      const { normal: draw } = randomSource(100 + round);
      const answers = simulateAnswers(items, '2pl', Array.from({ length: 800 }, draw), 200 + round);
      return calibrate(answers, { model: '2pl', errors: true }).items.map(
        ({ a, se }, j) => ((a - items[j].a) / (se?.a ?? 0)) ** 2,
      );
    }).flat();
    // 400 squared standardised errors of mean 1; their mean has a standard deviation of about 0.07.
    const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.25);
  });

  test('a group of other mean and spread is found with anchored items', () => {
    const second = simulateAnswers(
      items,
      '2pl',
      abilities.map((theta) => 0.5 + 0.8 * theta),
      8,
    );
    const {
      latent,
      parameters,
      items: after,
    } = calibrate(second, { model: '2pl', anchors: items, errors: true });
    expect(parameters).toBe(2);
    expect(Math.abs(latent[0].mean - 0.5)).toBeLessThan(3 * (latent[0].se?.mean ?? 0));
    expect(Math.abs(latent[0].sd - 0.8)).toBeLessThan(3 * (latent[0].se?.sd ?? 0));
    expect(after.every(({ anchored }) => anchored)).toBe(true);
    after.forEach(({ a, b }, j) => {
      expect(a).toBeCloseTo(items[j].a, 12);
      expect(b[0]).toBeCloseTo(items[j].b[0], 12);
    });
  });

  test('graded and partial credit steps', () => {
    for (const model of ['grm', 'gpcm'] as const) {
      const steps = items.slice(0, 8).map((item) => ({ ...item, b: [item.b[0] - 0.7, item.b[0] + 0.6] }));
      const result = calibrate(simulateAnswers(steps, model, abilities, 9), { model, errors: true });
      const far = result.items.flatMap(({ b, se }, j) =>
        b.map((step, k) => Math.abs(step - steps[j].b[k]) / (se?.b[k] ?? 0)),
      );
      expect(Math.max(...far)).toBeLessThan(4);
    }
  });
});

describe('weights and persons', () => {
  const lsat = readReferenceMatrix('dichotomous/lsat7.csv');

  test('weights as numbers of persons give the fit of all the persons', () => {
    const patterns = new Map<string, number>();
    for (let person = 0; person < lsat.persons; person++) {
      const row = lsat.cells.subarray(person * 5, person * 5 + 5).join(',');
      patterns.set(row, (patterns.get(row) ?? 0) + 1);
    }
    const merged = matrix([...patterns.keys()].map((row) => row.split(',').map(Number)));
    const weighted = calibrate(
      { ...merged, items: lsat.items },
      { model: '2pl', weights: Float64Array.from(patterns.values()) },
    );
    const plain = calibrate(lsat, { model: '2pl' });
    // Weights are rescaled to mean 1, so the log-likelihood is per pattern.
    expect((weighted.logLikelihood * lsat.persons) / patterns.size).toBeCloseTo(plain.logLikelihood, 5);
    weighted.items.forEach(({ a }, j) => {
      expect(a).toBeCloseTo(plain.items[j].a, 5);
    });
  });

  test('persons of weight 0 and persons without answers change nothing', () => {
    const more = {
      ...lsat,
      persons: lsat.persons + 2,
      cells: Uint8Array.of(...lsat.cells, 1, 0, 0, 0, 1, none, none, none, none, none),
    };
    const weights = new Float64Array(more.persons).fill(1);
    weights[lsat.persons] = 0;
    const result = calibrate(more, { model: '2pl', weights });
    const plain = calibrate(lsat, { model: '2pl' });
    expect(result.persons).toBe(1000);
    expect(result.logLikelihood).toBeCloseTo(plain.logLikelihood, 8);
    const { theta, se } = score(more, result, 'wle');
    expect(theta[more.persons - 1]).toBeNaN();
    expect(se[more.persons - 2]).toBeGreaterThan(0);
  });

  test('an omitted answer is wrong or as if not given', () => {
    const cells = Uint8Array.from(lsat.cells);
    cells[0] = OMITTED;
    const wrong = calibrate({ ...lsat, cells }, { model: 'rasch' });
    expect(wrong.logLikelihood).toBe(calibrate(lsat, { model: 'rasch' }).logLikelihood);
    expect(calibrate({ ...lsat, cells }, { model: 'rasch', omitted: 'missing' }).items[0].n).toBe(999);
  });

  test('the order of the persons does not matter', () => {
    const rows = Array.from({ length: lsat.persons }, (_, person) => [
      ...lsat.cells.subarray(person * 5, person * 5 + 5),
    ]);
    const reversed = calibrate({ ...matrix(rows.reverse()), items: lsat.items }, { model: '2pl' });
    expect(reversed.logLikelihood).toBeCloseTo(calibrate(lsat, { model: '2pl' }).logLikelihood, 8);
  });
});

describe('data that cannot be calibrated', () => {
  test('every item at fault is named, with what is wrong', () => {
    const responses = matrix([
      [1, none, 0, 0, 2],
      [1, none, 1, 1, 0],
      [1, none, 0, 2, 0],
    ]);
    expect(problemsOf(responses, { model: 'gpcm' })).toEqual([
      { code: 'constant-item', place: { column: 'I1' }, received: '1', expected: '0, 1' },
      { code: 'item-without-answers', place: { column: 'I2' } },
      { code: 'unused-category', place: { column: 'I5' }, received: '0, 2', expected: '0, 1, 2' },
    ]);
    expect(problemsOf(responses, { model: 'rasch' }).map(({ code }) => code)).toEqual([
      'constant-item',
      'item-without-answers',
      'too-many-categories',
      'too-many-categories',
    ]);
  });

  test('nobody counts', () => {
    const responses = matrix([
      [1, 0],
      [0, 1],
    ]);
    const codes = problemsOf(responses, { model: 'rasch', weights: new Float64Array(2) }).map(
      ({ code }) => code,
    );
    expect(codes).toContain('no-persons');
  });

  test('weights, groups and anchors that do not fit', () => {
    const responses = matrix([
      [1, 0],
      [0, 1],
    ]);
    expect(problemsOf(responses, { model: 'rasch', weights: Float64Array.of(1, -2) })).toEqual([
      { code: 'not-a-weight', place: { row: 3 }, received: '-2', expected: '≥ 0' },
    ]);
    expect(problemsOf(responses, { model: 'rasch', groups: ['a'] })[0].code).toBe('groups-do-not-fit');
    const anchors = [{ id: 'X', a: 1, b: [0], c: 0 }];
    expect(problemsOf(responses, { model: 'rasch', anchors })[0].code).toBe('no-anchor-in-data');
  });
});

describe('hard data', () => {
  test('three persons end without NaN, and say so where they do not settle', () => {
    const responses = matrix([
      [1, 0, 1],
      [0, 1, 1],
      [1, 1, 0],
    ]);
    for (const model of ['rasch', '2pl', '3pl', 'pcm', 'gpcm', 'grm'] as const) {
      const { items, converged, warnings, logLikelihood } = calibrate(responses, {
        model,
        errors: true,
        fit: true,
        iterations: 300,
      });
      expect(Number.isFinite(logLikelihood)).toBe(true);
      expect(items.every(({ a, b }) => Number.isFinite(a) && b.every((step) => !Number.isNaN(step)))).toBe(
        true,
      );
      if (!converged) expect(warnings.map(({ code }) => code)).toContain('not-converged');
    }
  });

  test('a perfect Guttman scale has no finite slope: the search ends and warns', () => {
    const rows = Array.from({ length: 60 }, (_, person) =>
      [0, 1, 2, 3].map((item) => (person % 5 > item ? 1 : 0)),
    );
    const result = calibrate(matrix(rows), { model: '2pl', iterations: 500 });
    expect(Number.isFinite(result.logLikelihood)).toBe(true);
    expect(result.warnings.length).toBeGreaterThan(0);
  });

  test('a search that is stopped names the items that had not settled', () => {
    const { normal } = randomSource(3);
    const answers = simulateAnswers(simulatedItems(10, 4), '2pl', Array.from({ length: 300 }, normal), 5);
    const { converged, warnings } = calibrate(answers, { model: '2pl', iterations: 3 });
    expect(converged).toBe(false);
    expect(warnings[0]).toMatchObject({ code: 'not-converged', received: expect.stringMatching(/^I\d+/) });
  });

  test('an item against the others has a negative slope and is reported', () => {
    const { normal } = randomSource(3);
    const items = simulatedItems(10, 4);
    const answers = simulateAnswers(items, '2pl', Array.from({ length: 800 }, normal), 5);
    const cells = answers.cells.map((cell, place) => (place % 10 === 0 ? 1 - cell : cell));
    const { items: fitted, warnings } = calibrate({ ...answers, cells }, { model: '2pl' });
    expect(fitted[0].a).toBeLessThan(0);
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'negative-slope', place: { column: 'I1' } }),
    );
  });
});
