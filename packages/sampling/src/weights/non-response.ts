import { compareCodePoints } from '../code-points.ts';

/** What was drawn and what responded, in one school or one class. */
export interface ResponseUnit {
  /** Path of its adjustment cell, the coarsest part first, e.g. ['27', 'urban', 'kk']. */
  cell: readonly string[];
  /** Sum of weights of all that was drawn here. */
  drawn: number;
  /** Sum of weights of what responded, at most `drawn`. */
  responded: number;
  /** Schools or pupils that responded (unweighted). */
  respondents: number;
}

/** When a cell is too thin to stand for its absentees. */
export interface CellRule {
  /** Respondents that a cell must have. */
  minimumRespondents: number;
  /** The largest adjustment that a cell may give; Infinity = any. */
  mostAdjustment: number;
}

/** One adjustment cell as it was used: shorter than the unit's own path if cells were joined. */
export interface AdjustmentCell {
  cell: string[];
  units: number;
  respondents: number;
  adjustment: number;
}

/** Adjustment of each unit (0 where nobody responded) and the cells they come from, by path. */
export interface NonResponse {
  factors: Float64Array;
  cells: AdjustmentCell[];
}

interface Sums {
  path: readonly string[];
  members: number[];
  drawn: number;
  responded: number;
  respondents: number;
}

/**
 * Weighting-class adjustment for non-response (Särndal, Swensson & Wretman 1992, §15.6; PISA technical reports, f₁): within a cell
 * Σ drawn / Σ responded. A cell that breaks the rule gives up the last part of its path together with the cells beside it, the
 * longest paths first, until all cells keep the rule or the path is empty. Throws a RangeError if nobody responded at all.
 */
export function adjustForNonResponse(units: readonly ResponseUnit[], rule: CellRule): NonResponse {
  const lengths = units.map(({ cell }) => cell.length);
  for (;;) {
    const cells = gather(units, lengths);
    const thin = cells.filter((sums) => sums.path.length > 0 && breaks(sums, rule));
    if (thin.length === 0) return adjustmentsOf(cells, units);
    const longest = Math.max(...thin.map(({ path }) => path.length));
    const parents = new Set(
      thin.flatMap(({ path }) => (path.length === longest ? [keyOf(path.slice(0, -1))] : [])),
    );
    units.forEach(({ cell }, unit) => {
      if (lengths[unit] >= longest && parents.has(keyOf(cell.slice(0, longest - 1)))) {
        lengths[unit] = longest - 1;
      }
    });
  }
}

function gather(units: readonly ResponseUnit[], lengths: readonly number[]): Sums[] {
  const cells = new Map<string, Sums>();
  units.forEach(({ cell, drawn, responded, respondents }, unit) => {
    const path = cell.slice(0, lengths[unit]);
    const key = keyOf(path);
    const sums = cells.get(key) ?? { path, members: [], drawn: 0, responded: 0, respondents: 0 };
    sums.members.push(unit);
    sums.drawn += drawn;
    sums.responded += responded;
    sums.respondents += respondents;
    cells.set(key, sums);
  });
  return [...cells.values()].sort((a, b) => compareCodePoints(keyOf(a.path), keyOf(b.path)));
}

function breaks({ drawn, responded, respondents }: Sums, rule: CellRule): boolean {
  if (drawn === 0) return false;
  if (responded === 0 || respondents < rule.minimumRespondents) return true;
  return drawn / responded > rule.mostAdjustment;
}

function adjustmentsOf(cells: readonly Sums[], units: readonly ResponseUnit[]): NonResponse {
  const factors = new Float64Array(units.length);
  const used = cells.map(({ path, members, drawn, responded, respondents }): AdjustmentCell => {
    if (drawn > 0 && responded === 0) throw new RangeError('nobody responded');
    const adjustment = drawn === 0 ? 1 : drawn / responded;
    for (const unit of members) factors[unit] = units[unit].respondents > 0 ? adjustment : 0;
    return { cell: [...path], units: members.length, respondents, adjustment };
  });
  return { factors, cells: used };
}

function keyOf(path: readonly string[]): string {
  return path.map((part) => part.replaceAll('\\', '\\\\').replaceAll('/', '\\/')).join('/');
}
