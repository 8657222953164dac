import type { Calibration, LimitedInformationFit, ModelName, ResponseMatrix } from '@sapa/psychometrics';
import type { ItemDecision, ItemScreen } from './item-columns.ts';
import type { PersonScreen } from './screens.ts';

/** The models that a round can be scaled with; items of several score categories take the sibling with steps. */
export const scalingModels = ['rasch', '2pl'] as const;
export type ScalingModel = (typeof scalingModels)[number];

/** Groups between which items are compared. */
export const difGroupings = ['gender', 'territory', 'language'] as const;
export type DifGrouping = (typeof difGroupings)[number];

/** What one thread gets to scale one domain of one test. */
export interface DomainToScale {
  responses: ResponseMatrix;
  choices: Uint8Array | null;
  /** Key option of each item (0 = first), −1 where it has none. */
  keys: number[];
  optionCount: number;
  weights: Float64Array;
  model: ScalingModel;
  /** The verdict in force for each item. */
  decisions: (ItemDecision | null)[];
  /** Language of each person, for items that are separate in each. */
  languages: (string | null)[];
  /** Group of each person ('' = not known), for the groupings in which items are compared. */
  groups: Partial<Record<DifGrouping, string[]>>;
}

/** A point of an observed curve: share of right answers (or of an option) among persons of about this ability. */
export interface ObservedPoint {
  theta: number;
  share: number;
  low: number;
  high: number;
  n: number;
}

export interface ScaledOption {
  option: number;
  n: number;
  share: number;
  meanScore: number | null;
  pointBiserial: number | null;
}

/** How an item works in two groups of equally able pupils: Mantel–Haenszel, or standardised difference where it has several scores. */
export interface ItemGroups {
  by: DifGrouping;
  reference: string;
  focal: string;
  n: number;
  /** ETS class; the sign says which group is favoured: + the focal one. */
  class: string | null;
  /** Mantel–Haenszel difference in ETS delta units; null for items of several scores. */
  delta: number | null;
  p: number | null;
  /** Standardised difference of the mean score, focal less reference. */
  standardised: number | null;
}

/** All that is stored of an item beside its parameters. */
export interface ScaledItem {
  n: number;
  p: number | null;
  itemTotal: number | null;
  itemRest: number | null;
  alphaIfDeleted: number | null;
  flags: string[];
  options: ScaledOption[];
  observed: ObservedPoint[];
  optionCurves: { option: number; points: ObservedPoint[] }[];
  /** Why it is not in the scale; null = it is. */
  out: ItemScreen | null;
  groups: ItemGroups[];
}

/** How a model fits the answers of a domain, all persons counted once. */
export interface ComparedModel {
  model: ModelName;
  logLikelihood: number;
  parameters: number;
  converged: boolean;
  aic: number;
  bic: number;
  reliabilityEap: number | null;
  /** Against the model before it, where that is a special case of this one. */
  ratio: { value: number; df: number; p: number } | null;
  m2: LimitedInformationFit | null;
}

/** What the thread gives back; columns follow the persons of the matrix. */
export interface ScaledDomain {
  calibration: Calibration;
  alpha: number | null;
  items: ScaledItem[];
  screens: { reason: PersonScreen; n: number }[];
  comparison: ComparedModel[];
  raw: Float64Array;
  answered: Int32Array;
  thetaWle: Float64Array;
  seWle: Float64Array;
  thetaEap: Float64Array;
  seEap: Float64Array;
}
