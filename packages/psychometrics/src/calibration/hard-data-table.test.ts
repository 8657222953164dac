import { describe, expect, test } from 'vitest';
import type { ItemParameters } from '../models/family.ts';
import { type ModelName, modelNames } from '../models/model-name.ts';
import { PsychometricProblems } from '../problem.ts';
import { NOT_ADMINISTERED, OMITTED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { score } from '../scoring/score.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { calibrate } from './calibrate.ts';
import type { CalibrateOptions, Calibration } from './calibration.ts';

const severalCategories = new Set<ModelName>(['rsm', 'pcm', 'gpcm', 'grm']);

/** Answers that the model describes: two categories, or three where it has several. */
function answersOf(model: ModelName, persons: number, items: number, seed = 1): ResponseMatrix {
  const truth = simulatedItems(items, 31).map((item): ItemParameters => {
    const b = severalCategories.has(model) ? [item.b[0] * 0.5 - 0.5, item.b[0] * 0.5 + 0.5] : item.b;
    return { ...item, a: 1, b, c: model === '3pl' ? 0.2 : 0 };
  });
  const { normal } = randomSource(seed);
  return simulateAnswers(truth, model, Array.from({ length: persons }, normal), seed + 1);
}

/** Changes cells: what `change` returns for person and item. */
function alter(
  responses: ResponseMatrix,
  change: (cell: number, person: number, item: number) => number,
): ResponseMatrix {
  const width = responses.items.length;
  return {
    ...responses,
    cells: responses.cells.map((cell, at) => change(cell, Math.floor(at / width), at % width)),
  };
}

/** A case: the data, further options, and what has to come of it. */
interface HardCase {
  readonly name: string;
  readonly data: (model: ModelName) => ResponseMatrix;
  readonly options?: (responses: ResponseMatrix) => Partial<CalibrateOptions>;
  /** Problems, code and column, that have to be named; or the codes of warnings that have to come with a result. */
  readonly problems?: readonly string[];
  readonly warnings?: readonly string[];
  readonly also?: (result: Calibration, responses: ResponseMatrix) => void;
}

const cases: readonly HardCase[] = [
  {
    name: 'an item all right, one all wrong, one nobody saw: each is named',
    data: (model) =>
      alter(answersOf(model, 200, 6), (cell, _, item) => [1, 0, NOT_ADMINISTERED][item] ?? cell),
    problems: ['constant-item I1', 'constant-item I2', 'item-without-answers I3'],
  },
  {
    name: 'an item only omitted, omissions missing',
    data: (model) => alter(answersOf(model, 200, 5), (cell, _, item) => (item === 0 ? OMITTED : cell)),
    options: () => ({ omitted: 'missing' }),
    problems: ['item-without-answers I1'],
  },
  {
    name: 'a person with no answers and one with one answer',
    data: (model) =>
      alter(answersOf(model, 400, 8), (cell, person, item) =>
        person === 0 || (person === 1 && item > 0) ? NOT_ADMINISTERED : cell,
      ),
    also: (result, responses) => {
      expect(result.persons).toBe(399);
      const { theta } = score(responses, result, 'wle');
      expect(theta[0]).toBeNaN();
      expect(Number.isFinite(theta[1])).toBe(true);
      expect(score(responses, result, 'eap').theta[0]).toBeCloseTo(0, 6);
    },
  },
  {
    name: 'disconnected booklets',
    data: (model) =>
      alter(answersOf(model, 600, 8), (cell, person, item) =>
        person % 2 === (item < 4 ? 0 : 1) ? cell : NOT_ADMINISTERED,
      ),
    warnings: ['disconnected-items'],
  },
  {
    name: 'weights of 0',
    data: (model) => answersOf(model, 500, 6),
    options: ({ persons }) => ({
      weights: Float64Array.from({ length: persons }, (_, person) => (person < 300 ? 0 : 3)),
    }),
    also: ({ persons }) => expect(persons).toBe(200),
  },
  {
    name: 'all weights 0',
    data: (model) => answersOf(model, 50, 4),
    options: ({ persons }) => ({ weights: new Float64Array(persons) }),
    problems: ['no-persons undefined'],
  },
  {
    name: 'a weight that is no number',
    data: (model) => answersOf(model, 50, 4),
    options: ({ persons }) => ({ weights: new Float64Array(persons).fill(Number.NaN, 0, 1).fill(1, 1) }),
    problems: ['not-a-weight undefined'],
  },
  {
    name: 'an item against all others',
    data: (model) => {
      const answers = answersOf(model, 900, 8);
      const highest = severalCategories.has(model) ? 2 : 1;
      return alter(answers, (cell, _, item) => (item === 2 ? highest - cell : cell));
    },
    also: ({ model, items, warnings }) => {
      const free = ['2pl', 'gpcm', 'grm', '3pl'].includes(model);
      if (!free) return;
      const codes = warnings.filter(({ place }) => place.column === 'I3').map(({ code }) => code);
      expect(items[2].a < 0 || codes.length > 0).toBe(true);
      if (items[2].a < 0) expect(codes).toContain('negative-slope');
    },
  },
  {
    name: 'a group of one person',
    data: (model) => answersOf(model, 400, 6),
    options: ({ persons }) => ({
      groups: Array.from({ length: persons }, (_, person) => (person === 7 ? 'b' : 'a')),
    }),
    also: ({ latent }) => expect(latent).toHaveLength(2),
  },
  {
    name: 'all persons answer alike but for one item',
    data: (model) =>
      alter(answersOf(model, 300, 5), (cell, person, item) => (item === 0 ? cell : person % 2)),
  },
  {
    name: 'everybody either knows everything or nothing',
    data: (model) => {
      const highest = severalCategories.has(model) ? 2 : 1;
      // The middle category is reached once an item, so that no category is unused.
      return alter(answersOf(model, 300, 5), (_, person, item) =>
        highest === 2 && person === item ? 1 : person % 2 ? highest : 0,
      );
    },
  },
];

/** True where the numbers of the result are all numbers. */
function holdsNumbers({ logLikelihood, items, latent, reliability }: Calibration): boolean {
  const numbers = [
    logLikelihood,
    ...items.flatMap(({ a, b, c, se, infit = 1, outfit = 1 }) => [
      ...[a, ...b, c, infit, outfit],
      ...[se?.a ?? 0, ...(se?.b ?? []).map((error) => error ?? 0), se?.c ?? 0],
    ]),
    ...latent.flatMap(({ mean, sd, se }) => [mean, sd, se?.mean ?? 0, se?.sd ?? 0]),
    ...[reliability.eap ?? 0, reliability.wle ?? 0],
  ];
  return numbers.every(Number.isFinite);
}

describe.each(cases)('$name', ({ data, options, problems, warnings, also }) => {
  test.each(modelNames)('%s', (model) => {
    const responses = data(model);
    const attempt = () =>
      calibrate(responses, {
        ...{ model, nodes: 31, iterations: 150, tolerance: 1e-5, errors: true, fit: true },
        ...options?.(responses),
      });
    if (problems) {
      expect(problemsOf(attempt)).toEqual(expect.arrayContaining([...problems]));
      return;
    }
    const result = attempt();
    expect(holdsNumbers(result)).toBe(true);
    const codes = result.warnings.map(({ code }) => code);
    if (!result.converged) expect(codes).toContain('not-converged');
    for (const code of warnings ?? []) expect(codes).toContain(code);
    also?.(result, responses);
    for (const method of ['wle', 'eap', 'map'] as const) {
      const { theta } = score(responses, result, method, groupsOf(options?.(responses)));
      const answered = responses.cells.subarray(0, responses.items.length).some((cell) => cell < 254);
      if (answered) expect(Number.isFinite(theta[0])).toBe(true);
    }
  });
});

function groupsOf(options: Partial<CalibrateOptions> | undefined) {
  return options?.groups ? { groups: options.groups } : {};
}

function problemsOf(attempt: () => unknown): string[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof PsychometricProblems)
      return error.problems.map(({ code, place }) => `${code} ${place.column}`);
    throw error;
  }
  return [];
}
