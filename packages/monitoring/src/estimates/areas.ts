import type { CodedColumn, ScoreColumns } from './load-scores.ts';
import type { AreaLevel } from './rules.ts';

/** One text for an area. */
export function areaName(level: AreaLevel, code: string): string {
  return `${level}\u0000${code}`;
}

/** Code of the area of a level that each row lies in; null = in none that is known. */
export function areaCodes(
  scores: ScoreColumns,
  level: AreaLevel,
  nation: string,
): (row: number) => string | null {
  if (level === 'nation') return () => nation;
  const { codes, labels }: CodedColumn = scores.categorical[level];
  return (row) => labels[codes[row]!] ?? null;
}
