import { writeCanonicalCsv } from './canonical-csv.ts';
import type { Draw } from './draw.ts';
import type { Exclusion } from './frame.ts';
import type { Cell } from './school.ts';

/** A table as columns and rows, ready for any file format. */
export interface PublishedTable {
  columns: string[];
  rows: Cell[][];
}

/** The table `sample`: one row a school drawn, with as many replacement columns as the design asks for (at least two). */
export function sampleTable(draw: Draw): PublishedTable {
  const replacements = Array.from({ length: Math.max(2, draw.design.replacements) }, (_, index) => index);
  return {
    columns: [
      'code',
      'stratum',
      'ticket',
      'inclusion_probability',
      'base_weight',
      'order',
      ...replacements.map((index) => `replacement_${index + 1}`),
      'jk_zone',
      'jk_unit',
    ],
    rows: draw.schools.map((school) => [
      school.code,
      school.stratum,
      school.ticket,
      school.inclusionProbability,
      school.baseWeight,
      school.order,
      ...replacements.map((index) => school.replacements[index] ?? null),
      school.jkZone,
      school.jkUnit,
    ]),
  };
}

/** The table `exclusions`: one row a school left out; all its rules joined by ";". */
export function exclusionsTable(exclusions: readonly Exclusion[]): PublishedTable {
  return {
    columns: ['code', 'rule', 'all_rules'],
    rows: exclusions.map(({ code, rule, allRules }) => [code, rule, allRules.join(';')]),
  };
}

/** A published table as canonical CSV. */
export function csvOf({ columns, rows }: PublishedTable): string {
  return writeCanonicalCsv(columns, rows);
}
