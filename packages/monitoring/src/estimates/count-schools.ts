import type { ScoreColumns } from './load-scores.ts';

/** Number of different schools in each group of `by`; the key is the groups' labels joined by NUL. */
export function countSchools(scores: ScoreColumns, by: readonly string[]): Map<string, number> {
  const columns = by.map((name) => scores.categorical[name as keyof ScoreColumns['categorical']]);
  const school = scores.categorical.school;
  const seen = new Map<string, Set<number>>();
  for (let row = 0; row < scores.rows; row++) {
    if (columns.some((column) => column.codes[row]! < 0)) continue;
    const key = columns.map((column) => column.labels[column.codes[row]!]).join('\u0000');
    const schools = seen.get(key) ?? new Set();
    schools.add(school.codes[row]!);
    seen.set(key, schools);
  }
  return new Map([...seen].map(([key, schools]) => [key, schools.size]));
}
