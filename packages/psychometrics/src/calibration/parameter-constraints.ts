/** The parts of an item's parameters: slope, difficulties, lower asymptote. */
export type ParameterPart = 'a' | 'b' | 'c';

/** Parameters of an item that are held at known values while its others are estimated. */
export interface FixedParameters {
  readonly id: string;
  readonly a?: number;
  readonly b?: readonly number[];
  readonly c?: number;
}

/** Items that have parameters in common. Common difficulties need a common or fixed slope. */
export interface SharedParameters {
  readonly items: readonly string[];
  readonly parts: readonly ParameterPart[];
}

/** A normal density. */
export interface NormalPrior {
  readonly mean: number;
  readonly sd: number;
}

/** Prior densities of every free item parameter of a kind; without them only logit c has one: N(logit 0.2, 0.5). */
export interface ParameterPriors {
  /** Of log a: a log-normal density of the slope. */
  readonly slope?: NormalPrior;
  /** Of the intercepts d (2PL: −a b). */
  readonly intercept?: NormalPrior;
  /** Of logit c. */
  readonly guessing?: NormalPrior;
}
