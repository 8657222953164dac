import { benjaminiHochberg, tQuantile } from '@sapa/estimation';
import { type Difference, isSuppressed, type MeasuredDifference } from './figure.ts';
import type { GradeFindings } from './schema.ts';
import { falseDiscoveryRate, verdictOf } from './verdict.ts';

/**
 * Judges differences together as one family: p values adjusted by Benjamini and Hochberg (1995), so that of the differences
 * called "higher" or "lower" at most one in twenty is expected to be none. A difference without a p value is left out of
 * the family and keeps its verdict. Returns the differences in their order; the withheld ones as they are.
 */
export function judgeTogether(differences: readonly Difference[]): Difference[] {
  const family = differences.filter(isTested);
  const adjusted = benjaminiHochberg(family.map(({ p }) => p));
  const found = adjusted.filter((p) => p <= falseDiscoveryRate).length;
  const judged = new Map(
    family.map((difference, index) => [
      difference,
      judge(difference, adjusted[index] ?? 1, { found, of: family.length }),
    ]),
  );
  return differences.map((difference) => (isTested(difference) && judged.get(difference)) || difference);
}

type Tested = MeasuredDifference & { p: number };

function isTested(difference: Difference): difference is Tested {
  return !isSuppressed(difference) && difference.p !== undefined;
}

function judge(
  difference: Tested,
  adjustedP: number,
  family: { found: number; of: number },
): MeasuredDifference {
  const isFound = adjustedP <= falseDiscoveryRate;
  const { pupilEffect } = difference;
  // The largest p value at which this one difference would still be (or would become) found, the others as they are.
  const limit = (falseDiscoveryRate * (isFound ? family.found : family.found + 1)) / family.of;
  return {
    ...difference,
    // Rounded up, so that rounding never turns a difference into a found one.
    adjustedP: Math.min(1, Math.ceil(adjustedP * 1e6) / 1e6),
    verdict: isFound ? verdictOf(difference) : 'not-found',
    ...(pupilEffect !== undefined && pupilEffect > 0
      ? { stability: pupilsToChange(difference, Math.min(limit, falseDiscoveryRate), pupilEffect) }
      : {}),
  };
}

/**
 * How many pupils' results would have to change by one standard deviation to change the verdict: the way from the
 * difference to the edge of the verdict over the effect of one pupil, rounded up, at least 1. The idea of Walsh et al.
 * (2014), fragility index, for means.
 */
function pupilsToChange({ value, se, df }: Tested, p: number, pupilEffect: number): number {
  const edge = tQuantile(1 - p / 2, df ?? Number.POSITIVE_INFINITY) * se;
  return Math.max(1, Math.ceil(Math.abs(Math.abs(value) - edge) / pupilEffect));
}

/** Judges all comparisons of one grade together: with each reference, of girls and boys, of languages, and with the last earlier year, in every domain. */
export function judgeGrade(grade: GradeFindings): GradeFindings {
  const judged = judgeTogether(grade.domains.flatMap(differencesOf))[Symbol.iterator]();
  // The same walk a second time: every difference gets its judged self.
  const next = (difference: Difference): Difference => judged.next().value ?? difference;
  return {
    ...grade,
    domains: grade.domains.map((domain) => ({
      ...domain,
      comparisons: domain.comparisons.map((it) => ({ ...it, difference: next(it.difference) })),
      gender: domain.gender && { ...domain.gender, difference: next(domain.gender.difference) },
      languages: domain.languages && { ...domain.languages, difference: next(domain.languages.difference) },
      ...(domain.years && {
        years: {
          ...domain.years,
          changes: domain.years.changes.map((it) =>
            it.of === 'school' ? { ...it, difference: next(it.difference) } : it,
          ),
        },
      }),
    })),
  };
}

function differencesOf({
  comparisons,
  gender,
  languages,
  years,
}: GradeFindings['domains'][number]): Difference[] {
  return [
    ...comparisons.map(({ difference }) => difference),
    ...(gender ? [gender.difference] : []),
    ...(languages ? [languages.difference] : []),
    ...(years?.changes ?? []).filter(({ of }) => of === 'school').map(({ difference }) => difference),
  ];
}
