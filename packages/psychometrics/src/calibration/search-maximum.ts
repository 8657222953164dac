import { andersonAccelerator } from '../numerics/anderson.ts';
import type { MarginalLikelihood } from './marginal-likelihood.ts';

/** Where the search ended; `iterations` counts expectation steps. */
export interface SearchResult {
  readonly vector: Float64Array;
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
  /** How far the last EM step moved each parameter. */
  readonly moved: Float64Array;
}

/** What {@link searchMaximum} climbs: an expectation step, its maximisation step, and the borders of the space. */
export type Climbed = Pick<MarginalLikelihood, 'evaluate' | 'maximise' | 'allows'>;

/** Limits of {@link searchMaximum}. */
export interface SearchOptions {
  /** Converged when an EM step moves no parameter by more than this. */
  readonly tolerance: number;
  readonly iterations: number;
  /** Makes nearly a step of Newton's of an EM step, where something is known of the slopes. */
  readonly precondition?: ((step: Float64Array) => Float64Array) | undefined;
  readonly onIteration?: ((iteration: number, logLikelihood: number, change: number) => void) | undefined;
}

/** Past steps that the acceleration looks back on. */
const MEMORY = 8;

/**
 * Climbs the marginal likelihood by EM steps under Anderson acceleration. A step that lowers the objective is taken
 * back and replaced by the plain EM step, so the climb is monotone as that of EM.
 */
export function searchMaximum(
  likelihood: Climbed,
  start: Float64Array,
  options: SearchOptions,
): SearchResult {
  const accelerator = andersonAccelerator(MEMORY, options.precondition);
  let vector = start;
  let fallback = start;
  let best = Number.NEGATIVE_INFINITY;
  let logLikelihood = Number.NEGATIVE_INFINITY;
  let moved = new Float64Array(start.length);
  for (let iteration = 1; iteration <= options.iterations; iteration++) {
    const value = likelihood.evaluate(vector);
    if (!(value.objective >= best - 1e-9 * Math.abs(best)) && vector !== fallback) {
      accelerator.restart();
      vector = fallback;
      continue;
    }
    best = value.objective;
    logLikelihood = value.logLikelihood;
    const image = likelihood.maximise();
    moved = Float64Array.from(image, (value, i) => Math.abs(value - vector[i]));
    const change = moved.reduce((most, value) => Math.max(most, value), 0);
    options.onIteration?.(iteration, logLikelihood, change);
    if (change < options.tolerance)
      return { vector: image, logLikelihood, iterations: iteration, converged: true, moved };
    const next = accelerator.next(vector, image);
    fallback = image;
    if (likelihood.allows(next)) vector = next;
    else {
      accelerator.restart();
      vector = image;
    }
  }
  return { vector: fallback, logLikelihood, iterations: options.iterations, converged: false, moved };
}
