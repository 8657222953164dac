import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { ItemParameters } from '../models/family.ts';
import type { ModelName } from '../models/model-name.ts';
import { scoredItem } from '../models/scored-item.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';

/** Seeded source of uniform and standard normal numbers. */
export function randomSource(seed: number) {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** Answers of persons of the given abilities, drawn from the model. */
export function simulateAnswers(
  items: readonly ItemParameters[],
  model: ModelName,
  abilities: readonly number[],
  seed: number,
): ResponseMatrix {
  const { uniform } = randomSource(seed);
  const curves = items.map((item) => scoredItem(item, model));
  const [p, first, second] = [0, 1, 2].map(() => new Float64Array(256));
  const cells = new Uint8Array(abilities.length * items.length);
  abilities.forEach((theta, person) => {
    curves.forEach(({ family, parameters, categories }, j) => {
      family.derive(parameters, categories, theta, p, first, second);
      let left = uniform();
      let category = 0;
      while (category < categories - 1 && left >= p[category]) left -= p[category++];
      cells[person * items.length + j] = category;
    });
  });
  return { persons: abilities.length, items: items.map(({ id }) => id), cells };
}

/** Two-parameter items with slopes 0.7 … 1.8 and difficulties −2 … 2. */
export function simulatedItems(count: number, seed: number): ItemParameters[] {
  const { uniform } = randomSource(seed);
  return Array.from({ length: count }, (_, j) => ({
    id: `I${j + 1}`,
    a: 0.7 + 1.1 * uniform(),
    b: [-2 + 4 * uniform()],
    c: 0,
  }));
}
