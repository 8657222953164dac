import { expect, test } from 'vitest';
import { cholesky, multiply, solveCholesky } from '../numerics/cholesky.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { approximateMissingInformation } from './approximate-missing-information.ts';
import { layoutOf } from './layout-of.ts';
import { marginalLikelihood } from './marginal-likelihood.ts';
import { completeInformation, observedInformation } from './observed-information.ts';
import { prepareData } from './prepare-data.ts';
import { type SearchOptions, searchMaximum } from './search-maximum.ts';
import { warmStart } from './warm-start.ts';

/** Three booklets of two clusters each, in two groups. */
function booklets(persons: number, items: number): ResponseMatrix {
  const { normal } = randomSource(5);
  const answers = simulateAnswers(
    simulatedItems(items, 4),
    '2pl',
    Array.from({ length: persons }, normal),
    6,
  );
  const cells = answers.cells.map((cell, at) => {
    const [person, item] = [Math.floor(at / items), at % items];
    return (Math.floor((3 * item) / items) + person) % 3 === 0 ? NOT_ADMINISTERED : cell;
  });
  return { ...answers, cells };
}

function laid(responses: ResponseMatrix) {
  const groups = Array.from({ length: responses.persons }, (_, person) => (person % 2 === 0 ? 'a' : 'b'));
  const prepared = prepareData(responses, { model: '2pl', groups });
  const layout = layoutOf(prepared, 2);
  return {
    data: prepared.data,
    layout,
    likelihood: marginalLikelihood(prepared.data, layout, quadratureNodes(41, [-6, 6])),
  };
}

/** What is left of the way to the maximum, of the slowest direction, after a step by this `information`. */
function leftover(information: Float64Array, observed: Float64Array, size: number): number {
  const factor = cholesky(information, size);
  if (!factor) return Number.NaN;
  let way = Float64Array.from({ length: size }, (_, i) => Math.sin(i + 1));
  let length = 1;
  for (let round = 0; round < 100; round++) {
    const step = solveCholesky(factor, size, multiply(way, observed, 1, size));
    const rest = way.map((value, i) => value - step[i]);
    length = Math.hypot(...rest);
    way = rest.map((value) => value / length);
  }
  return length;
}

test('a step by it leaves a third of the way where one of EM leaves more than half, groups and booklets included', () => {
  const { layout, likelihood } = laid(booklets(3000, 60));
  const found = searchMaximum(likelihood, layout.pack(), { tolerance: 1e-4, iterations: 200 });
  likelihood.evaluate(found.vector);
  const complete = completeInformation(likelihood);
  const observed = observedInformation(likelihood);
  const missing = approximateMissingInformation(likelihood);
  const near = complete.map((value, i) => value - missing[i]);
  expect(leftover(complete, observed, layout.size)).toBeGreaterThan(0.5);
  expect(leftover(near, observed, layout.size)).toBeLessThan(1 / 3);
});

test('many patterns: the search from a part of them ends at the same maximum, in fewer steps', () => {
  const { data, layout, likelihood } = laid(booklets(33_000, 60));
  const options: SearchOptions = { tolerance: 1e-7, iterations: 500 };
  const cold = searchMaximum(likelihood, layout.pack(), options);
  const { vector, precondition } = warmStart(data, layout, likelihood.nodes);
  const warm = searchMaximum(likelihood, vector, { ...options, precondition });
  expect(precondition).toBeDefined();
  expect(warm.converged).toBe(true);
  expect(warm.iterations).toBeLessThan(cold.iterations);
  expect(Math.abs(warm.logLikelihood - cold.logLikelihood)).toBeLessThan(1e-4);
  warm.vector.forEach((value, i) => {
    expect(Math.abs(value - cold.vector[i])).toBeLessThan(1e-5);
  });
});
