import type { Names } from '../findings/domain.ts';
import type { Difference, Figure } from '../findings/figure.ts';
import type { Question } from '../findings/question.ts';
import type { SchoolFindings } from '../findings/schema.ts';

/** A share of pupils or points (0 to 1); null where it is hidden. */
export type Share = number | null;

/** A part of a territory or a group of its pupils. */
export interface TerritoryRow {
  names: Names;
  result: Figure;
  /** Shares of pupils at the levels, the lowest first; empty where there are none. */
  levels: Share[];
  /** The row minus the territory as a whole; null where that says nothing (a group of pupils, the whole itself). */
  difference: Difference | null;
}

/** What pupils of a territory are told apart by. */
export const territoryGroupings = ['gender', 'territory', 'language', 'kind'] as const;

/** One domain of one test in a territory. */
export interface TerritoryDomain {
  domain: string;
  names?: Names;
  /** The territory itself, then (for a region) the nation. */
  whole: TerritoryRow[];
  /** Regions of the nation, districts of a region. */
  parts: TerritoryRow[];
  groups: { by: (typeof territoryGroupings)[number]; rows: TerritoryRow[] }[];
  levelNames: Names[];
  objectives: { code: string; names: Names; items: number; here: Share; nation: number }[];
  items: { code: string; objective: string | null; here: Share; nation: number; doubtful: boolean }[];
}

/** What the pupils of a territory answered to one question. */
export interface TerritoryQuestion extends Pick<Question, 'code' | 'names' | 'association'> {
  /** Neighbouring answers of few pupils or schools are joined; null where even two groups would be too small, or the territory is hidden. */
  answers: TerritoryAnswer[] | null;
}

/** One answer, or several joined, with the shares of pupils who gave it (0 to 1). */
export interface TerritoryAnswer {
  names: Names[];
  here: number;
  nation: number;
  /** Here minus the nation; null in the report of the nation. */
  difference: Difference | null;
}

/** All that the report of a region, or of the nation, says. */
export interface TerritoryFindings {
  number: string;
  demo: boolean;
  round: { code: string; names: Names; date: string };
  area: { code: string; names: Names; level: 'region' | 'nation' };
  tests: {
    grade: number | null;
    names?: Names;
    schools: number;
    pupils: number;
    domains: TerritoryDomain[];
    /** Empty where nobody was asked. */
    questions: TerritoryQuestion[];
  }[];
  method: SchoolFindings['method'];
}
