import { type ItemParameters, type ModelName, NOT_ADMINISTERED, type ResponseMatrix } from '../src/index.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../src/testing/simulate.ts';

/** A data set of the benchmark: simulated, always the same. */
export interface BenchCase {
  readonly name: string;
  readonly model: ModelName;
  readonly persons: number;
  readonly items: number;
  /** Six rotated booklets: each person has two neighbouring ones of six clusters of items. */
  readonly rotated?: boolean;
  /** Runs only where it is asked for by name. */
  readonly onRequest?: boolean;
}

/** The cases in the order in which they run. */
export const benchCases: readonly BenchCase[] = [
  { name: '2pl-20000x75', model: '2pl', persons: 20_000, items: 75 },
  { name: '2pl-200000x75', model: '2pl', persons: 200_000, items: 75 },
  { name: '2pl-200000x50of150', model: '2pl', persons: 200_000, items: 150, rotated: true },
  { name: 'gpcm-200000x75', model: 'gpcm', persons: 200_000, items: 75 },
  { name: '2pl-1000000x75', model: '2pl', persons: 1_000_000, items: 75, onRequest: true },
];

/** Answers of a case. */
export function simulateCase({ model, persons, items, rotated }: BenchCase): ResponseMatrix {
  const drawn = simulatedItems(items, 2).map((item) => (model === 'gpcm' ? withSteps(item) : item));
  const { normal } = randomSource(1);
  const responses = simulateAnswers(drawn, model, Array.from({ length: persons }, normal), 3);
  return rotated ? rotate(responses) : responses;
}

/** Four categories around the difficulty. */
function withSteps(item: ItemParameters): ItemParameters {
  return { ...item, b: [-0.8, 0, 0.8].map((distance) => item.b[0] + distance) };
}

/** Six booklets, each with two of six clusters of a sixth of the items: neighbours in a ring. */
function rotate(responses: ResponseMatrix): ResponseMatrix {
  const { persons, items } = responses;
  const cluster = items.length / 6;
  const cells = responses.cells.map((cell, place) => {
    const [person, item] = [Math.floor(place / items.length), place % items.length];
    const distance = (Math.floor(item / cluster) - (person % 6) + 6) % 6;
    return distance < 2 ? cell : NOT_ADMINISTERED;
  });
  return { persons, items, cells };
}
