export {
  type AllocationStratum,
  allocate,
  allocationShares,
  sampleSize,
  standardDeviationOf,
} from './allocation.ts';
export { readCanonicalCsv, writeCanonicalCsv } from './canonical-csv.ts';
export { type CeremonyCheck, checkCeremony } from './ceremony/check-ceremony.ts';
export {
  bitsOfRolls,
  commitmentOf,
  commitmentText,
  nameProblems,
  type Rolled,
  rolledProblems,
  seedOfRolls,
} from './ceremony/commitment.ts';
export {
  type CeremonyRecord,
  type CeremonyState,
  ceremonyFormat,
  ceremonyStates,
  type PublishedCommitment,
  type SeedWay,
} from './ceremony/record.ts';
export { checkDesign } from './check-design.ts';
export { compareCodePoints } from './code-points.ts';
export {
  type DerivedColumn,
  deriveColumns,
  measureOfSize,
  naepSizeSteps,
  naepUnknownSize,
  type SizeStep,
  sizeBand,
} from './derived-columns.ts';
export {
  type Allocation,
  allocations,
  type Design,
  defaultDesign,
  rulesOfDesign,
  type Selection,
  selections,
} from './design.ts';
export type { Difference, PublishedFile } from './difference.ts';
export { algorithm, type Draw, type DrawnSchool, drawSample, type StratumResult } from './draw.ts';
export {
  defaultThresholds,
  type ExclusionPresetName,
  type ExclusionThresholds,
  exclusionPresetNames,
  exclusionPresets,
  exclusionRulesOf,
} from './exclusion-presets.ts';
export { type Comparison, comparisons, type ExclusionRule, judge, type Verdict } from './exclusion-rule.ts';
export { type Coverage, type Exclusion, type Frame, freezeFrame, type RuleCoverage } from './frame.ts';
export { inclusionProbabilities } from './inclusion-probabilities.ts';
export { jackknifeZones } from './jackknife-zones.ts';
export { type OverlapControl, overlapModes } from './lots.ts';
export { type Merge, mergeStrata } from './merge-strata.ts';
export { type Overlap, overlapOf } from './overlap.ts';
export { paretoInclusionProbabilities } from './pareto-inclusion.ts';
export { type ParsedDesign, parseDesign } from './parse-design.ts';
export { parseExclusions } from './parse-exclusions.ts';
export {
  type Adjust,
  type Bias,
  type BiasUnit,
  type BiasVariable,
  type FrameBias,
  frameBias,
} from './participation/frame-bias.ts';
export {
  type Candidate,
  type PlaceOutcome,
  type PlaceStatus,
  participationReasons,
  placeOutcome,
  placeStatuses,
  type SchoolState,
  type StateFault,
  schoolStates,
  stateFault,
} from './participation/place.ts';
export { type Representativity, representativity } from './participation/r-indicator.ts';
export {
  type Participation,
  type PlaceCounts,
  participationRates,
  type RatePlace,
  type RateSchool,
  type Rates,
} from './participation/rates.ts';
export { responsePropensities } from './participation/response-propensity.ts';
export {
  defaultThresholdsOfParticipation,
  type Judgement,
  judgeParticipation,
  type ParticipationThresholds,
  type ParticipationVerdict,
  participationVerdicts,
} from './participation/verdict.ts';
export {
  type Assumptions,
  type ComparisonPartner,
  comparisonPartners,
  defaultAssumptions,
  parseAssumptions,
} from './planning/assumptions.ts';
export type { ComputerNeed } from './planning/computers.ts';
export type { Expectation, Group } from './planning/expectation.ts';
export { type CurvePoint, checkAssumptions, type Plan, planSample } from './planning/plan-sample.ts';
export type { Needed } from './planning/schools-needed.ts';
export { DesignProblems, type Problem } from './problem.ts';
export { csvOf, exclusionsTable, type PublishedTable, sampleTable } from './published-files.ts';
export { type ReadRegister, type RowProblem, readRegisterCsv } from './read-register-csv.ts';
export {
  type FinitePopulation,
  type ReplicateMethod,
  type ReplicateOptions,
  type ReplicateWeights,
  replicateColumn,
  replicateMethods,
  replicateVariance,
  replicateWeights,
} from './replicates/replicate-weights.ts';
export type { ReplicateUnit } from './replicates/variance-groups.ts';
export { type VarianceUnit, varianceUnits } from './replicates/variance-units.ts';
export { type Cell, numberIn, type RegisterColumn, registerColumns, type School } from './school.ts';
export { type Stratum, stratify } from './strata.ts';
export { type CarriedChance, carryChances } from './succession/carry-chances.ts';
export {
  checkSuccession,
  type SuccessionGround,
} from './succession/check-succession.ts';
export { type EarlierChance, earlierChances } from './succession/earlier-chances.ts';
export { predecessorsThrough } from './succession/predecessors.ts';
export {
  type SuccessionKind,
  type SuccessionLink,
  type SuccessionRow,
  type SuccessionStep,
  successionKinds,
} from './succession/succession-link.ts';
export { systematicSelection } from './systematic.ts';
export {
  type CoverageLoss,
  coverageLoss,
  defaultLossAlarm,
  parseTarget,
  type TargetCoverage,
  type TargetPopulation,
  targetPupils,
} from './target-population.ts';
export { sha256Hex, ticketOf, uniformOf } from './ticket.ts';
export {
  type PublishedDraw,
  type Repetition,
  type RepetitionPart,
  repeatDraw,
  verifyDraw,
} from './verify.ts';
export { adjustmentCells } from './weights/adjustment-cells.ts';
export { categoryOf, frameMargins } from './weights/frame-margins.ts';
export { type HeldPlaces, holdPlaces } from './weights/hold-places.ts';
export {
  type AdjustmentCell,
  adjustForNonResponse,
  type CellRule,
  type NonResponse,
  type ResponseUnit,
} from './weights/non-response.ts';
export {
  defaultWeightRules,
  type PupilWeights,
  standInWeight,
  type WeightedGroup,
  type WeightedSchool,
  type WeightRules,
  weighPupils,
} from './weights/pupil-weights.ts';
export {
  checkMargins,
  type Margin,
  type MarginFit,
  type Raked,
  type RakeOptions,
  rake,
} from './weights/rake.ts';
export {
  type ReplicateColumns,
  type ReplicatedSample,
  replicateColumns,
} from './weights/replicate-columns.ts';
export { type ReplicatedWeights, replicatePlaces } from './weights/replicate-places.ts';
export { type Trimmed, trimWeights } from './weights/trim.ts';
export { type PlaceWeights, type SamplePlace, weighPlaces } from './weights/weigh-places.ts';
export {
  parseWeightSettings,
  type ReplicateForm,
  replicateForms,
  type WeightSettings,
} from './weights/weight-settings.ts';
export { type WeightSum, weightSums } from './weights/weight-sums.ts';
export {
  type ClassList,
  type DrawnPupil,
  drawWithin,
  type WithinDesign,
  type WithinDraw,
} from './within/draw-within.ts';
export { type JudgedLatePupil, judgeLatePupils, type LatePupil } from './within/late-pupils.ts';
export { parseWithinDesign, withinTakes } from './within/parse-within-design.ts';
export {
  listCommitment,
  listsOf,
  makeWithinRecord,
  type RecordedPupil,
  verifyWithin,
  type WithinInputs,
  type WithinRecord,
  withinAlgorithm,
  withinTable,
} from './within/within-record.ts';
