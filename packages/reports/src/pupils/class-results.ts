import type { Names } from '../findings/domain.ts';

/** Result of one pupil in one domain, in points of the scale; null where the pupil has none. */
export interface PupilScore {
  domain: string;
  score: { value: number; low: number; high: number } | null;
  /** Place of the level in the names of levels. */
  level: number | null;
  objectives: { code: string; names: Names; won: number; attainable: number }[];
}

/** The pupils of one grade of a school by code, without names, for the teacher. */
export interface ClassResults {
  number: string;
  demo: boolean;
  round: { names: Names; date: string };
  school: { names: Names };
  scale: { mean: number; sd: number };
  levelNames: Names[];
  tests: { grade: number | null; names: Names; pupils: { code: string; scores: PupilScore[] }[] }[];
}
