import { type Cell, type ExclusionRule, judge, type School } from '@sapa/sampling';

/** A change of one cell of a school. */
export interface CellChange {
  column: string;
  old: Cell;
  new: Cell;
}

/**
 * Tells whether a correction needs no decision: a number that moves by no more than the limit (a share of what stood there) and changes no exclusion.
 * A school that drops below a threshold would leave the draw by its own hand, however little the number moved.
 */
export function appliesItself(
  school: School,
  change: CellChange,
  { limit, rules }: { limit: number | null; rules: readonly ExclusionRule[] },
): boolean {
  const { old, new: now } = change;
  if (limit === null || typeof old !== 'number' || typeof now !== 'number') return false;
  if (Math.abs(now - old) > limit * Math.abs(old)) return false;
  const verdicts = (value: Cell) =>
    rules.map((rule) => judge(rule, { ...school, [change.column]: value, code: school.code })).join();
  return verdicts(old) === verdicts(now);
}
