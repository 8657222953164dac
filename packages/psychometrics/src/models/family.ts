import type { ModelName } from './model-name.ts';

/**
 * An item's parameters as people read them (logistic metric, D = 1): slope `a`; `b`: the difficulty of a two-category
 * item, the step difficulties (pcm, gpcm) or the category thresholds (grm); lower asymptote `c`.
 */
export interface ItemParameters {
  readonly id: string;
  readonly a: number;
  readonly b: readonly number[];
  readonly c: number;
  /** Where the item's model is not that of the test: mixed formats. */
  readonly model?: ModelName;
}

/** What {@link Family.toItem} returns: the parameters without the names of item and model. */
export type Curve = Omit<ItemParameters, 'id' | 'model'>;

/**
 * A family of category probabilities. Inside the estimation an item's parameters are one vector: slope, intercepts
 * and, for the three-parameter model, logit c. That metric makes the likelihood (nearly) concave.
 */
export interface Family {
  /** True where log P(k) is concave in θ for every k: the likelihood of an ability then has one maximum. */
  readonly isLogConcave: boolean;
  /** True where log P(k) = k·a·θ + a function of θ alone + one of k alone: then Σ a·k tells all that the answers say of θ. */
  readonly hasSufficientScore: boolean;
  /** Length of the parameter vector of an item with this number of categories. */
  parameterCount(categories: number): number;
  /** Writes P(k) to `p` and ∂ log P(k) / ∂ parameter j to `gradient[k × count + j]`. */
  evaluate(
    parameters: Float64Array,
    categories: number,
    theta: number,
    p: Float64Array,
    gradient: Float64Array,
  ): void;
  /** Writes P(k) and its first two derivatives by θ. */
  derive(
    parameters: Float64Array,
    categories: number,
    theta: number,
    p: Float64Array,
    first: Float64Array,
    second: Float64Array,
  ): void;
  /** False where the vector describes no probabilities (thresholds out of order). */
  allows(parameters: Float64Array): boolean;
  /** First guess from the shares of the categories, with slope 1. */
  start(shares: Float64Array): Float64Array;
  fromItem(item: Curve): Float64Array;
  toItem(parameters: Float64Array): Curve;
  /** Normal prior on one parameter of the vector. */
  readonly prior?: { readonly index: number; readonly mean: number; readonly sd: number };
}
