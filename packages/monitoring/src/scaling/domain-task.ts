import type { Calibration, ResponseMatrix } from '@sapa/psychometrics';

/** What one thread gets to scale one domain of one test. */
export interface DomainToScale {
  responses: ResponseMatrix;
  choices: Uint8Array | null;
  /** Key option of each item (0 = first), −1 where it has none. */
  keys: number[];
  optionCount: number;
  weights: Float64Array;
  /** Two score categories: rasch or 2pl; more: their partial-credit siblings. */
  model: 'rasch' | '2pl' | 'pcm' | 'gpcm';
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
}

/** What the thread gives back; columns follow the persons of the matrix. */
export interface ScaledDomain {
  calibration: Calibration;
  alpha: number | null;
  items: ScaledItem[];
  raw: Float64Array;
  answered: Int32Array;
  thetaWle: Float64Array;
  seWle: Float64Array;
  thetaEap: Float64Array;
  seEap: Float64Array;
}
