import {
  type Analysis,
  type Columns,
  type EstimateDesign,
  type EstimateRow,
  estimate,
} from '@sapa/estimation';
import { countSchools } from './count-schools.ts';
import type { ScoreColumns } from './load-scores.ts';
import { hasPupilsBeyond } from './percentile-rule.ts';
import {
  type AreaLevel,
  type Grouping,
  groupingsOf,
  type LevelRules,
  levelRules,
  reportingRules,
} from './rules.ts';
import { type StoredEstimate, withheld } from './stored-estimate.ts';

/** What the figures of one domain are made of. */
export interface DomainScores {
  domain: string;
  /** Code of the nation. */
  nation: string;
  scores: ScoreColumns;
}

/**
 * The figures of all areas of a level that the scores hold, each from its own pupils alone: groups of few pupils or schools are
 * hidden, nothing yet for the sake of others. The nation, regions and districts by the jackknife of the draw, schools by
 * their own pupils.
 */
export function levelFigures({ domain, nation, scores }: DomainScores, level: AreaLevel): StoredEstimate[] {
  const rules = levelRules[level];
  const allowed = rules.groupings.filter((grouping) => groupingsOf(domain).includes(grouping));
  const places = new Map(
    allowed.map((grouping) => {
      const by = byOf(rules, grouping);
      return [grouping as string, { level, grouping, nation, by, schools: countSchools(scores, by) }];
    }),
  );
  const rows = estimate(columnsOf(scores), designOf(rules, allowed)).filter(isKept);
  return rows.map((row) => {
    const [grouping = '', statistic = ''] = String(row.analysis).split('/');
    const place = places.get(grouping);
    if (!place) throw new Error(`no grouping ${grouping}`);
    return stored(row, statistic as StoredEstimate['statistic'], place);
  });
}

function byOf(rules: LevelRules, grouping: Grouping): string[] {
  return grouping === 'all' ? [...rules.by] : [...rules.by, grouping];
}

function designOf(rules: LevelRules, allowed: readonly Grouping[]): EstimateDesign {
  return {
    weight: 'weight',
    replicates: rules.replicates,
    reportability: {
      minimumPupils: rules.minimumPupils,
      schools: 'school',
      minimumSchools: rules.minimumSchools,
      shareInterval: 'wilson',
    },
    analyses: allowed.flatMap((grouping) =>
      analysesOf(byOf(rules, grouping), grouping === 'all' ? allowed : []).map((analysis) => ({
        ...analysis,
        name: `${grouping}/${analysis.name}`,
      })),
    ),
  };
}

/** The figures of each group, and the differences between the two sides of these groupings. */
function analysesOf(by: string[], differences: readonly Grouping[]): Analysis[] {
  const figures: Analysis[] = [
    { name: 'mean', statistic: 'mean', of: 'score', by },
    { name: 'sd', statistic: 'sd', of: 'score', by },
    { name: 'percentile', statistic: 'percentile', of: 'score', by, p: [...reportingRules.percentiles] },
    { name: 'share', statistic: 'share', of: 'score', by, cuts: [...reportingRules.cuts] },
  ];
  if (differences.includes('gender'))
    figures.push({ name: 'gender-difference', statistic: 'regression', of: 'score', by, on: ['girl'] });
  if (differences.includes('language'))
    figures.push({ name: 'language-difference', statistic: 'regression', of: 'score', by, on: ['kazakh'] });
  return figures;
}

function columnsOf(scores: ScoreColumns): Columns {
  const { rows, score, weight, zone, unit, fraction, categorical } = scores;
  const girl = flag(categorical.gender, 'girl', 'boy');
  const kazakh = flag(categorical.language, 'kk', 'ru');
  const numeric = { score, weight, zone, fraction, girl, kazakh };
  return { rows, numeric, categorical: { ...categorical, unit } };
}

/** 1 for one label, 0 for the other, NaN for any else. */
function flag(column: { codes: Int32Array; labels: string[] }, one: string, zero: string): Float64Array {
  return Float64Array.from(column.codes, (code) => {
    const label = column.labels[code];
    return label === one ? 1 : label === zero ? 0 : Number.NaN;
  });
}

/** Of a regression on one group's flag only the slope is wanted: the difference of the two means. */
function isKept(row: EstimateRow): boolean {
  return row.statistic !== 'regression' || row.term === 'girl' || row.term === 'kazakh';
}

interface Place {
  level: AreaLevel;
  grouping: Grouping;
  nation: string;
  by: readonly string[];
  /** Schools of each group, by its labels joined by NUL. */
  schools: ReadonlyMap<string, number>;
}

function stored(
  row: EstimateRow,
  statistic: StoredEstimate['statistic'],
  { level, grouping, nation, by, schools: schoolsOf }: Place,
): StoredEstimate {
  const schools = schoolsOf.get(by.map((name) => row.group[name]).join('\u0000')) ?? 0;
  const suppressed = row.suppressed ?? (row.value === null ? (row.problem ?? 'undefined') : null);
  const { value, se, low, high, df, n, sumOfWeights } = row;
  const figure: StoredEstimate = {
    areaLevel: level,
    areaCode: level === 'nation' ? nation : (row.group[level] ?? ''),
    groupBy: grouping,
    groupValue: grouping === 'all' ? 'all' : (row.group[grouping] ?? ''),
    statistic,
    term: termOf(row),
    ...{ value, se, low, high, df, n, schools, sumOfWeights, suppressed },
  };
  if (suppressed !== null) return withheld(figure, suppressed);
  if (row.statistic !== 'percentile') return figure;
  if (!hasPupilsBeyond(n, Number(row.term))) return withheld(figure, 'few-pupils');
  // The ends of a school's interval are scores of its pupils, too.
  const isSafe = level !== 'school' || hasPupilsBeyond(n, Number(row.term), 'interval');
  return isSafe ? figure : { ...figure, se: null, low: null, high: null };
}

/** Levels are stored by their number, 0 below the first cut; percentiles by their percent. */
function termOf(row: EstimateRow): string {
  if (row.statistic === 'share') return String(levelTerms.indexOf(row.term));
  return row.statistic === 'percentile' ? row.term : '';
}

const { cuts } = reportingRules;
const levelTerms = [
  `<${cuts[0]}`,
  ...cuts.slice(1).map((cut, index) => `[${cuts[index]},${cut})`),
  `>=${cuts[cuts.length - 1]}`,
];
