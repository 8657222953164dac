import type { ItemFit } from '../fit/item-fit.ts';
import type { ItemFitTest } from '../fit/s-x2.ts';
import type { ItemParameters } from '../models/family.ts';
import type { ModelName } from '../models/model-name.ts';
import type { Problem } from '../problem.ts';
import type { OmittedPolicy } from '../responses/response-matrix.ts';
import type { FixedParameters, ParameterPriors, SharedParameters } from './parameter-constraints.ts';
import type { ParameterCovariance } from './parameter-covariance.ts';
/** Ability distribution of a group; `se` of the estimated ones where errors were asked for (null: held fixed). */
export interface LatentDistribution {
  readonly group: string;
  readonly mean: number;
  readonly sd: number;
  readonly se?: { readonly mean: number | null; readonly sd: number | null };
  /** Where the density was estimated: its shape (Davidian coefficients, or the mass of each node). */
  readonly density?: { readonly form: 'davidian' | 'histogram'; readonly values: readonly number[] };
}

/** An item of a calibration with its errors and fit; `n` persons whose answer counted. */
export interface CalibratedItem extends ItemParameters {
  readonly n: number;
  /** True where the parameters were given, not estimated. */
  readonly anchored?: boolean;
  /** Standard errors; null where a parameter is held fixed or the information matrix is singular. */
  readonly se?: {
    readonly a: number | null;
    readonly b: readonly (number | null)[];
    readonly c: number | null;
  };
  readonly infit?: ItemFit['infit'];
  readonly outfit?: ItemFit['outfit'];
  readonly infitT?: ItemFit['infitT'];
  readonly outfitT?: ItemFit['outfitT'];
  readonly infitZ?: number | null;
  readonly outfitZ?: number | null;
  readonly sx2?: ItemFitTest;
}

/** The result of {@link calibrate}, as written to a file. */
export interface Calibration {
  readonly model: ModelName;
  /** Persons with positive weight and at least one answer that counts. */
  readonly persons: number;
  /** Marginal log-likelihood (without priors), persons weighted with mean weight 1. */
  readonly logLikelihood: number;
  /** Number of estimated parameters. */
  readonly parameters: number;
  readonly iterations: number;
  readonly converged: boolean;
  readonly latent: readonly LatentDistribution[];
  readonly reliability: { readonly eap: number | null; readonly wle: number | null };
  readonly omitted: OmittedPolicy;
  /** What was held fixed and shared, where it was. */
  readonly fixed?: readonly FixedParameters[];
  readonly shared?: readonly SharedParameters[];
  readonly quadrature: { readonly nodes: number; readonly range: readonly [number, number] };
  readonly items: readonly CalibratedItem[];
  /** Covariance of all item parameters, where asked for and not singular: linking and Lord's test need it. */
  readonly covariance?: ParameterCovariance;
  readonly warnings: readonly Problem[];
}

/** What {@link calibrate} can be told. */
export interface CalibrateOptions {
  readonly model: ModelName;
  /** Models of single items, by their names, where they are not `model`: mixed formats. */
  readonly models?: Readonly<Record<string, ModelName>>;
  /** Group of each person; the first group in ascending order of name is the reference. */
  readonly groups?: readonly string[];
  /** Person weights ≥ 0; rescaled to mean 1 over the persons with positive weight. */
  readonly weights?: Float64Array;
  /** Items held at known parameters; those not in the data are passed over. */
  readonly anchors?: readonly ItemParameters[];
  /** Parts of items held at known values. A fixed slope frees the first group's sd, a fixed place its mean. */
  readonly fixed?: readonly FixedParameters[];
  readonly shared?: readonly SharedParameters[];
  readonly priors?: ParameterPriors;
  /**
   * Ability density of each group: normal (default), a Davidian curve, or a histogram over the nodes. Standard errors take
   * the masses of a histogram as known.
   */
  readonly density?: 'normal' | 'davidian' | 'histogram';
  /** Highest polynomial of a Davidian curve, 3 … 10, default 4. */
  readonly densityOrder?: number;
  /** Equally spaced quadrature nodes, default 61. */
  readonly nodes?: number;
  /** Range of the nodes, default [−6, 6]. */
  readonly range?: readonly [number, number];
  /** Largest parameter change of an EM step at convergence, default 1e-7. */
  readonly tolerance?: number;
  /** Most expectation steps, default 2000. */
  readonly iterations?: number;
  /**
   * Standard errors: from the observed information (`true`), or the sandwich, which holds for cluster samples, sampling
   * weights and models that are not quite true.
   */
  readonly errors?: boolean | 'sandwich';
  /** Cluster (school) of each person, for the sandwich; every person by itself when left out. */
  readonly clusters?: readonly string[];
  /** Standard errors with the covariance of all item parameters. */
  readonly covariance?: boolean;
  /** Item fit; `true` is `'posterior'`. */
  readonly fit?: boolean | 'posterior' | 'wle';
  /** Takes the degrees of freedom of estimated population parameters off every item's S-X², as mirt; see `sx2`. */
  readonly populationDf?: boolean;
  /** Default `'wrong'`. */
  readonly omitted?: OmittedPolicy;
  readonly onIteration?: (iteration: number, logLikelihood: number, change: number) => void;
}
