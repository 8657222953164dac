import { probabilities } from '../curves/item-curves.ts';
import { abilityAtScore, type TestForm } from '../equating/true-score.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';

/** A score of an item with its place in the ordered booklet. */
export interface OrderedStep {
  readonly id: string;
  /** Score 1, 2 … of the item. */
  readonly score: number;
  /** Ability at which the score or a higher one is reached with the response probability. */
  readonly location: number;
}

/**
 * The ordered item booklet of the bookmark method (Lewis, Mitzel & Green 1996): every score of every item at the ability
 * where it is reached with probability `responseProbability` (RP67: 2/3), easiest first. With `withoutGuessing` the
 * probability is that of knowing, (P − c) / (1 − c). Slopes are positive.
 */
export function orderedBooklet(
  { items, model }: TestForm,
  { responseProbability = 2 / 3, withoutGuessing = true } = {},
): OrderedStep[] {
  return items
    .flatMap((item) =>
      item.b.map((_, step): OrderedStep => {
        const guess = withoutGuessing ? item.c : 0;
        const reached = (theta: number) =>
          probabilities(item, model, theta)
            .slice(step + 1)
            .reduce((sum, p) => sum + p, 0);
        return {
          id: item.id,
          score: step + 1,
          location: solve((theta) => (reached(theta) - guess) / (1 - guess) - responseProbability),
        };
      }),
    )
    .sort((a, b) => a.location - b.location || (a.id < b.id ? -1 : 1));
}

/** Cut score of a panel. */
export interface CutScore {
  readonly cut: number;
  readonly median: number;
  /** Standard deviation over the judges (n − 1), and standard error of the mean; null with one judge. */
  readonly sd: number | null;
  readonly se: number | null;
  readonly judges: number;
}

/**
 * Cut score of the bookmark method: each judge's ability is the middle between the last score that a borderline pupil
 * masters and the first that he does not.
 *
 * @param bookmarks of each judge the number of steps in front of the bookmark: 1 … steps.
 */
export function bookmarkCut(booklet: readonly OrderedStep[], bookmarks: readonly number[]): CutScore | null {
  return summarise(
    bookmarks.map((place) => {
      const last = booklet[place - 1]?.location ?? Number.NaN;
      const next = booklet[place]?.location ?? last;
      return (last + next) / 2;
    }),
  );
}

/** Cut of the modified Angoff method as raw score and as ability. */
export interface AngoffCut {
  readonly raw: CutScore;
  /** Ability at which the mean raw cut is expected; its error by the slope of the expected score. */
  readonly theta: number;
  readonly thetaError: number | null;
}

/**
 * Modified Angoff (1971): a judge's raw cut is the sum of the scores that a borderline pupil is expected to reach.
 *
 * @param ratings judges × items of the form: expected score of the borderline pupil (a probability for 0/1 items).
 */
export function angoffCut(form: TestForm, ratings: readonly (readonly number[])[]): AngoffCut | null {
  const raw = summarise(ratings.map((rating) => rating.reduce((sum, value) => sum + value, 0)));
  if (!raw) return null;
  const theta = abilityAtScore(form, raw.cut);
  const h = 1e-4;
  const width = abilityAtScore(form, raw.cut + h) - abilityAtScore(form, raw.cut - h);
  return { raw, theta, thetaError: raw.se === null ? null : (raw.se * width) / (2 * h) };
}

/** How sure the levels of persons are. */
export interface Classification {
  /** Expected share of persons whose level is the true one (Rudner 2001). */
  readonly accuracy: number;
  /** Expected share who would get the same level from a second, parallel test. */
  readonly consistency: number;
  /** Share of persons at each level, lowest first. */
  readonly impact: readonly number[];
}

/** Accuracy and consistency of levels from abilities and their errors; persons without either are left out. */
export function classify(
  theta: Float64Array,
  se: Float64Array,
  cuts: readonly number[],
): Classification | null {
  const limits = [...cuts].sort((a, b) => a - b);
  const impact = new Array<number>(limits.length + 1).fill(0);
  let [accuracy, consistency, n] = [0, 0, 0];
  theta.forEach((ability, person) => {
    if (!Number.isFinite(ability) || !(se[person] > 0)) return;
    const below = [0, ...limits.map((cut) => normalShare((cut - ability) / se[person])), 1];
    const level = limits.filter((cut) => ability >= cut).length;
    impact[level]++;
    accuracy += below[level + 1] - below[level];
    for (let l = 0; l <= limits.length; l++) consistency += (below[l + 1] - below[l]) ** 2;
    n++;
  });
  if (n === 0) return null;
  return { accuracy: accuracy / n, consistency: consistency / n, impact: impact.map((count) => count / n) };
}

/** Mean, median and spread of judges' values; null without judges or with one that is not finite. */
export function summarise(values: readonly number[]): CutScore | null {
  const judges = values.length;
  if (judges === 0 || !values.every(Number.isFinite)) return null;
  const cut = values.reduce((sum, value) => sum + value, 0) / judges;
  const sorted = [...values].sort((a, b) => a - b);
  const median = (sorted[Math.floor((judges - 1) / 2)] + sorted[Math.ceil((judges - 1) / 2)]) / 2;
  if (judges === 1) return { cut, median, sd: null, se: null, judges };
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - cut) ** 2, 0) / (judges - 1));
  return { cut, median, sd, se: sd / Math.sqrt(judges), judges };
}

/** Share of the standard normal distribution below z. */
function normalShare(z: number): number {
  const tail = chiSquareTail(z * z, 1) / 2;
  return z > 0 ? 1 - tail : tail;
}

/** Root of a rising function on [−40, 40]. */
function solve(f: (theta: number) => number): number {
  let [low, high] = [-40, 40];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
