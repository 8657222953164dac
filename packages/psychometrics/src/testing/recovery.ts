import { modelOf } from '../models/model.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';
import { noShare, type Share, type SimulatedRound } from './simulated-rounds.ts';

/** How well known parameters are found again. */
export interface Recovery {
  /** Largest |mean error| of a parameter ÷ its Monte-Carlo error. */
  readonly largestBias: number;
  /** What the largest of so many parameters without bias exceeds in one series of a hundred. */
  readonly biasLimit: number;
  /** True slopes and difficulties inside of their 95 % intervals. */
  readonly coverage: Share;
  /** True lower asymptotes inside of theirs, which are laid around logit c (error c's ÷ c(1 − c)): c itself is skewed. */
  readonly guessing: Share;
}

/** Gathers the errors of the item parameters over the rounds. */
export function parameterRecovery() {
  const errors = new Map<string, number[]>();
  const [coverage, guessing] = [noShare(), noShare()];
  const note = (name: string, error: number, se: number | null | undefined): void => {
    errors.set(name, [...(errors.get(name) ?? []), error]);
    count(coverage, error, se);
  };
  const count = (share: Share, error: number, se: number | null | undefined): void => {
    if (!se) return;
    share.of++;
    if (Math.abs(error) < 1.959964 * se) share.hits++;
  };
  return {
    add({ model, truth, calibration }: SimulatedRound): void {
      calibration.items.forEach(({ a, b, c, se }, j) => {
        const { id, a: slope, b: steps, c: guess } = truth[j];
        if (modelOf(model).freeSlope) note(`${id} a`, a - slope, se?.a);
        b.forEach((step, k) => {
          note(`${id} b${k}`, step - steps[k], se?.b[k]);
        });
        if (model !== '3pl') return;
        errors.set(`${id} c`, [...(errors.get(`${id} c`) ?? []), c - guess]);
        count(guessing, logit(c) - logit(guess), (se?.c ?? 0) / (c * (1 - c)));
      });
    },
    result: (): Recovery => ({
      largestBias: Math.max(...[...errors.values()].map(standardisedMean)),
      biasLimit: limitOf(errors.size),
      ...{ coverage, guessing },
    }),
  };
}

function logit(c: number): number {
  return Math.log(c / (1 - c));
}

function standardisedMean(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.abs(mean) / Math.sqrt(squares / (values.length - 1) / values.length);
}

/** Value that the largest absolute one of n standard normal variables exceeds with probability 1 %. */
function limitOf(n: number): number {
  const each = 1 - 0.99 ** (1 / n);
  let [low, high] = [0, 10];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (chiSquareTail(middle * middle, 1) > each) low = middle;
    else high = middle;
  }
  return low;
}
