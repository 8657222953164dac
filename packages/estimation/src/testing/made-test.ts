import { uniformFrom } from './made-data.ts';

/** Warm's estimates (1989) and their errors for each raw score of a Rasch test. */
function warmTable(difficulties: readonly number[]): { theta: number; se: number }[] {
  const at = (theta: number) => {
    let [expected, information, third] = [0, 0, 0];
    for (const b of difficulties) {
      const p = 1 / (1 + Math.exp(b - theta));
      expected += p;
      information += p * (1 - p);
      third += p * (1 - p) * (1 - 2 * p);
    }
    return { expected, information, third };
  };
  return Array.from({ length: difficulties.length + 1 }, (_, raw) => {
    let [low, high] = [-9, 9];
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      const { expected, information, third } = at(middle);
      if (raw - expected + third / (2 * information) > 0) low = middle;
      else high = middle;
    }
    return { theta: low, se: 1 / Math.sqrt(at(low).information) };
  });
}

/** Scores of pupils of these abilities on a Rasch test, with their errors. */
export function measured(
  abilities: Float64Array,
  difficulties: readonly number[],
  seed: number,
): { score: Float64Array; error: Float64Array } {
  const table = warmTable(difficulties);
  const uniform = uniformFrom(seed);
  const raws = Int32Array.from(abilities, (theta) =>
    difficulties.reduce((sum, b) => sum + (uniform() < 1 / (1 + Math.exp(b - theta)) ? 1 : 0), 0),
  );
  return {
    score: Float64Array.from(raws, (raw) => table[raw].theta),
    error: Float64Array.from(raws, (raw) => table[raw].se),
  };
}
