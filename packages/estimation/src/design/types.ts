/** `estimate`: deviations from the full-sample estimate (BIFIEsurvey, TIMSS, PISA; `mse=TRUE` in R survey).
 *  `mean`: deviations from the mean of the replicates (R survey's default, `mse=FALSE`). */
export type Centre = 'estimate' | 'mean';

export type ReplicateMethod = 'jk1' | 'jk2' | 'jkn' | 'brr' | 'fay' | 'bootstrap';

/** Replicate weights stored in columns. Variance = Σ scale·rscales[r]·(θ_r − centre)². */
export interface ColumnReplicates {
  method: ReplicateMethod;
  /** A pattern (`RW*`, `*` = digits) or the list of columns, in order. */
  columns: string | string[];
  /** Fay's k (0 ≤ k < 1); BRR is k = 0. */
  fayCoefficient?: number;
  /** Defaults: jk1 (R−1)/R · jk2 1 · jkn 1 · brr 1/R · fay 1/(R(1−k)²) · bootstrap 1/R. */
  scale?: number;
  /** One number for all replicates or one a replicate; default 1. `jkn` needs it: (n_h−1)/n_h of the stratum. */
  rscales?: number | number[];
  centre?: Centre;
}

/** Paired jackknife from the zone and the unit of each row; weights are never written out.
 *  The unit with the smaller code loses its weight, the other's doubles. A zone of three or more units takes
 *  all n deletions with factor (n−1)/n each, the remaining weights times n/(n−1) (the JKn rule). */
export interface ZoneReplicates {
  method: 'jk2';
  zone: string;
  unit: string;
  /** Both halves of each pair, factor 1/2 each (TIMSS since 2015), instead of the first one only. */
  full?: boolean;
  /** Stratum of the draw that a zone lies in, and the number of units in its population (> 1) or its sampled fraction
   *  (≤ 1): multiplies the zone's variance by 1 − n_h/N_h. Without `stratum` the number is the zone's own. */
  stratum?: string;
  population?: string;
  centre?: Centre;
}

/** Delete-one-cluster jackknife made on the fly: jk1 without strata, jkn within `stratum`. */
export interface ClusterReplicates {
  method: 'jk1' | 'jkn';
  cluster: string;
  stratum?: string;
  /** Number of clusters in the stratum's population (> 1) or its sampled fraction (≤ 1). */
  population?: string;
  centre?: Centre;
}

/** Taylor linearisation with ultimate clusters (first stage). Without `cluster` each row is its own. */
export interface LinearisedReplicates {
  method: 'linearised';
  stratum?: string;
  cluster?: string;
  /** Number of clusters in the stratum's population (> 1) or its sampled fraction (≤ 1). */
  population?: string;
  /** Units drawn inside the clusters, without replacement; each row is its own without it. Takes part only with
   *  `secondPopulation`, and needs `cluster` and `population`. */
  secondCluster?: string;
  /** Number of such units in the cluster (> 1) or their sampled fraction (≤ 1). A cluster of one unit: 1. */
  secondPopulation?: string;
}

export type Replicates = ColumnReplicates | ZoneReplicates | ClusterReplicates | LinearisedReplicates;

/** The statistics an analysis may ask for. */
export const statistics = [
  'mean',
  'sd',
  'variance',
  'share',
  'percentile',
  'percentile-gap',
  'percentile-ratio',
  'difference',
  'regression',
  'logistic',
  'quantile-regression',
  'two-level',
  'correlation',
  'total',
  'ratio',
  'odds-ratio',
  'crosstable',
  'group-test',
  'gini',
  'concentration',
  'decomposition',
  'growth',
] as const;

export type Statistic = (typeof statistics)[number];

/** Which quantile rule: see `quantile.ts`. */
export type QuantileRule = 'step' | 'interpolated' | 'math';

/** Denominator of the weighted variance: Σw−1 (BIFIEsurvey), Σw, or Σw·(n−1)/n with n cases (R survey `svyvar`). */
export type SpreadDenominator = 'weights-1' | 'weights' | 'cases-1';

/** What a `difference` can compare. */
export const measures = [
  'mean',
  'sd',
  'variance',
  'share',
  'percentile',
  'percentile-gap',
  'total',
  'gini',
  'effect-size',
  'hedges-g',
] as const;

export type Measure = (typeof measures)[number];

/** How the p values of an analysis are adjusted for their number. */
export type Adjustment = 'benjamini-hochberg' | 'bonferroni';

