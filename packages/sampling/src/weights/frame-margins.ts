import type { Problem } from '../problem.ts';
import { isMissing, numberIn, type School } from '../school.ts';
import type { Margin } from './rake.ts';

/**
 * The margins to which weights are raked: for each list of frame columns the pupils of the frame's schools by the values of those columns
 * (crossed, joined by ` × `), and the category of each group by its school. A school of the frame that does not say how many pupils it
 * has is a problem (`missing-value`), because a total would be too small; a column that the frame does not have is `unknown-column`.
 */
export function frameMargins(
  frame: readonly School[],
  pupils: string,
  columns: readonly (readonly string[])[],
  schoolOfGroup: readonly string[],
): { margins: Margin[]; problems: Problem[] } {
  const problems = [
    ...unknownColumns(frame, columns.flat()),
    ...withoutPupils(frame, pupils, columns.length),
  ];
  if (problems.length > 0) return { margins: [], problems };
  const byCode = new Map(frame.map((school) => [school.code, school]));
  const margins = columns.map((crossed): Margin => {
    const totals = new Map<string, number>();
    for (const school of frame) {
      const category = categoryOf(school, crossed);
      totals.set(category, (totals.get(category) ?? 0) + (numberIn(school, pupils) ?? 0));
    }
    const labels = [...totals.keys()].sort();
    const numbers = new Map(labels.map((label, code) => [label, code]));
    return {
      name: crossed.join(' × '),
      labels,
      totals: Float64Array.from(labels, (label) => totals.get(label) ?? 0),
      codes: Int32Array.from(schoolOfGroup, (code) => {
        const school = byCode.get(code);
        return school ? (numbers.get(categoryOf(school, crossed)) ?? -1) : -1;
      }),
    };
  });
  return { margins, problems: [] };
}

/** The values of a school in some columns, joined; `?` = not known. */
export function categoryOf(school: School, columns: readonly string[]): string {
  return columns.map((column) => (isMissing(school[column]) ? '?' : String(school[column]))).join(' × ');
}

function unknownColumns(frame: readonly School[], columns: readonly string[]): Problem[] {
  const unknown = [...new Set(columns)].filter((column) => frame.every((school) => !(column in school)));
  return unknown.map((column) => ({
    code: 'unknown-column',
    place: { path: 'rakeTo' },
    received: column,
    severity: 'error',
  }));
}

function withoutPupils(frame: readonly School[], pupils: string, margins: number): Problem[] {
  if (margins === 0) return [];
  const silent = frame.filter((school) => numberIn(school, pupils) === null).length;
  if (silent === 0) return [];
  return [{ code: 'missing-value', place: { column: pupils }, received: String(silent), severity: 'error' }];
}
