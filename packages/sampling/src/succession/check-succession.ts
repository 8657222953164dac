import type { RowProblem } from '../read-register-csv.ts';
import { findCycle } from './find-cycle.ts';
import type { SuccessionRow, SuccessionStep } from './succession-link.ts';

/** What a table of succession is held against. */
export type SuccessionGround = Pick<SuccessionStep, 'earlier' | 'inside'> & { later: ReadonlySet<string> };

/**
 * Everything wrong with a table of succession: codes that a register does not have, links told twice, kinds that do not fit the number of units, and
 * cycles inside one register. A unit whose code goes on in the later register, although the table says what became of it, is warned of: by the table's
 * word it is another one.
 */
export function checkSuccession(rows: readonly SuccessionRow[], ground: SuccessionGround): RowProblem[] {
  const counts = countUnits(rows, ground);
  const seen = new Map<string, number>();
  const problems = rows.flatMap((row) => [
    ...codeProblems(row, ground),
    ...repetition(row, seen),
    ...kindProblems(row, counts, ground.inside),
    ...codeUsedAgain(row, rows, ground),
  ]);
  const cycle = ground.inside ? findCycle(rows) : null;
  if (cycle) problems.push(at(cycle.row, 'to_code', 'succession-cycle', cycle.codes.join(' → ')));
  return problems.sort((a, b) => a.place.row - b.place.row);
}

function codeProblems({ row, from, to }: SuccessionRow, { earlier, later }: SuccessionGround): RowProblem[] {
  const problems: RowProblem[] = [];
  if (!earlier.has(from)) problems.push(at(row, 'from_code', 'unknown-earlier-school', from));
  if (to !== null && !later.has(to)) problems.push(at(row, 'to_code', 'unknown-later-school', to));
  return problems;
}

function repetition({ row, from, to }: SuccessionRow, seen: Map<string, number>): RowProblem[] {
  const key = JSON.stringify([from, to]);
  const first = seen.get(key);
  if (first !== undefined) return [at(row, 'to_code', 'succession-twice', to ?? '', `≠ ${first}`)];
  seen.set(key, row);
  return [];
}

interface UnitCounts {
  /** Units that went into a unit, the one with its own code among them where it goes on. */
  into: Map<string, number>;
  outOf: Map<string, number>;
}

function countUnits(rows: readonly SuccessionRow[], { earlier, inside }: SuccessionGround): UnitCounts {
  const counts: UnitCounts = { into: new Map(), outOf: new Map() };
  const add = (map: Map<string, number>, code: string) => map.set(code, (map.get(code) ?? 0) + 1);
  for (const { from, to } of rows) {
    add(counts.outOf, from);
    if (to !== null) add(counts.into, to);
  }
  for (const code of counts.into.keys()) {
    // A school that others were joined to is one of the parts, without a row of its own. Inside a register every code is on both sides and tells nothing.
    if (!inside && earlier.has(code) && !counts.outOf.has(code)) add(counts.into, code);
  }
  return counts;
}

function kindProblems(
  { row, from, to, kind }: SuccessionRow,
  { into, outOf }: UnitCounts,
  inside: boolean,
): RowProblem[] {
  const out = outOf.get(from) ?? 0;
  if (kind === 'closed') {
    if (to !== null) return [at(row, 'to_code', 'closed-with-successor', to)];
    return out === 1 ? [] : [at(row, 'kind', 'kind-does-not-fit', kind)];
  }
  if (to === null) return [at(row, 'to_code', 'missing-value', '')];
  const parts = into.get(to) ?? 0;
  const fits = {
    merged: parts > 1 || inside,
    split: out > 1,
    renamed: parts === 1 && out === 1 && from !== to,
  }[kind];
  return fits ? [] : [at(row, 'kind', 'kind-does-not-fit', kind)];
}

function codeUsedAgain(
  { row, from }: SuccessionRow,
  rows: readonly SuccessionRow[],
  { later, inside }: SuccessionGround,
): RowProblem[] {
  if (inside || !later.has(from) || rows.some((other) => other.from === from && other.to === from)) return [];
  return [{ ...at(row, 'from_code', 'code-used-again', from), severity: 'warning' }];
}

function at(row: number, column: string, code: string, received: string, expected?: string): RowProblem {
  const problem: RowProblem = { code, place: { row, column }, received, severity: 'error' };
  return expected === undefined ? problem : { ...problem, expected };
}
