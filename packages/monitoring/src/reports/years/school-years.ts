import { testTrend, tQuantile } from '@sapa/estimation';
import { type DomainFindings, verdictOf, type Years, type YearsPlace } from '@sapa/reports';
import { itemsUsed, linkDf, linkErrorAt } from '../../scaling/scale-link.ts';
import { effectSize, figureOf, hiddenAs, isShown, pupilEffect } from '../differences.ts';
import type { DomainFigures } from '../domain-figures.ts';
import { areaKey, type StoredFigure } from '../reference-figures.ts';
import type { TestedSchool } from '../tested-schools.ts';
import { domainKey, type EarlierStep, type EarlierUnit, type YearsSources } from './load-years.ts';

type Difference = Years['changes'][number]['difference'];

const places = ['school', 'region', 'nation'] as const satisfies readonly YearsPlace[];

/**
 * What the stored figures say of a domain of a school over the years: back to the first round on one scale, the change since the last
 * round in which the school took part. Nothing where it took part in none of them.
 */
export function schoolYears(figures: DomainFigures, sources: YearsSources): Pick<DomainFindings, 'years'> {
  const { testId, domain, school } = figures.of;
  const all = sources.get(domainKey(testId, domain)) ?? [];
  const nearest = all.findIndex((step) => earlierFigure(step, 'school', school, domain) !== null);
  const [link] = all;
  const last = all[nearest];
  if (!link || !last) return {};
  const between = all.slice(0, nearest + 1);
  const told = all.slice(nearest).toReversed();
  const sd = figures.find('school', 'sd')?.value ?? null;
  return {
    years: {
      earlier: told.map((step) => ({
        year: step.round.year,
        results: places.flatMap((of) => {
          const figure = earlierFigure(step, of, school, domain);
          return figure ? [{ of, result: figureOf(figure) }] : [];
        }),
      })),
      changes: places.flatMap((of) => {
        const now = figures.find(of, 'mean');
        const then = earlierFigure(last, of, school, domain);
        if (!now || !then) return [];
        return [{ of, difference: changeOf(now, then, { between, sd: of === 'school' ? sd : null }) }];
      }),
      link: {
        to: link.link.year,
        items: link.link.items,
        common: link.link.common,
        used: itemsUsed(link.link),
        error: linkingError(between, figures.find('school', 'mean')?.value ?? null),
      },
      ...schoolChanges(last, school),
    },
  };
}

/** The mean of a place in an earlier round; null where none was stored. */
function earlierFigure(
  { testId, round }: EarlierStep,
  of: (typeof places)[number],
  school: TestedSchool,
  domain: string,
): StoredFigure | null {
  const at = (level: string, code: string) =>
    round.figures.get({ testId, domain, area: areaKey(level, code), group: 'all', statistic: 'mean' });
  switch (of) {
    case 'nation':
      return at('nation', round.nation);
    case 'region':
      return school.region && at('region', school.region.code);
    case 'school':
      return pooled((round.units.get(school.code) ?? []).map(({ code }) => at('school', code)));
  }
}

/** The mean of the pupils of the units that a school continues; hidden where that of one of them is, which could else be computed. */
export function pooled(units: readonly (StoredFigure | null)[]): StoredFigure | null {
  const tested = units.filter((unit) => unit !== null);
  const [first, ...others] = tested;
  if (!first || others.length === 0) return first ?? null;
  const hidden = tested.find((unit) => !isShown(unit));
  if (hidden) return hidden;
  const shown = tested.filter(isShown);
  const weight = shown.reduce((sum, { sumOfWeights }) => sum + sumOfWeights, 0);
  const value = shown.reduce((sum, unit) => sum + unit.sumOfWeights * unit.value, 0) / weight;
  const variances = shown.map(({ se, sumOfWeights }) => ((sumOfWeights / weight) * se) ** 2);
  const variance = variances.reduce((sum, part) => sum + part, 0);
  // Welch–Satterthwaite; a unit without degrees of freedom counts as known to infinite ones.
  const parts = shown.reduce(
    (sum, { df }, at) => sum + (df === null ? 0 : (variances[at] ?? 0) ** 2 / df),
    0,
  );
  const df = parts === 0 ? null : variance ** 2 / parts;
  const se = Math.sqrt(variance);
  const reach = tQuantile(0.975, df ?? Number.POSITIVE_INFINITY) * se;
  const n = shown.reduce((sum, unit) => sum + unit.n, 0);
  return {
    value,
    se,
    low: value - reach,
    high: value + reach,
    df,
    n,
    sumOfWeights: weight,
    suppressed: null,
  };
}

/** Standard error of all links between two rounds at a mean of the later one: the links are independent. */
function linkingError(between: readonly EarlierStep[], mean: number | null): number {
  return Math.hypot(...between.map(({ link }) => linkErrorAt(link, mean)));
}

/** The change of a mean between two rounds, √(se₁² + se₂² + link²); `sd`: of the school's pupils, for the effect of one of them. */
function changeOf(
  now: StoredFigure,
  then: StoredFigure,
  { between, sd }: { between: readonly EarlierStep[]; sd: number | null },
): Difference {
  if (!isShown(now) || !isShown(then)) return hiddenAs(now, then);
  const error = linkingError(between, now.value);
  // Of several links the one with the fewest items: on the safe side.
  const linkingDf = Math.min(...between.map(({ link }) => linkDf(link)));
  const { difference, se, low, high, p, df } = testTrend(now, then, error, 0.95, linkingDf);
  return {
    value: difference,
    se,
    low,
    high,
    verdict: verdictOf({ low, high }),
    effectSize: effectSize(difference, sd),
    p,
    df: Number.isFinite(df) ? df : null,
    ...pupilEffect(sd, now.n),
  };
}

function schoolChanges({ round }: EarlierStep, school: TestedSchool): Pick<Years, 'schoolChanges'> {
  const units = round.units.get(school.code) ?? [];
  const differs = (column: 'language' | 'kind') =>
    units.length === 1 && units.some((unit) => isOther(unit[column], school[column]));
  const changes = [
    ...(units.length > 1 ? (['merged'] as const) : []),
    ...(units.some(({ heirs }: EarlierUnit) => heirs > 1) ? (['split'] as const) : []),
    ...(differs('language') ? (['language'] as const) : []),
    ...(differs('kind') ? (['kind'] as const) : []),
  ];
  return changes.length > 0 ? { schoolChanges: changes } : {};
}

function isOther(before: string | null, now: string | null): boolean {
  return before !== null && now !== null && before !== now;
}
