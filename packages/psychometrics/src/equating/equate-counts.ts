import { randomSourceOf } from '../numerics/random.ts';
import { PsychometricProblems } from '../problem.ts';
import { equateEquipercentile } from './equipercentile.ts';
import { type SmoothedScores, smoothScores } from './loglinear.ts';

/** How {@link equateCounts} smooths and how it finds errors. */
export interface EquateCountsOptions {
  /** Moments that the smoothing keeps on both forms; `'aic'` chooses from 1 to 8 on each; 0 leaves the counts as they are. */
  readonly degree?: number | 'aic';
  /** Bootstrap samples for the errors, default 200; 0 for none. */
  readonly draws?: number;
  readonly seed?: string;
}

/** Equipercentile equivalents of raw scores with their standard errors. */
export interface EquatedCounts {
  readonly equivalents: readonly number[];
  /** Errors of sampling both groups; null without draws. */
  readonly errors: readonly number[] | null;
  /** Degrees used, source and target; 0 unsmoothed. */
  readonly degrees: readonly [number, number];
}

const HIGHEST_DEGREE = 8;

/**
 * Equipercentile equating of random groups with loglinear presmoothing (Holland & Thayer 2000; Kolen & Brennan 2014, ch. 3)
 * and bootstrap errors (both groups drawn anew, smoothed by the same degrees).
 *
 * @param from persons at each score 0, 1, 2 … of the source form; `to` of the target form.
 * @throws PsychometricProblems where a form has no persons or counts are not numbers from 0 up.
 */
export function equateCounts(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  { degree = 'aic', draws = 200, seed = 'equating' }: EquateCountsOptions = {},
): EquatedCounts {
  requireCounts(from);
  requireCounts(to);
  const [source, target] = [smoothed(from, degree), smoothed(to, degree)];
  const equivalents = equateEquipercentile(source.counts, target.counts);
  const degrees = [source.degree, target.degree] as const;
  if (draws < 2) return { equivalents, errors: null, degrees };
  const { uniform } = randomSourceOf(seed);
  const sums = equivalents.map(() => ({ value: 0, square: 0 }));
  for (let draw = 0; draw < draws; draw++) {
    const [one, other] = [
      smoothed(resample(from, uniform), source.degree).counts,
      smoothed(resample(to, uniform), target.degree).counts,
    ];
    equateEquipercentile(one, other).forEach((value, score) => {
      const distance = value - equivalents[score];
      sums[score].value += distance / draws;
      sums[score].square += distance ** 2 / draws;
    });
  }
  const errors = sums.map(({ value, square }) =>
    Math.sqrt((Math.max(0, square - value ** 2) * draws) / (draws - 1)),
  );
  return { equivalents, errors, degrees };
}

/** Smoothed by the degree, by a lower one where that has no maximum, or as they are. */
function smoothed(
  counts: ArrayLike<number>,
  degree: number | 'aic',
): { counts: ArrayLike<number>; degree: number } {
  const most = Math.min(degree === 'aic' ? HIGHEST_DEGREE : degree, counts.length - 1);
  const fits: { degree: number; fit: SmoothedScores }[] = [];
  for (let d = most; d >= 1 && (degree === 'aic' || fits.length === 0); d--) {
    const fit = smoothScores(counts, d);
    if (fit) fits.push({ degree: d, fit });
  }
  if (fits.length === 0) return { counts, degree: 0 };
  const aic = ({ degree: d, fit }: (typeof fits)[number]) => fit.deviance + 2 * d;
  const best = fits.reduce((low, one) => (aic(one) < aic(low) ? one : low));
  return { counts: best.fit.expected, degree: best.degree };
}

function resample(counts: ArrayLike<number>, uniform: () => number): Float64Array {
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const limits: number[] = [];
  let passed = 0;
  for (const count of Array.from(counts)) {
    passed += count;
    limits.push(passed);
  }
  const drawn = new Float64Array(counts.length);
  for (let person = 0; person < Math.round(total); person++) {
    const place = uniform() * total;
    drawn[limits.findIndex((limit) => place < limit)]++;
  }
  return drawn;
}

function requireCounts(counts: ArrayLike<number>): void {
  const values = Array.from(counts);
  const wrong = values.findIndex((count) => !(count >= 0 && Number.isFinite(count)));
  if (wrong >= 0) {
    const problem = {
      code: 'not-a-count',
      place: { row: wrong + 2 },
      received: String(values[wrong]),
      expected: '≥ 0',
    };
    throw new PsychometricProblems([problem]);
  }
  if (values.some((count) => count > 0)) return;
  throw new PsychometricProblems([{ code: 'no-persons', place: {} }]);
}
