export {
  type AssembledForm,
  type AssembleOptions,
  type Assembly,
  assembleForms,
} from './assembly/assemble-forms.ts';
export type { Blueprint, BlueprintBound, ItemPool, PoolItem, TargetPoint } from './assembly/blueprint.ts';
export {
  type BookletBalance,
  type BookletDesign,
  type BookletSize,
  bookletBalance,
  designBooklets,
} from './assembly/booklets.ts';
export {
  type ExpectedPrecision,
  expectedPrecision,
  type PrecisionOptions,
  type PrecisionPoint,
} from './assembly/expected-precision.ts';
export { calibrate } from './calibration/calibrate.ts';
export type {
  CalibratedItem,
  CalibrateOptions,
  Calibration,
  LatentDistribution,
} from './calibration/calibration.ts';
export type { Parsed } from './calibration/json-fields.ts';
export type {
  FixedParameters,
  NormalPrior,
  ParameterPart,
  ParameterPriors,
  SharedParameters,
} from './calibration/parameter-constraints.ts';
export type { ParameterCovariance } from './calibration/parameter-covariance.ts';
export { parseCalibration, parseItems } from './calibration/parse-calibration.ts';
export { type CalibrateSettings, parseSettings } from './calibration/parse-settings.ts';
export {
  type ClassicalOptions,
  type ClassicalResult,
  classicalStatistics,
  type ItemStatistics,
  type TestStatistics,
} from './classical/classical-statistics.ts';
export { type DoubtfulScore, doubtfulScores, rareMaximum } from './classical/doubtful-scores.ts';
export { type FlagLimits, flagLimits, type ItemFlag } from './classical/item-flags.ts';
export type { LowerBounds } from './classical/lower-bounds.ts';
export type { Choices, OptionStatistics } from './classical/option-table.ts';
export {
  type IntraclassCorrelations,
  intraclassCorrelations,
  type MarkingAgreement,
  markingAgreement,
} from './classical/rater-agreement.ts';
export {
  type ConditionalPartialCredit,
  conditionalPartialCredit,
} from './conditional/conditional-partial-credit.ts';
export {
  andersenTest,
  type ConditionalRasch,
  conditionalRasch,
} from './conditional/conditional-rasch.ts';
export { expectedScore, itemInformation, probabilities, testInformation } from './curves/item-curves.ts';
export { marginalReliability } from './curves/marginal-reliability.ts';
export {
  type CurvePoint,
  type OptionCurve,
  type OptionCurveOptions,
  optionCurves,
} from './curves/option-curves.ts';
export {
  type DifOptions,
  type DifResult,
  differentialFunctioning,
  type ItemDif,
} from './dif/differential-functioning.ts';
export {
  type LikelihoodRatioDif,
  type LikelihoodRatioOptions,
  type LikelihoodRatioResult,
  likelihoodRatioDif,
} from './dif/likelihood-ratio.ts';
export { type LordDif, type LordOptions, type LordResult, lordDif } from './dif/lord.ts';
export { type WaldDif, type WaldOptions, type WaldResult, waldDif } from './dif/wald.ts';
export {
  type Component,
  type ParallelAnalysis,
  type ParallelOptions,
  parallelAnalysis,
} from './dimensionality/parallel-analysis.ts';
export { polychoricCorrelation } from './dimensionality/polychoric.ts';
export type { Dimension } from './dimensions/dimension.ts';
export {
  type JointPlausibleValues,
  jointPlausibleValues,
} from './dimensions/joint-plausible-values.ts';
export { type JointRegression, jointRegression } from './dimensions/joint-regression.ts';
export { type EquateCountsOptions, type EquatedCounts, equateCounts } from './equating/equate-counts.ts';
export { equateEquipercentile } from './equating/equipercentile.ts';
export { type SmoothedScores, smoothScores } from './equating/loglinear.ts';
export {
  type AbilityDistribution,
  equateObservedScores,
  normalAbilities,
  scoreShares,
} from './equating/observed-score.ts';
export {
  abilityAtScore,
  type EquatedScore,
  equateTrueScores,
  type TestForm,
  testScore,
} from './equating/true-score.ts';
export { type GroupMisfit, groupMisfit } from './fit/group-misfit.ts';
export { type OrderFit, orderFit } from './fit/guttman-errors.ts';
export type { ItemFit } from './fit/item-fit.ts';
export {
  type ItemFitCurve,
  type ItemFitCurveOptions,
  type ItemFitPoint,
  itemFitCurves,
} from './fit/item-fit-curves.ts';
export { type LimitedInformationFit, limitedInformationFit } from './fit/limited-information.ts';
export { type ItemPair, localDependence } from './fit/local-dependence.ts';
export type { MeanSquares } from './fit/mean-squares.ts';
export { compareModels, type InformationCriteria, informationCriteria } from './fit/model-comparison.ts';
export { type PersonFit, type PlacedPersons, personFit } from './fit/person-fit.ts';
export { type PersonResidual, personResiduals } from './fit/person-residuals.ts';
export { meanSquareFit } from './fit/placed-fit.ts';
export type { ItemFitTest } from './fit/s-x2.ts';
export {
  type CovariateCalibration,
  type CovariateCalibrationOptions,
  calibrateWithCovariates,
} from './latent-regression/calibrate-with-covariates.ts';
export type { Covariate } from './latent-regression/design-matrix.ts';
export {
  type LatentRegression,
  type LatentRegressionOptions,
  latentRegression,
} from './latent-regression/latent-regression.ts';
export {
  type PlausibleOptions,
  type PlausibleValues,
  plausibleValues,
} from './latent-regression/plausible-values.ts';
export type { LinkedScale } from './linking/anchor-items.ts';
export type { AnchorDrift } from './linking/drift.ts';
export { type LinkErrors, linkingError } from './linking/link-errors.ts';
export {
  type LinkingMethod,
  type LinkOptions,
  type LinkResult,
  linkingMethods,
  linkScales,
  transformItem,
} from './linking/link-scales.ts';
export {
  empiricalLinkWeights,
  type LinkWeights,
  type NormalLinkWeights,
  normalLinkWeights,
} from './linking/link-weights.ts';
export type { LinkingConstants } from './linking/moment-linking.ts';
export type { ItemParameters } from './models/family.ts';
export { type ModelName, modelNames } from './models/model-name.ts';
export { adjustP, type PAdjustment } from './numerics/adjust-p.ts';
export { type Place, type Problem, PsychometricProblems } from './problem.ts';
export {
  type FractionalCredit,
  HIGHEST_CATEGORY,
  NOT_ADMINISTERED,
  OMITTED,
  type OmittedAs,
  type OmittedPolicy,
  type ResponseMatrix,
} from './responses/response-matrix.ts';
export {
  type ScoreMethod,
  type ScoreOptions,
  type Scores,
  type ScoringCalibration,
  score,
} from './scoring/score.ts';
export {
  onScale,
  type ReportingScale,
  reportingScale,
  type ScoreRow,
  scoreTable,
} from './scoring/score-table.ts';
export {
  type AngoffCut,
  angoffCut,
  bookmarkCut,
  type Classification,
  type CutScore,
  classify,
  type OrderedStep,
  orderedBooklet,
} from './standards/cut-scores.ts';
export type { Judgement, PanelMethod, PanelOptions } from './standards/judgement.ts';
export {
  type Impact,
  impactOf,
  type JudgeCut,
  type PanelCut,
  panelCuts,
} from './standards/panel.ts';
