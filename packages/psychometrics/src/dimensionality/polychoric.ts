import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { bivariateNormalCdf, bivariateNormalDensity } from '../numerics/bivariate-normal.ts';

/** Beyond this a correlation is not looked for: tables that lie on a line would send it to ±1. */
const limit = 0.9995;

/**
 * The correlation of two normal variables behind a table of counts (rows × columns, row-major): polychoric, for two by two categories
 * tetrachoric. Two-step maximum likelihood (Olsson 1979): thresholds from the margins, then ρ. A table of two by two with one empty cell
 * gets ½ there, margins kept (Brown & Benedetti 1977). NaN where a variable shows only one category.
 */
export function polychoricCorrelation(counts: ArrayLike<number>, rows: number, columns: number): number {
  const table = rows === 2 && columns === 2 ? withoutEmptyCell(counts) : Float64Array.from(counts);
  const total = table.reduce((sum, count) => sum + count, 0);
  const byRow = cumulated(rows, (row) => sumOf(columns, (column) => table[row * columns + column]), total);
  const byColumn = cumulated(columns, (column) => sumOf(rows, (row) => table[row * columns + column]), total);
  if (!hasTwo(byRow) || !hasTwo(byColumn)) return Number.NaN;
  const across = byRow.map((share) => normalQuantile(share, 0, 1));
  const down = byColumn.map((share) => normalQuantile(share, 0, 1));
  const slopeAt = (rho: number) => scoreAndInformation(table, across, down, rho);
  return maximum(slopeAt);
}

function withoutEmptyCell(counts: ArrayLike<number>): Float64Array {
  const table = Float64Array.from(counts);
  const empty = table.indexOf(0);
  if (empty < 0 || table.filter((count) => count === 0).length > 1) return table;
  const isDiagonal = empty === 0 || empty === 3;
  return table.map((count, cell) => count + ((cell === 0 || cell === 3) === isDiagonal ? 0.5 : -0.5));
}

function cumulated(count: number, of: (at: number) => number, total: number): number[] {
  const shares = [0];
  for (let at = 0; at < count; at++) shares.push(Math.min(1, shares[at] + of(at) / total));
  shares[count] = 1;
  return shares;
}

function sumOf(count: number, of: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += of(at);
  return sum;
}

function hasTwo(cumulatedShares: readonly number[]): boolean {
  return cumulatedShares.some((share) => share > 1e-12 && share < 1 - 1e-12);
}

/** First derivative of the log-likelihood in ρ, and its expected second one with the sign turned. */
function scoreAndInformation(
  table: Float64Array,
  across: readonly number[],
  down: readonly number[],
  rho: number,
): { score: number; information: number } {
  const columns = down.length - 1;
  let [score, information] = [0, 0];
  let [cdfAbove, densityAbove] = [down.map(() => 0), down.map(() => 0)];
  for (let row = 0; row + 1 < across.length; row++) {
    const cdf = down.map((k) => bivariateNormalCdf(across[row + 1], k, rho));
    const density = down.map((k) => bivariateNormalDensity(across[row + 1], k, rho));
    for (let column = 0; column < columns; column++) {
      const p = cdf[column + 1] - cdf[column] - cdfAbove[column + 1] + cdfAbove[column];
      const slope = density[column + 1] - density[column] - densityAbove[column + 1] + densityAbove[column];
      if (p <= 1e-300) continue;
      score += (table[row * columns + column] * slope) / p;
      information += (slope * slope) / p;
    }
    [cdfAbove, densityAbove] = [cdf, density];
  }
  return { score, information: information * table.reduce((sum, count) => sum + count, 0) };
}

/** The root of the score by Fisher scoring inside of a bracket. */
function maximum(at: (rho: number) => { score: number; information: number }): number {
  let [low, high] = [-limit, limit];
  let rho = 0;
  for (let step = 0; step < 100; step++) {
    const { score, information } = at(rho);
    if (score > 0) low = rho;
    else high = rho;
    const next = rho + score / information;
    const inside = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(inside - rho) < 1e-10) return inside;
    rho = inside;
  }
  return rho;
}
