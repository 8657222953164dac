import { type School, writeCanonicalCsv } from '@sapa/sampling';

/** The register in canonical CSV, as it is published for whoever repeats frame and draw: every school, every column that any of them has. */
export function registerCsv(schools: readonly School[]): string {
  const columns = [...new Set(schools.flatMap((school) => Object.keys(school)))];
  return writeCanonicalCsv(
    columns,
    schools.map((school) => columns.map((column) => school[column] ?? null)),
  );
}
