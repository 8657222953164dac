import { describe, expect, test } from 'vitest';
import { itemInformation } from '../curves/item-curves.ts';
import { dividedByTotal } from './divided-by-total.ts';
import type { Family } from './family.ts';
import { graded } from './graded.ts';
import { type ModelName, modelNames } from './model-name.ts';
import { threeParameter } from './three-parameter.ts';

/** θ and slopes over the whole range that occurs, far ends included. */
const thetas = Array.from({ length: 65 }, (_, i) => -8 + i / 4);
const slopes = [-1.5, 0.05, 0.3, 1, 2.5, 6];

const twoCategories: readonly ModelName[] = ['rasch', '1pl', '2pl', '3pl'];

function itemsOf(model: ModelName) {
  const held = ['rasch', 'pcm', 'rsm'].includes(model);
  return (held ? [1] : slopes).flatMap((a) =>
    [-4, -1, 0, 2.5, 5].flatMap((b) =>
      (model === '3pl' ? [0.02, 0.2, 0.5] : [0]).map((c) => ({
        id: 'I',
        a,
        b: twoCategories.includes(model)
          ? [b]
          : [b - 1.5, b, b + 0.4, b + 2].map((step) => (a < 0 ? -step : step)),
        c,
      })),
    ),
  );
}

const families = { rasch: dividedByTotal, '1pl': dividedByTotal, '2pl': dividedByTotal } as const;

function familyOf(model: ModelName): Family {
  if (model === '3pl') return threeParameter;
  if (model === 'grm') return graded;
  return families['2pl'];
}

describe.each(modelNames)('%s', (model) => {
  test('the information is −E[∂² log P / ∂θ²] everywhere', () => {
    const h = 1e-3;
    for (const item of itemsOf(model)) {
      const family = familyOf(model);
      const parameters = family.fromItem(item);
      const categories = item.b.length + 1;
      const logs = (theta: number) => {
        const p = new Float64Array(categories);
        family.evaluate(parameters, categories, theta, p, new Float64Array(categories * parameters.length));
        return p.map(Math.log);
      };
      for (const theta of thetas) {
        const [up, here, down] = [theta + h, theta, theta - h].map(logs);
        let expected = 0;
        for (let k = 0; k < categories; k++) {
          // A category of probability 0 to working precision adds nothing.
          if (here[k] > -200) expected -= Math.exp(here[k]) * ((up[k] - 2 * here[k] + down[k]) / h ** 2);
        }
        const information = itemInformation(item, model, theta);
        // The second difference has an error of about 1e-16 × |log P| / h², and h² × the fourth derivative / 12.
        expect(Math.abs(information - expected)).toBeLessThan(2e-6 * (1 + item.a ** 4));
      }
    }
  });

  test('the derivatives of the curve are those of the probabilities everywhere', () => {
    const h = 1e-4;
    for (const item of itemsOf(model)) {
      const family = familyOf(model);
      const parameters = family.fromItem(item);
      const categories = item.b.length + 1;
      const at = (theta: number) => {
        const [p, first, second] = [0, 1, 2].map(() => new Float64Array(categories));
        family.derive(parameters, categories, theta, p, first, second);
        return { p, first, second };
      };
      for (const theta of thetas) {
        const [up, here, down] = [at(theta + h), at(theta), at(theta - h)];
        for (let k = 0; k < categories; k++) {
          const scale = 1 + Math.abs(item.a) ** 3;
          expect(Math.abs(here.first[k] - (up.p[k] - down.p[k]) / (2 * h))).toBeLessThan(1e-7 * scale);
          expect(Math.abs(here.second[k] - (up.first[k] - down.first[k]) / (2 * h))).toBeLessThan(
            1e-7 * scale * (1 + Math.abs(item.a)),
          );
        }
      }
    }
  });

  test('the derivatives by the parameters are those of log P everywhere', () => {
    for (const item of itemsOf(model)) {
      const family = familyOf(model);
      const parameters = family.fromItem(item);
      const categories = item.b.length + 1;
      const size = parameters.length;
      const evaluate = (vector: Float64Array, theta: number) => {
        const p = new Float64Array(categories);
        const gradient = new Float64Array(categories * size);
        family.evaluate(vector, categories, theta, p, gradient);
        return { p, gradient };
      };
      for (const theta of thetas.filter((_, i) => i % 4 === 0)) {
        const { p, gradient } = evaluate(parameters, theta);
        parameters.forEach((value, j) => {
          const h = 1e-6 * Math.max(1, Math.abs(value));
          const [up, down] = [h, -h].map((step) => evaluate(parameters.with(j, value + step), theta).p);
          for (let k = 0; k < categories; k++) {
            if (!(p[k] > 1e-250)) continue;
            const numeric = (Math.log(up[k]) - Math.log(down[k])) / (2 * h);
            // The logarithm itself is known to 1e-16 of its size.
            const noise = (1e-15 * (1 + Math.abs(Math.log(p[k])))) / h;
            expect(Math.abs(gradient[k * size + j] - numeric)).toBeLessThan(
              1e-5 * (1 + Math.abs(numeric)) + noise,
            );
          }
        });
      }
    }
  });
});
