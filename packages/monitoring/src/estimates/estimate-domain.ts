import {
  type Analysis,
  type Columns,
  type EstimateDesign,
  type EstimateRow,
  estimate,
} from '@sapa/estimation';
import { countSchools } from './count-schools.ts';
import type { ScoreColumns } from './load-scores.ts';
import { type AreaLevel, areaLevels, type Grouping, groupings, reportingRules } from './rules.ts';

/** One figure as it is stored; `value` is null exactly where `suppressed` says why. */
export interface StoredEstimate {
  areaLevel: AreaLevel;
  areaCode: string;
  groupBy: Grouping;
  groupValue: string;
  statistic: 'mean' | 'sd' | 'percentile' | 'share' | 'gender-difference' | 'language-difference';
  term: string;
  value: number | null;
  se: number | null;
  low: number | null;
  high: number | null;
  df: number | null;
  n: number;
  schools: number;
  sumOfWeights: number;
  suppressed: string | null;
}

/** Every figure of one domain: nation, regions and districts by the jackknife of the draw, schools by their own pupils. */
export function estimateDomain(scores: ScoreColumns, nation: string): StoredEstimate[] {
  const columns = columnsOf(scores);
  return areaLevels.flatMap((level) => {
    const splits = groupings.filter((grouping) => level !== 'school' || grouping !== 'territory');
    return splits.flatMap((grouping) => {
      const by = [...(level === 'nation' ? [] : [level]), ...(grouping === 'all' ? [] : [grouping])];
      const schools = countSchools(scores, by);
      const rows = estimate(columns, designOf(level, by, grouping)).filter(isKept);
      return rows.map((row) => {
        const group = by.map((name) => row.group[name]).join('\u0000');
        return stored(row, { level, grouping, nation, schools: schools.get(group) ?? 0 });
      });
    });
  });
}

/**
 * Territories: JK2 from the zones of the draw. A school: pupils as independent draws from those whom the school could have had
 * (linearisation without clusters), because all of them were tested and there is no sample inside it.
 */
function designOf(level: AreaLevel, by: string[], grouping: Grouping): EstimateDesign {
  const rules = level === 'school' ? reportingRules.school : reportingRules.territory;
  return {
    weight: 'weight',
    replicates: level === 'school' ? { method: 'linearised' } : { method: 'jk2', zone: 'zone', unit: 'unit' },
    reportability: {
      minimumPupils: rules.minimumPupils,
      ...(level === 'school' ? {} : { schools: 'school', minimumSchools: rules.minimumSchools }),
    },
    analyses: analysesOf(by, grouping),
  };
}

function analysesOf(by: string[], grouping: Grouping): Analysis[] {
  const figures: Analysis[] = [
    { name: 'mean', statistic: 'mean', of: 'score', by },
    { name: 'sd', statistic: 'sd', of: 'score', by },
    { name: 'percentile', statistic: 'percentile', of: 'score', by, p: [...reportingRules.percentiles] },
    { name: 'share', statistic: 'share', of: 'score', by, cuts: [...reportingRules.cuts] },
  ];
  if (grouping !== 'all') return figures;
  return [
    ...figures,
    { name: 'gender-difference', statistic: 'regression', of: 'score', by, on: ['girl'] },
    { name: 'language-difference', statistic: 'regression', of: 'score', by, on: ['kazakh'] },
  ];
}

function columnsOf(scores: ScoreColumns): Columns {
  const { gender, language } = scores.categorical;
  return {
    rows: scores.rows,
    numeric: {
      score: scores.score,
      weight: scores.weight,
      zone: scores.zone,
      unit: scores.unit,
      girl: flag(gender, 'girl', 'boy'),
      kazakh: flag(language, 'kk', 'ru'),
    },
    categorical: scores.categorical,
  };
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
  schools: number;
}

function stored(row: EstimateRow, { level, grouping, nation, schools }: Place): StoredEstimate {
  const suppressed = row.suppressed ?? (row.value === null ? (row.problem ?? 'undefined') : null);
  const share = row.statistic === 'share';
  return {
    areaLevel: level,
    areaCode: level === 'nation' ? nation : (row.group[level] ?? ''),
    groupBy: grouping,
    groupValue: grouping === 'all' ? 'all' : (row.group[grouping] ?? ''),
    statistic: row.analysis as StoredEstimate['statistic'],
    term: termOf(row),
    value: suppressed === null ? row.value : null,
    se: suppressed === null ? row.se : null,
    low: suppressed === null ? within(row.low, share) : null,
    high: suppressed === null ? within(row.high, share) : null,
    df: row.df,
    n: row.n,
    schools,
    sumOfWeights: row.sumOfWeights,
    suppressed,
  };
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

/** The end of a share's interval cannot lie outside 0…1. */
function within(end: number | null, share: boolean): number | null {
  return end === null || !share ? end : Math.min(1, Math.max(0, end));
}
