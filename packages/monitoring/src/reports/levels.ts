import { languages, translator } from '@sapa/language';
import type { DomainFindings } from '@sapa/reports';
import { reportingRules } from '../estimates/rules.ts';
import type { Names } from '../names.ts';
import type { ReportItem } from './items/test-items.ts';
import type { DomainReporting } from './items/test-reporting.ts';
import { counts } from './items/test-reporting.ts';

type Level = NonNullable<DomainFindings['levels']>[number];

/** Chance of a right answer at which an item counts as mastered: two in three, as in PISA and PIRLS. */
const mastery = 0.67;
const mostTasks = 3;

const translators = Object.fromEntries(
  languages.map((language) => [language, translator(language)]),
) as Record<(typeof languages)[number], ReturnType<typeof translator>>;

const { cuts } = reportingRules;

/** The levels of the installation, lowest first, with names that tell their edges, and without shares. */
export const reportLevels: readonly { code: string; names: Names; from: number; to: number }[] = [
  Number.NEGATIVE_INFINITY,
  ...cuts,
].map((from, index) => {
  const to = cuts[index] ?? Number.POSITIVE_INFINITY;
  const key =
    index === 0
      ? 'report.level.lowest'
      : to === Number.POSITIVE_INFINITY
        ? 'report.level.highest'
        : 'report.level.between';
  const say = (language: (typeof languages)[number]) =>
    translators[language](key, {
      level: String(index + 1),
      ...(index > 0 ? { from: String(from) } : {}),
      ...(to < Number.POSITIVE_INFINITY ? { to: String(to) } : {}),
    });
  return { code: String(index + 1), names: { kk: say('kk'), ru: say('ru'), en: say('en') }, from, to };
});

/**
 * What pupils at each level can do, lowest level first: the objectives of the items whose point of mastery (a right answer
 * with a chance of 0.67) lies in the level. Only items with two scores have such a point.
 */
export function tasksByLevel({ domain, items }: DomainReporting): Names[][] {
  const placed = items.filter(counts).flatMap((item) => {
    const score = domain.intercept + domain.slope * masteryPoint(item);
    const names = item.details.objective?.names;
    return names && Number.isFinite(score) ? [{ score, names }] : [];
  });
  return reportLevels.map(({ from, to }) => {
    const here = placed.filter(({ score }) => score >= from && score < to).map(({ names }) => names);
    return [...new Map(here.map((names) => [names.en, names])).values()].slice(0, mostTasks);
  });
}

/** Ability at which P = 0.67 by the two- (or one-) parameter logistic model with guessing c; NaN for partial scores. */
function masteryPoint({ calibrated, maxScore }: ReportItem): number {
  if (!calibrated || maxScore > 1 || calibrated.b.length !== 1 || calibrated.a <= 0) return Number.NaN;
  const share = (mastery - calibrated.c) / (1 - calibrated.c);
  return calibrated.b[0]! + Math.log(share / (1 - share)) / calibrated.a;
}

/** The levels of a domain with the shares that `find` knows for each place. */
export function levelsOf(
  places: readonly Level['shares'][number]['of'][],
  find: (place: Level['shares'][number]['of'], term: string) => Level['shares'][number]['share'],
  tasks: readonly Names[][],
): Level[] {
  return reportLevels.map(({ code, names }, index) => ({
    code,
    names,
    shares: places.map((of) => ({ of, share: find(of, String(index)) })),
    ...(tasks[index] && tasks[index].length > 0 ? { tasks: tasks[index] } : {}),
  }));
}