export interface Analysis {
  /** Copied to `analysis` of the result rows; default: the index in the list, from 0. */
  name?: string;
  statistic: Statistic;
  /** Variable, plausible value or list of them (correlation, ratio: two names, or the second ones in `on`). */
  of?: string | string[];
  /** At most four columns. */
  by?: string[];
  /** Also every crossing of fewer columns of `by`, down to everybody; a column summed over has the label `*`. */
  totals?: boolean;
  /** Percents, 0 < p < 100; gap and ratio take two, the lower one first. */
  p?: number[];
  /** Ascending cut scores; k cuts make k+1 levels, the level above a cut contains it. */
  cuts?: number[];
  /** Shares at or above each cut instead of shares between cuts. */
  cumulative?: boolean;
  on?: string[];
  quantile?: QuantileRule;
  /** Errors of percentiles: replicate by replicate (default), or Woodruff's inversion (always so when linearised). */
  percentileError?: 'replicates' | 'woodruff';
  /** Intervals of percentiles with errors by replicates: the values between which the share below p lies within its own error
   *  (default; Francisco & Fuller 1991), or value ± t·se. */
  percentileInterval?: 'inverted' | 'symmetric';
  denominator?: SpreadDenominator;
  /** What a `difference` compares; default mean. */
  measure?: Measure;
  /** `all`: each pair of groups; `first`: each against the first; `whole`: each against all rows together. */
  against?: 'all' | 'first' | 'whole';
  /** Whose coefficients price the gap in characteristics (`decomposition`); default `first`. */
  reference?: 'first' | 'second' | 'average';
  /** Column of the schools, the upper level of `two-level`. */
  school?: string;
  /** Takes the measurement error out (`measurementErrors` of the design): sd, variance, percentiles, levels by cuts. */
  corrected?: boolean;
  /** Standard error of the link between two rounds; added in squares to the errors of differences and growth of
   *  means (PISA 2015 Technical Report, ch. 12). In units of the variable. */
  linkingError?: number;
  /** Adjusts the p values of all rows of the analysis together: they are one family. */
  adjust?: Adjustment;
}

/** What must hold for a figure to be published; see `reportability/rules.ts` for the presets. */
export interface Reportability {
  /** Rules of a study, each of which the other fields replace. */
  preset?: 'naep' | 'pisa';
  minimumPupils?: number;
  /** Column of the schools. */
  schools?: string;
  minimumSchools?: number;
  /** Column of the strata (or zones). */
  strata?: string;
  minimumStrata?: number;
  /** Largest se/|value| of means and totals, 0..1. */
  maximumVariation?: number;
  /** Intervals of shares: value ± t·se, or those that stay inside 0..1 and exist for 0 and 1 too. */
  shareInterval?: 'symmetric' | 'wilson' | 'korn-graubard';
  /** With `totals`: hides further cells so that no hidden one follows from the others by subtraction. */
  complementary?: boolean;
}

/** Where the errors of measurement stand; `form` = column of the test forms, where these differ in information. */
export interface MeasurementError {
  error: string;
  form?: string;
}

export interface EstimateDesign {
  /** Weight column; without it each row weighs 1. */
  weight?: string;
  /** Without it no errors are given (`problem: 'no-replicates'`). */
  replicates?: Replicates;
  /** Name of the variable → its columns, one a plausible value, as a pattern or a list. */
  plausibleValues?: Record<string, string | string[]>;
  /** Nested imputation (Rubin 2003): the plausible values are this many nests of equal size, nest by nest. */
  nests?: number;
  /** Sampling variance averaged over all plausible values (default) or of the first alone (TIMSS until 2011, NAEP). */
  samplingVarianceFrom?: 'all' | 'first';
  /** Variable (Warm's estimates) → column of its standard errors of measurement, for `corrected` analyses. */
  measurementErrors?: Record<string, string | MeasurementError>;
  analyses: Analysis[];
  reportability?: Reportability;
  /** `barnard-rubin` (default) or `rubin` (1987, infinite complete-data degrees of freedom; as BIFIEsurvey). */
  degreesOfFreedom?: 'barnard-rubin' | 'rubin';
  /** Degrees of freedom of the sampling error, for intervals and probabilities. `effective` (default): Satterthwaite's, the fewer of those
   *  that the weights of the sampling units and those that the replicates show; `johnson-rust`: as NAEP; `nominal`: zones or
   *  clusters − strata (R survey's `degf`). Joint tests always take the nominal ones. */
  samplingDegrees?: 'effective' | 'johnson-rust' | 'nominal';
  /** Level of the intervals, default 0.95. */
  confidence?: number;
}

/** Why a figure is withheld. */
export type Suppression = 'few-pupils' | 'few-schools' | 'few-strata' | 'high-variation' | 'complementary';

/** Why a figure or its error could not be computed. `no-variance`: the group shows no contrast between sampling
 *  units (say, a single school), so an error of 0 would be a lie. */
export type RowProblem = 'no-data' | 'undefined' | 'collinear' | 'no-variance' | 'no-replicates';

/** One estimate. Shares are 0..1, percentiles and the rest in units of the variable. Never NaN: null = not known. */
export interface EstimateRow {
  analysis: number | string;
  statistic: Statistic;
  of: string;
  /** Group column → label; empty for everybody. */
  group: Record<string, string>;
  /** Percentile, level, category, coefficient or pair; empty where there is only one. */
  term: string;
  value: number | null;
  /** √(samplingVariance + imputationVariance). */
  se: number | null;
  /** Mean over plausible values of the variance between replicates. */
  samplingVariance: number | null;
  /** (1 + 1/M)·B, B = variance between the M estimates (TIMSS's definition; BIFIEsurvey's VarMI is B). */
  imputationVariance: number | null;
  /** Cases with a value and a positive weight (mean over plausible values where they differ). */
  n: number;
  sumOfWeights: number;
  /** Null = infinite or unknown. */
  df: number | null;
  low: number | null;
  high: number | null;
  /** Share of the error's square that comes from imputation, λ = imputationVariance/se² (BIFIEsurvey's `fmi`). */
  missingInformation: number | null;
  /** Two-sided probability of a figure so far from none (differences, coefficients) or of the test; else null. */
  p: number | null;
  /** `p` adjusted within the family, and the family: analysis and number of its tests. */
  adjustedP: number | null;
  family: string | null;
  suppressed: Suppression | null;
  problem: RowProblem | null;
}
