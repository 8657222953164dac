import { type Cell, isMissing, numberIn, type School } from './school.ts';

/** How a rule compares: numbers by size, anything by equality, or whether the register knows the cell at all. */
export const comparisons = ['<', '<=', '=', '!=', '>', '>=', 'in', 'missing'] as const;
export type Comparison = (typeof comparisons)[number];

/** One reason to leave a school out of the frame: out, if `column` (plus the sum of `plus`) `is` … `value`. */
export interface ExclusionRule {
  rule: string;
  column: string;
  is: Comparison;
  value?: Cell | Cell[];
  /** Further columns added to `column` before comparing, e.g. grade9 to grade4. */
  plus?: string[];
}

/** What a rule says of one school: out, not out, or that the register does not know. */
export type Verdict = 'out' | 'in' | 'unknown';

/**
 * Judges one school by one rule. A cell that is missing (or a sum with a missing part, or a text where a number is
 * compared) never excludes; it is 'unknown', so that a frame can count it. Only the comparison `missing` excludes for silence.
 */
export function judge(rule: ExclusionRule, school: School): Verdict {
  const cell = comparedCell(rule, school);
  if (rule.is === 'missing') return cell === null ? 'out' : 'in';
  if (cell === null) return 'unknown';
  const hit = compares(rule, cell);
  if (hit === null) return 'unknown';
  return hit ? 'out' : 'in';
}

function comparedCell(rule: ExclusionRule, school: School): Cell {
  if (!rule.plus?.length) {
    const cell = school[rule.column];
    return isMissing(cell) ? null : cell;
  }
  let sum = 0;
  for (const column of [rule.column, ...rule.plus]) {
    const part = numberIn(school, column);
    if (part === null) return null;
    sum += part;
  }
  return sum;
}

function compares(rule: ExclusionRule, cell: Cell): boolean | null {
  const wanted = Array.isArray(rule.value) ? rule.value : [rule.value ?? null];
  switch (rule.is) {
    case '=':
    case 'in':
      return wanted.some((value) => same(cell, value));
    case '!=':
      return !wanted.some((value) => same(cell, value));
    default:
      return bySize(rule.is, cell, wanted[0]);
  }
}

// A register read from text may hold '1' or 'true' where the rule says 1 or true.
function same(cell: Cell, value: Cell): boolean {
  return cell === value || String(cell) === String(value);
}

function bySize(is: Comparison, cell: Cell, value: Cell): boolean | null {
  if (typeof cell !== 'number' || typeof value !== 'number') return null;
  if (is === '<') return cell < value;
  if (is === '<=') return cell <= value;
  return is === '>' ? cell > value : cell >= value;
}
