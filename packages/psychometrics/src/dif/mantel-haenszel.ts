import { chiSquareTail } from '../numerics/chi-square.ts';
import type { ScoreTable } from './score-table.ts';

/** Size of a difference: negligible, moderate, large; the sign says which group it favours. */
export type EtsClass = 'A' | 'B+' | 'B-' | 'C+' | 'C-';

/** Mantel–Haenszel statistics of a right/wrong item; null where not defined. */
export interface MantelHaenszel {
  /** Common odds ratio, reference to focal: above 1 favours the reference group. */
  readonly oddsRatio: number | null;
  /** Standard error of its logarithm (Robins, Breslow & Greenland 1986). */
  readonly logOddsError: number | null;
  /** Chi-square with continuity correction 0.5 (1 df), as in the ETS rules, and without. */
  readonly chiSquare: number | null;
  readonly p: number | null;
  readonly chiSquareUncorrected: number | null;
  readonly pUncorrected: number | null;
  /** −2.35 ln(odds ratio): below 0 against the focal group. */
  readonly delta: number | null;
  readonly deltaError: number | null;
  readonly class: EtsClass | null;
  /** Strata, and those with both groups, both answers. */
  readonly strata: number;
  readonly informativeStrata: number;
  /** Right answers of the reference group in the informative strata: observed, expected, and their variance. */
  readonly right: { readonly observed: number; readonly expected: number; readonly variance: number };
}

/** ETS delta units per unit of log odds. */
const DELTA = 2.35;

/** Sums over the strata. */
interface Sums {
  informative: number;
  observed: number;
  expected: number;
  variance: number;
  right: number;
  wrong: number;
  /** Σ P R, Σ (P S + Q R), Σ Q S of the variance formula. */
  pr: number;
  mixed: number;
  qs: number;
}

/**
 * Mantel–Haenszel test of an item with two categories (Holland & Thayer 1988) with the ETS classes (Dorans & Holland
 * 1993): A where |delta| < 1 or p ≥ 0.05; C where |delta| ≥ 1.5 and significantly above 1 (one-sided, 5 %); else B.
 * Strata with only one group or only one kind of answer say nothing.
 */
export function mantelHaenszel(table: ScoreTable): MantelHaenszel {
  const sums = sumStrata(table);
  const oddsRatio = defined(sums.right / sums.wrong);
  const logOddsError = defined(
    Math.sqrt(
      sums.pr / (2 * sums.right ** 2) +
        sums.mixed / (2 * sums.right * sums.wrong) +
        sums.qs / (2 * sums.wrong ** 2),
    ),
  );
  const distance = Math.abs(sums.observed - sums.expected);
  const correction = distance >= 0.5 ? 0.5 : 0;
  const chiSquare = defined((distance - correction) ** 2 / sums.variance);
  const chiSquareUncorrected = defined(distance ** 2 / sums.variance);
  const p = tail(chiSquare);
  const delta = oddsRatio === null || oddsRatio === 0 ? null : -DELTA * Math.log(oddsRatio);
  const deltaError = logOddsError === null ? null : DELTA * logOddsError;
  return {
    oddsRatio,
    logOddsError,
    chiSquare,
    p,
    chiSquareUncorrected,
    pUncorrected: tail(chiSquareUncorrected),
    delta,
    deltaError,
    class: etsClass(delta, deltaError, p),
    strata: table.scores.length,
    informativeStrata: sums.informative,
    right: { observed: sums.observed, expected: sums.expected, variance: sums.variance },
  };
}

function sumStrata({ counts, scores }: ScoreTable): Sums {
  const sums: Sums = {
    informative: 0,
    observed: 0,
    expected: 0,
    variance: 0,
    right: 0,
    wrong: 0,
    pr: 0,
    mixed: 0,
    qs: 0,
  };
  for (let s = 0; s < scores.length; s++) {
    const [b, a, d, c] = counts.subarray(s * 4, s * 4 + 4);
    const n = a + b + c + d;
    // A group that is absent, or an answer that everybody gave, leaves nothing to compare.
    if (n < 2 || a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0) continue;
    sums.informative++;
    sums.observed += a;
    sums.expected += ((a + b) * (a + c)) / n;
    sums.variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1));
    const [r, w, agree, differ] = [(a * d) / n, (b * c) / n, (a + d) / n, (b + c) / n];
    sums.right += r;
    sums.wrong += w;
    sums.pr += agree * r;
    sums.mixed += agree * w + differ * r;
    sums.qs += differ * w;
  }
  return sums;
}

function etsClass(delta: number | null, error: number | null, p: number | null): EtsClass | null {
  if (delta === null || error === null || p === null) return null;
  if (Math.abs(delta) < 1 || p >= 0.05) return 'A';
  const sign = delta > 0 ? '+' : '-';
  return Math.abs(delta) >= 1.5 && (Math.abs(delta) - 1) / error > 1.645 ? `C${sign}` : `B${sign}`;
}

function defined(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function tail(chiSquare: number | null): number | null {
  return chiSquare === null ? null : chiSquareTail(chiSquare, 1);
}
