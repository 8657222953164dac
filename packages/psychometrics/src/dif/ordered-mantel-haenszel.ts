import { chiSquareTail } from '../numerics/chi-square.ts';
import { cholesky, solveCholesky } from '../numerics/cholesky.ts';
import type { EtsClass } from './mantel-haenszel.ts';
import type { ScoreTable } from './score-table.ts';

/** A chi-square test. */
export interface ChiSquareTest {
  readonly value: number;
  readonly df: number;
  readonly p: number;
}

/** Mantel–Haenszel statistics for items of any number of categories; null where not defined. */
export interface OrderedMantelHaenszel {
  /** Mean scores compared within strata (Mantel 1963), 1 df. */
  readonly mantel: ChiSquareTest | null;
  /** All categories compared (Landis, Heyman & Koch 1978; Somes 1986), df = used categories − 1. */
  readonly generalised: ChiSquareTest | null;
  /** Standardised mean difference ÷ sd of the item. */
  readonly effect: number | null;
  /** Zwick, Thayer & Mazzeo (1997): A up to 0.17 or p ≥ 0.05, B up to 0.25, else C. */
  readonly class: EtsClass | null;
}

/** Generalised Mantel–Haenszel tests of a table; `difference`: {@link standardisedDifference} of the same table. */
export function orderedMantelHaenszel(table: ScoreTable, difference: number | null): OrderedMantelHaenszel {
  const { generalised, mantel } = testsOf(table);
  const sd = itemSd(table);
  const effect = difference === null || !(sd > 0) ? null : difference / sd;
  return { mantel, generalised, effect, class: effectClass(effect, mantel) };
}

/**
 * Standardisation (Dorans & Kulick 1986; Dorans & Schmitt 1991): mean score of the focal group less that of the reference
 * group within strata, averaged with the focal group's weights. For 0/1 items STD P-DIF; null without common strata.
 */
export function standardisedDifference({ categories, counts, scores }: ScoreTable): number | null {
  let sum = 0;
  let weight = 0;
  for (let s = 0; s < scores.length; s++) {
    const [reference, focal] = [0, 1].map((side) => {
      const start = (s * 2 + side) * categories;
      return momentsOf(counts.subarray(start, start + categories));
    });
    if (reference.n === 0 || focal.n === 0) continue;
    sum += focal.n * (focal.sum / focal.n - reference.sum / reference.n);
    weight += focal.n;
  }
  return weight > 0 ? sum / weight : null;
}

function testsOf({ categories, counts, scores }: ScoreTable) {
  const distance = new Float64Array(categories);
  const covariance = new Float64Array(categories * categories);
  const both = new Float64Array(categories);
  for (let s = 0; s < scores.length; s++) {
    const reference = counts.subarray(s * 2 * categories, (s * 2 + 1) * categories);
    const focal = counts.subarray((s * 2 + 1) * categories, (s * 2 + 2) * categories);
    const [nReference, nFocal] = [momentsOf(reference).n, momentsOf(focal).n];
    const n = nReference + nFocal;
    if (nReference === 0 || nFocal === 0) continue;
    const factor = (nReference * nFocal) / (n * n * (n - 1));
    for (let k = 0; k < categories; k++) both[k] = reference[k] + focal[k];
    for (let k = 0; k < categories; k++) {
      distance[k] += focal[k] - (nFocal * both[k]) / n;
      for (let h = 0; h < categories; h++)
        covariance[k * categories + h] += factor * ((k === h ? n * both[k] : 0) - both[k] * both[h]);
    }
  }
  return { mantel: mantelTest(distance, covariance), generalised: generalisedTest(distance, covariance) };
}

/** Projects the categories on their scores 0, 1, 2 … */
function mantelTest(distance: Float64Array, covariance: Float64Array): ChiSquareTest | null {
  const size = distance.length;
  let sum = 0;
  let variance = 0;
  distance.forEach((value, k) => {
    sum += k * value;
    for (let h = 0; h < size; h++) variance += k * h * covariance[k * size + h];
  });
  if (!(variance > 0)) return null;
  const value = sum ** 2 / variance;
  return { value, df: 1, p: chiSquareTail(value, 1) };
}

/** Quadratic form over all used categories but the first, which the others determine. */
function generalisedTest(distance: Float64Array, covariance: Float64Array): ChiSquareTest | null {
  const size = distance.length;
  const used = [...distance.keys()].filter((k) => covariance[k * (size + 1)] > 0).slice(1);
  const matrix = Float64Array.from(used.flatMap((k) => used.map((h) => covariance[k * size + h])));
  const right = Float64Array.from(used, (k) => distance[k]);
  const factor = used.length > 0 ? cholesky(matrix, used.length) : null;
  if (!factor) return null;
  const solved = solveCholesky(factor, used.length, right);
  const value = right.reduce((sum, part, i) => sum + part * solved[i], 0);
  return { value, df: used.length, p: chiSquareTail(value, used.length) };
}

/** Standard deviation (n − 1) of the item over both groups. */
function itemSd({ categories, counts }: ScoreTable): number {
  const pooled = new Float64Array(categories);
  counts.forEach((count, cell) => {
    pooled[cell % categories] += count;
  });
  const { n, sum, squares } = momentsOf(pooled);
  return Math.sqrt((squares - sum ** 2 / n) / (n - 1));
}

function momentsOf(counts: Float64Array): { n: number; sum: number; squares: number } {
  const moments = { n: 0, sum: 0, squares: 0 };
  counts.forEach((count, k) => {
    moments.n += count;
    moments.sum += count * k;
    moments.squares += count * k * k;
  });
  return moments;
}

function effectClass(effect: number | null, mantel: ChiSquareTest | null): EtsClass | null {
  if (effect === null || mantel === null) return null;
  if (Math.abs(effect) <= 0.17 || mantel.p >= 0.05) return 'A';
  const sign = effect > 0 ? '+' : '-';
  return Math.abs(effect) > 0.25 ? `C${sign}` : `B${sign}`;
}
