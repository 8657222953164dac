import { expect, test } from 'vitest';
import { modelOf } from '../models/model.ts';
import type { ModelName } from '../models/model-name.ts';
import { invertPositive } from '../numerics/cholesky.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { mergePatterns } from '../responses/answer-patterns.ts';
import { type MirtFit, readReference, readReferenceMatrix } from '../testing/reference.ts';
import { marginalLikelihood } from './marginal-likelihood.ts';
import { observedInformation } from './observed-information.ts';
import { layParameters } from './parameter-layout.ts';
import { searchMaximum } from './search-maximum.ts';

function fitted(file: string, model: ModelName, categories: number) {
  const responses = readReferenceMatrix(file);
  const counts = responses.items.map(() => categories);
  const data = mergePatterns(responses, { omitted: 'wrong', categories: counts });
  const items = counts.map((count) => ({
    model: modelOf(model),
    categories: count,
    start: modelOf(model).family.start(new Float64Array(count).fill(1 / count)),
    ...{ fixed: {}, shares: {} },
  }));
  const layout = layParameters(items, 1);
  const likelihood = marginalLikelihood(data, layout, quadratureNodes(61, [-6, 6]));
  const { vector } = searchMaximum(likelihood, layout.pack(), { tolerance: 1e-9, iterations: 2000 });
  likelihood.evaluate(vector);
  return { likelihood, vector, layout };
}

test.each([
  ['dichotomous/lsat7.csv', 'rasch', 2],
  ['dichotomous/lsat7.csv', '1pl', 2],
  ['dichotomous/lsat7.csv', '3pl', 2],
  ['polytomous/gpcm.csv', 'rsm', 4],
  ['polytomous/gpcm.csv', 'gpcm', 4],
  ['polytomous/gpcm.csv', 'grm', 4],
] as const)('%s %s: the information is the negative Hessian of the objective', (file, model, categories) => {
  const { likelihood, vector, layout } = fitted(file, model, categories);
  const information = observedInformation(likelihood);
  const h = 2e-3;
  const objective = (i: number, stepI: number, j: number, stepJ: number) => {
    const moved = Float64Array.from(vector);
    moved[i] += stepI * h;
    moved[j] += stepJ * h;
    return likelihood.evaluate(moved).objective;
  };
  for (let i = 0; i < layout.size; i++) {
    for (let j = 0; j <= i; j++) {
      const second =
        (objective(i, 1, j, 1) - objective(i, 1, j, -1) - objective(i, -1, j, 1) + objective(i, -1, j, -1)) /
        (4 * h * h);
      const size = Math.sqrt(information[i * (layout.size + 1)] * information[j * (layout.size + 1)]);
      expect(Math.abs(information[i * layout.size + j] + second)).toBeLessThan(1e-4 * size);
    }
  }
});

test('errors of GPCM intercepts are those of mirt, the first step included', () => {
  const reference: { mirt_GPCM: MirtFit } = JSON.parse(readReference('polytomous/science.json'));
  const { likelihood, layout } = fitted('polytomous/science.csv', 'gpcm', 4);
  const covariance = invertPositive(observedInformation(likelihood), layout.size);
  reference.mirt_GPCM.items.forEach(({ slope_intercept: { se } }, item) => {
    ['a1', 'd1', 'd2', 'd3'].forEach((name, j) => {
      const own = Math.sqrt(covariance?.[(item * 4 + j) * (layout.size + 1)] ?? Number.NaN);
      expect(Math.abs(own / (se?.[name] ?? Number.NaN) - 1)).toBeLessThan(1e-4);
    });
  });
});
