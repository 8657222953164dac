import { modelOf } from '../models/model.ts';
import { noShare, type Share, type SimulatedRound } from './simulated-rounds.ts';

/** How well known parameters are found again. */
export interface Recovery {
  /** Largest |mean error| of a parameter ÷ its Monte-Carlo error: noise stays below about 4. */
  readonly largestBias: number;
  /** True parameters inside of their 95 % intervals. */
  readonly coverage: Share;
}

/** Gathers the errors of the item parameters over the rounds. */
export function parameterRecovery() {
  const errors = new Map<string, number[]>();
  const coverage = noShare();
  const note = (name: string, error: number, se: number | null | undefined): void => {
    errors.set(name, [...(errors.get(name) ?? []), error]);
    if (!se) return;
    coverage.of++;
    if (Math.abs(error) < 1.959964 * se) coverage.hits++;
  };
  return {
    add({ model, truth, calibration }: SimulatedRound): void {
      calibration.items.forEach(({ a, b, se }, j) => {
        const { id, a: slope, b: steps } = truth[j];
        if (modelOf(model).freeSlope) note(`${id} a`, a - slope, se?.a);
        b.forEach((step, k) => {
          note(`${id} b${k}`, step - steps[k], se?.b[k]);
        });
      });
    },
    result: (): Recovery => ({
      largestBias: Math.max(...[...errors.values()].map(standardisedMean)),
      coverage,
    }),
  };
}

function standardisedMean(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.abs(mean) / Math.sqrt(squares / (values.length - 1) / values.length);
}
