import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { isRecord, listOf, listOr, mapOf, numberIn, objectOf, oneOf, text, yesNo } from './check.ts';
import { checkAnalysisFields } from './check-analysis.ts';
import type {
  Analysis,
  ClusterReplicates,
  ColumnReplicates,
  EstimateDesign,
  LinearisedReplicates,
  MeasurementError,
  Replicates,
  Reportability,
  ZoneReplicates,
} from './types.ts';
import { measures, statistics } from './types.ts';

const anything = Number.MAX_VALUE;
const centre = oneOf('estimate', 'mean');

const columnReplicates = objectOf<ColumnReplicates>(
  {
    method: oneOf('jk1', 'jk2', 'jkn', 'brr', 'fay', 'bootstrap'),
    columns: listOr(text),
    fayCoefficient: numberIn(0, 0.999999),
    scale: numberIn(0, anything),
    rscales: listOr(numberIn(0, anything)),
    centre,
  },
  ['method', 'columns'],
);
const zoneReplicates = objectOf<ZoneReplicates>(
  { method: oneOf('jk2'), zone: text, unit: text, full: yesNo, stratum: text, population: text, centre },
  ['method', 'zone', 'unit'],
);
const clusterReplicates = objectOf<ClusterReplicates>(
  { method: oneOf('jk1', 'jkn'), cluster: text, stratum: text, population: text, centre },
  ['method', 'cluster'],
);
const linearised = objectOf<LinearisedReplicates>(
  {
    method: oneOf('linearised'),
    stratum: text,
    cluster: text,
    population: text,
    secondCluster: text,
    secondPopulation: text,
  },
  ['method'],
);

const replicates: Check<Replicates> = (value, path, problems) => {
  if (isRecord(value) && value.method === 'linearised') return linearised(value, path, problems);
  if (isRecord(value) && value.zone !== undefined) return zoneReplicates(value, path, problems);
  if (isRecord(value) && value.cluster !== undefined) return clusterReplicates(value, path, problems);
  return columnReplicates(value, path, problems);
};

const analysisFields = objectOf<Analysis>(
  {
    name: text,
    statistic: oneOf(...statistics),
    of: listOr(text),
    by: (value, path, problems) =>
      Array.isArray(value) && value.length === 0 ? [] : listOf(text)(value, path, problems),
    p: listOf(numberIn(0, 100, true)),
    cuts: listOf(numberIn(-anything, anything)),
    cumulative: yesNo,
    on: listOf(text),
    quantile: oneOf('step', 'interpolated', 'math'),
    percentileError: oneOf('replicates', 'woodruff'),
    percentileInterval: oneOf('inverted', 'symmetric'),
    denominator: oneOf('weights-1', 'weights', 'cases-1'),
    measure: oneOf(...measures),
    against: oneOf('all', 'first', 'whole'),
    totals: yesNo,
    reference: oneOf('first', 'second', 'average'),
    school: text,
    corrected: yesNo,
    linkingError: numberIn(0, anything),
    adjust: oneOf('benjamini-hochberg', 'bonferroni'),
  },
  ['statistic'],
);

const analysis: Check<Analysis> = (value, path, problems) => {
  const read = analysisFields(value, path, problems);
  if (read !== undefined) checkAnalysisFields(read, path, problems);
  return read;
};

const reportability = objectOf<Reportability>(
  {
    preset: oneOf('naep', 'pisa'),
    minimumPupils: numberIn(1, 1e9),
    schools: text,
    minimumSchools: numberIn(1, 1e6),
    strata: text,
    minimumStrata: numberIn(1, 1e6),
    maximumVariation: numberIn(0, 10, true),
    shareInterval: oneOf('symmetric', 'wilson', 'korn-graubard'),
    complementary: yesNo,
  },
  [],
);

const measurementError = objectOf<MeasurementError>({ error: text, form: text }, ['error']);

const design = objectOf<EstimateDesign>(
  {
    weight: text,
    replicates,
    plausibleValues: mapOf(listOr(text)),
    nests: numberIn(2, 1000),
    samplingVarianceFrom: oneOf('all', 'first'),
    measurementErrors: mapOf((value, path, problems) =>
      isRecord(value) ? measurementError(value, path, problems) : text(value, path, problems),
    ),
    analyses: listOf(analysis),
    reportability,
    degreesOfFreedom: oneOf('barnard-rubin', 'rubin'),
    samplingDegrees: oneOf('effective', 'johnson-rust', 'nominal'),
    confidence: numberIn(0, 1, true),
  },
  ['analyses'],
);

/** Reads a design from JSON (format: `EstimateDesign`). All problems at once, each with its JSON path. */
export function parseEstimateDesign(
  json: unknown,
): { ok: true; design: EstimateDesign } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = design(json, '$', problems);
  return read === undefined || problems.length > 0 ? { ok: false, problems } : { ok: true, design: read };
}
