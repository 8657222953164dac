import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { isRecord, listOf, listOr, mapOf, numberIn, objectOf, oneOf, refuse, text, yesNo } from './check.ts';
import type {
  Analysis,
  ClusterReplicates,
  ColumnReplicates,
  EstimateDesign,
  LinearisedReplicates,
  Replicates,
  Reportability,
  ZoneReplicates,
} from './types.ts';

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
  { method: oneOf('jk2'), zone: text, unit: text, full: yesNo, centre },
  ['method', 'zone', 'unit'],
);
const clusterReplicates = objectOf<ClusterReplicates>(
  { method: oneOf('jk1', 'jkn'), cluster: text, stratum: text, population: text, centre },
  ['method', 'cluster'],
);
const linearised = objectOf<LinearisedReplicates>(
  { method: oneOf('linearised'), stratum: text, cluster: text, population: text },
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
    statistic: oneOf(
      'mean',
      'sd',
      'share',
      'percentile',
      'difference',
      'regression',
      'correlation',
      'total',
      'ratio',
    ),
    of: listOr(text),
    by: (value, path, problems) =>
      Array.isArray(value) && value.length === 0 ? [] : listOf(text)(value, path, problems),
    p: listOf(numberIn(0, 100, true)),
    cuts: listOf(numberIn(-anything, anything)),
    cumulative: yesNo,
    on: listOf(text),
    quantile: oneOf('step', 'interpolated', 'math'),
    percentileError: oneOf('replicates', 'woodruff'),
    denominator: oneOf('weights-1', 'weights', 'cases-1'),
    measure: oneOf('mean', 'sd', 'share', 'percentile', 'total', 'effect-size'),
    against: oneOf('all', 'first', 'whole'),
  },
  ['statistic'],
);

/** What must hold between the fields of one analysis. */
function checkAnalysis(one: Analysis, path: string, problems: Problem[]): void {
  const need = (condition: boolean, field: string, expected: string, received: unknown): void => {
    if (condition) return;
    const code = received === undefined ? 'missing-field' : 'not-allowed';
    refuse(problems, code, `${path}.${field}`, received, expected);
  };
  const measured = one.statistic === 'difference' ? (one.measure ?? 'mean') : one.statistic;
  const names = [one.of ?? []].flat().length;
  const pairs = one.statistic === 'correlation' || one.statistic === 'ratio';
  need(names > 0 || one.statistic === 'total', 'of', '"…"', one.of);
  if (measured === 'percentile') need(one.p !== undefined, 'p', '[10, 50, 90]', one.p);
  if (one.statistic === 'regression') need(one.on !== undefined, 'on', '["…"]', one.on);
  if (pairs && names < 2) need(one.on !== undefined, 'on', '["…"]', one.on);
  if (one.statistic === 'difference') need((one.by ?? []).length > 0, 'by', '["…"]', one.by);
  const ascending = (one.cuts ?? []).every(
    (cut, index, cuts) => index === 0 || cut > (cuts[index - 1] ?? cut),
  );
  need(ascending, 'cuts', 'a < b < c', one.cuts);
  need(new Set(one.by).size === (one.by ?? []).length, 'by', 'a ≠ b', one.by);
}

const analysis: Check<Analysis> = (value, path, problems) => {
  const read = analysisFields(value, path, problems);
  if (read !== undefined) checkAnalysis(read, path, problems);
  return read;
};

const reportability = objectOf<Reportability>(
  { minimumPupils: numberIn(1, 1e9), schools: text, minimumSchools: numberIn(1, 1e6) },
  [],
);

const design = objectOf<EstimateDesign>(
  {
    weight: text,
    replicates,
    plausibleValues: mapOf(listOr(text)),
    analyses: listOf(analysis),
    reportability,
    degreesOfFreedom: oneOf('barnard-rubin', 'rubin'),
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
