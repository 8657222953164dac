import {
  type Analysis,
  type Columns,
  type EstimateDesign,
  type EstimateRow,
  estimate,
} from '@sapa/estimation';
import type { ScoreColumns } from './load-scores.ts';
import { type AreaLevel, areaLevels, type Grouping, groupings, reportingRules } from './rules.ts';
import { countSchools } from './count-schools.ts';

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
      const rows = estimate(columns, designOf(level, by, grouping));
      return rows.map((row) => stored(row, level, grouping, nation, schools.get(by.map((name) => row.group[name]).join('\u0000')) ?? 0));
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

function stored(
  row: EstimateRow,
  level: AreaLevel,
  grouping: Grouping,
  nation: string,
  schools: number,
): StoredEstimate {
  const suppressed = row.suppressed ?? (row.value === null ? (row.problem ?? 'undefined') : null);
  return {
    areaLevel: level,
    areaCode: level === 'nation' ? nation : (row.group[level] ?? ''),
    groupBy: grouping,
    groupValue: grouping === 'all' ? 'all' : (row.group[grouping] ?? ''),
    statistic: row.analysis as StoredEstimate['statistic'],
    term: row.term,
    value: suppressed === null ? row.value : null,
    se: row.se,
    low: row.low,
    high: row.high,
    df: row.df,
    n: row.n,
    schools,
    sumOfWeights: row.sumOfWeights,
    suppressed,
  };
}
