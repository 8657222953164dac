import type { CodedColumn, ScoreColumns } from '../estimates/load-scores.ts';

/** One pupil of a made nation. */
export interface MadePupil {
  school: string;
  region: string | null;
  district: string | null;
  territory: string | null;
  gender: string | null;
  language: string | null;
  kind?: string;
  score: number;
  weight?: number;
}

function coded(labels: readonly (string | null)[]): CodedColumn {
  const known = [...new Set(labels.filter((label) => label !== null))];
  return {
    codes: Int32Array.from(labels, (label) => (label === null ? -1 : known.indexOf(label))),
    labels: known,
  };
}

/** These pupils as columns; their schools are paired in zones in the order in which they come. */
export function madeScores(pupils: readonly MadePupil[]): ScoreColumns {
  const column = (of: (pupil: MadePupil) => string | null) => coded(pupils.map(of));
  const school = column((pupil) => pupil.school);
  return {
    rows: pupils.length,
    score: Float64Array.from(pupils, ({ score }) => score),
    weight: Float64Array.from(pupils, ({ weight }) => weight ?? 1),
    zone: Float64Array.from(school.codes, (code) => Math.floor(code / 2)),
    unit: { codes: school.codes.map((code) => code % 2), labels: ['0', '1'] },
    fraction: new Float64Array(pupils.length),
    categorical: {
      region: column((pupil) => pupil.region),
      district: column((pupil) => pupil.district),
      school,
      gender: column((pupil) => pupil.gender),
      territory: column((pupil) => pupil.territory),
      language: column((pupil) => pupil.language),
      kind: column((pupil) => pupil.kind ?? null),
    },
  };
}
