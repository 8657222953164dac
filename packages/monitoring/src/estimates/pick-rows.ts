import type { CodedColumn, ScoreColumns } from './load-scores.ts';

/** The scores of these rows alone. Labels stay, so that codes mean what they meant. */
export function pickRows(scores: ScoreColumns, rows: Int32Array): ScoreColumns {
  const of = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]!);
  const coded = ({ codes, labels }: CodedColumn) => ({
    codes: Int32Array.from(rows, (row) => codes[row]!),
    labels,
  });
  const { region, district, school, gender, territory, language, kind } = scores.categorical;
  return {
    rows: rows.length,
    score: of(scores.score),
    weight: of(scores.weight),
    zone: of(scores.zone),
    unit: coded(scores.unit),
    fraction: of(scores.fraction),
    categorical: {
      region: coded(region),
      district: coded(district),
      school: coded(school),
      gender: coded(gender),
      territory: coded(territory),
      language: coded(language),
      kind: coded(kind),
    },
  };
}
