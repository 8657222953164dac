import fCdf from '@stdlib/stats-base-dists-f-cdf';
import { solveSquare } from '../statistics/solve.ts';

/** Tests the independence of rows and columns of a table of shares. */
export interface RaoScott {
  /** Pearson's X² of the table blown down to `n` cases. */
  pearson: number;
  /** X²/trace(Δ), compared with F(numerator, denominator). */
  f: number;
  numerator: number;
  denominator: number;
  p: number;
}

/** Basis of the interactions: residuals of the products (r ≥ 1, c ≥ 1) on the main effects, cells × (R−1)(C−1). */
function interactionBasis(rows: number, columns: number): Float64Array {
  const count = (rows - 1) * (columns - 1);
  const basis = new Float64Array(rows * columns * count);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      for (let a = 1; a < rows; a++)
        for (let b = 1; b < columns; b++) {
          // Doubly centred indicator: the part of 1(r=a)·1(c=b) that no row or column effect explains.
          const row = (r === a ? 1 : 0) - 1 / rows;
          const column = (c === b ? 1 : 0) - 1 / columns;
          basis[(r * columns + c) * count + (a - 1) * (columns - 1) + (b - 1)] = row * column;
        }
  return basis;
}

/** Second-order correction of Pearson's test (Rao & Scott 1984): Δ = (Cᵀ D⁻¹ C/n)⁻¹ · Cᵀ D⁻¹ V D⁻¹ C with C the interactions, D the
 *  diagonal of the shares, V their covariances; F = X²/tr Δ on tr²Δ/trΔ² and tr²Δ/trΔ²·degrees degrees of freedom. The same
 *  numbers as R survey's `svychisq(statistic = "F")`. Null when a row, column or cell is empty in a way that leaves the test
 *  undefined. `shares` row by row; `covariance` cells × cells; `degrees` those of the design. */
export function raoScott(
  shares: Float64Array,
  covariance: Float64Array,
  rows: number,
  columns: number,
  n: number,
  degrees: number,
): RaoScott | null {
  const cells = rows * columns;
  const count = (rows - 1) * (columns - 1);
  if (count === 0) return null;
  const margin = (of: (cell: number) => number, size: number): Float64Array => {
    const sums = new Float64Array(size);
    shares.forEach((share, cell) => {
      sums[of(cell)] += share;
    });
    return sums;
  };
  const rowShare = margin((cell) => Math.floor(cell / columns), rows);
  const columnShare = margin((cell) => cell % columns, columns);
  let pearson = 0;
  for (let cell = 0; cell < cells; cell++) {
    const expected = rowShare[Math.floor(cell / columns)] * columnShare[cell % columns];
    if (!(expected > 0)) return null;
    pearson += (n * (shares[cell] - expected) ** 2) / expected;
  }
  const basis = interactionBasis(rows, columns);
  const inverse = shares.map((share) => (share > 0 ? 1 / share : 0));
  const simple = new Float64Array(count * count);
  const design = new Float64Array(count * count);
  for (let i = 0; i < cells; i++)
    for (let a = 0; a < count; a++)
      for (let b = 0; b < count; b++) {
        simple[a * count + b] += (basis[i * count + a] * inverse[i] * basis[i * count + b]) / n;
        const left = basis[i * count + a] * inverse[i];
        for (let j = 0; left !== 0 && j < cells; j++)
          design[a * count + b] += left * covariance[i * cells + j] * inverse[j] * basis[j * count + b];
      }
  const [trace, square] = traces(simple, design, count);
  if (!(trace > 0 && square > 0)) return null;
  const numerator = trace ** 2 / square;
  const denominator = numerator * degrees;
  const f = pearson / trace;
  return { pearson, f, numerator, denominator, p: 1 - fCdf(f, numerator, denominator) };
}

/** tr Δ and tr Δ² of Δ = simple⁻¹ design; NaN when `simple` is singular. */
function traces(simple: Float64Array, design: Float64Array, count: number): [number, number] {
  const delta = new Float64Array(count * count);
  for (let b = 0; b < count; b++) {
    const column = Float64Array.from({ length: count }, (_, a) => design[a * count + b]);
    if (!solveSquare(simple.slice(), column, count)) return [Number.NaN, Number.NaN];
    for (let a = 0; a < count; a++) delta[a * count + b] = column[a];
  }
  let [trace, square] = [0, 0];
  for (let a = 0; a < count; a++) {
    trace += delta[a * count + a];
    for (let b = 0; b < count; b++) square += delta[a * count + b] * delta[b * count + a];
  }
  return [trace, square];
}
