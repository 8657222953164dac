import { type Relation, testDifference, twoSidedP } from '@sapa/estimation';
import { type DomainFindings, verdictOf } from '@sapa/reports';
import type { StoredFigure } from './reference-figures.ts';

type Figure = DomainFindings['school'];
type Difference = DomainFindings['comparisons'][number]['difference'];
type Suppressed = Extract<Figure, { suppressed: string }>;
type Shown = StoredFigure & { value: number; se: number; low: number; high: number };

/** True for a figure with value, error and interval that rules allow to show. */
export function isShown(figure: StoredFigure | null): figure is Shown {
  return (
    figure !== null &&
    figure.value !== null &&
    figure.se !== null &&
    figure.low !== null &&
    figure.high !== null
  );
}

/** A stored figure as findings tell it. */
export function figureOf(figure: StoredFigure | null): Figure {
  if (!isShown(figure)) return hiddenAs(figure);
  const { value, se, low, high, n } = figure;
  return { value, se, low, high, n };
}

const reasons = ['few-pupils', 'few-schools', 'complementary', 'earlier-release'] as const;

/** Why a figure made of these is not shown: the reason of the first that gives one. */
export function hiddenAs(...figures: (StoredFigure | null | undefined)[]): Suppressed {
  const reason = figures.find((figure) => figure?.suppressed)?.suppressed;
  return { suppressed: reasons.find((known) => known === reason) ?? 'not-measured' };
}

/** Standard deviations of pupils: of the reference for the size of an effect, of the school for the effect of one pupil. */
export interface Spreads {
  reference: number | null;
  school: number | null;
}

/** School minus a reference: the errors of both count, and that an area holds the school itself. */
export function comparison(
  school: StoredFigure | null,
  reference: StoredFigure | null,
  isPart: boolean,
  sd: Spreads,
): Difference {
  if (!isShown(school) || !isShown(reference)) return hiddenAs(school, reference);
  const share = isPart ? school.sumOfWeights / reference.sumOfWeights : 0;
  const relation: Relation = isPart ? { kind: 'part-of-whole', share } : { kind: 'independent' };
  const { difference, se, low, high, p, df } = testDifference(school, reference, relation);
  return {
    value: difference,
    se,
    low,
    high,
    verdict: verdictOf({ low, high }),
    effectSize: effectSize(difference, sd.reference),
    p,
    df: Number.isFinite(df) ? df : null,
    ...pupilEffect(sd.school, school.n / Math.max(1 - share, Number.EPSILON)),
  };
}

/** A difference that is stored as such; `smaller` is the size of the smaller of the two groups. */
export function storedDifference(
  figure: StoredFigure | null,
  sd: number | null,
  smaller?: number,
): Difference {
  if (!isShown(figure)) return hiddenAs(figure);
  const { value, se, low, high, df } = figure;
  const p = value === 0 ? 1 : twoSidedP(value / se, df ?? Number.POSITIVE_INFINITY);
  return {
    value,
    se,
    low,
    high,
    verdict: verdictOf({ low, high }),
    effectSize: effectSize(value, sd),
    ...(smaller === undefined ? {} : { p, df, ...pupilEffect(sd, smaller) }),
  };
}

/** A difference in standard deviations; null where there is none to divide by. */
export function effectSize(difference: number, sd: number | null): number | null {
  return sd !== null && sd > 0 ? difference / sd : null;
}

/** By how much one pupil of so many moves a mean by one standard deviation of his own. */
export function pupilEffect(sd: number | null, pupils: number): { pupilEffect?: number } {
  return sd !== null && sd > 0 && pupils > 0 ? { pupilEffect: sd / pupils } : {};
}
