import type { OutputCell } from '@sapa/tables';
import { bounded, wholePercent } from '../document/shares.ts';
import type { Words } from '../document/words.ts';
import type { DomainFindings } from '../findings/domain.ts';
import { type Figure, isSuppressed, type Suppressed } from '../findings/figure.ts';
import type { Bound } from '../findings/item.ts';
import { resultNow } from '../findings/results-now.ts';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import type { YearsPlace } from '../findings/years.ts';

/** One line of a sheet: what it is about, then its figures. */
export type Line = OutputCell[];

interface Interval {
  value: number;
  se: number;
  low: number;
  high: number;
}

/** Value, standard error and interval; empty cells and the reason where the figure is withheld. */
function figureCells(words: Words, figure: Interval | Suppressed): Line {
  if ('suppressed' in figure) return [null, null, null, null, words.withheld(figure.suppressed)];
  return [figure.value, figure.se, figure.low, figure.high, null];
}

/** Lines of all domains, each behind its grade and domain. */
export function perDomain(
  words: Words,
  { grades }: SchoolFindings,
  lines: (domain: DomainFindings, grade: GradeFindings) => Line[],
): Line[] {
  return grades.flatMap((grade) =>
    grade.domains.flatMap((domain) =>
      lines(domain, grade).map((line) => [words.grade(grade), words.domain(domain), ...line]),
    ),
  );
}

/** The result of the school, and each comparison with its difference. */
export function resultLines(words: Words, { school, comparisons }: DomainFindings): Line[] {
  const own: Line = [
    words.say('report.of.school'),
    school.n ?? null,
    ...figureCells(words, school),
    ...Array.from({ length: 7 }, () => null),
  ];
  const others = comparisons.map(({ with: reference, result, difference }): Line => {
    const shown = isSuppressed(difference) ? null : difference;
    return [
      words.say(`report.of.${reference}`),
      result.n ?? null,
      ...figureCells(words, result),
      shown?.value ?? null,
      shown?.se ?? null,
      shown?.low ?? null,
      shown?.high ?? null,
      shown?.adjustedP ?? null,
      shown ? words.say(`report.finding.${shown.verdict}`) : null,
      shown?.stability ?? null,
    ];
  });
  return [own, ...others];
}

/** Girls, boys and their difference, here and elsewhere. */
export function genderLines(words: Words, { gender }: DomainFindings): Line[] {
  if (!gender) return [];
  const school = words.say('report.of.school');
  return [
    [school, words.say('report.girls'), gender.girls.n ?? null, ...figureCells(words, gender.girls)],
    [school, words.say('report.boys'), gender.boys.n ?? null, ...figureCells(words, gender.boys)],
    [school, words.say('report.gender.difference'), null, ...figureCells(words, gender.difference)],
    ...gender.elsewhere.map(
      ({ of, difference }): Line => [
        words.say(`report.of.${of}`),
        words.say('report.gender.difference'),
        null,
        ...figureCells(words, difference),
      ],
    ),
  ];
}

/** Groups of language of instruction and their difference. */
export function languageLines(words: Words, { languages }: DomainFindings): Line[] {
  if (!languages) return [];
  const groups = languages.groups.map(
    ({ language, result }): Line => [
      words.label('instruction', language),
      result.n ?? null,
      ...figureCells(words, result),
    ],
  );
  return [
    ...groups,
    [words.say('report.languages.difference'), null, ...figureCells(words, languages.difference)],
  ];
}

/** Results of all years and the changes; `now`: the year of the round. */
export function yearLines(words: Words, domain: DomainFindings, now: number): Line[] {
  const { years } = domain;
  if (!years) return [];
  const link = [years.link.common, years.link.error];
  const result = (of: YearsPlace, year: number, figure: Figure): Line => [
    words.say(`report.of.${of}`),
    year,
    figure.n ?? null,
    ...figureCells(words, figure),
    ...[null, null, null],
  ];
  return [
    ...years.earlier.flatMap(({ year, results }) => results.map((it) => result(it.of, year, it.result))),
    ...years.changes.flatMap(({ of, difference }): Line[] => {
      const figure = resultNow(domain, of);
      return [
        ...(figure ? [result(of, now, figure)] : []),
        [
          words.say(`report.of.${of}`),
          words.say('report.years.change'),
          null,
          ...figureCells(words, difference),
          isSuppressed(difference) ? null : words.say(`report.finding.${difference.verdict}`),
          ...link,
        ],
      ];
    }),
  ];
}

/** The five percentiles of each place. */
export function percentileLines(words: Words, { percentiles }: DomainFindings): Line[] {
  return percentiles.map(({ of, points }): Line => {
    const label = words.say(`report.of.${of}`);
    if (isSuppressed(points)) return [label, null, null, null, null, null, words.withheld(points.suppressed)];
    return [label, points[10], points[25], points[50], points[75], points[90], null];
  });
}

/** Shares of pupils at each level. */
export function levelLines(words: Words, { levels = [] }: DomainFindings): Line[] {
  return levels.flatMap(({ names, shares }) =>
    shares.map(
      ({ of, share }): Line => [
        words.name(names),
        words.say(`report.of.${of}`),
        ...figureCells(words, share),
      ],
    ),
  );
}

/** The school's share; a text such as `≥ 88%` where only a bound of it is told. */
function shareCell(
  words: Words,
  { school, bound }: { school: number; bound?: Bound | undefined },
): OutputCell {
  return bound === undefined ? school : bounded(wholePercent(words, school), bound);
}

/** Learning objectives with their shares and distance. */
export function objectiveLines(words: Words, { objectives = [] }: DomainFindings): Line[] {
  return objectives.map(({ code, names, items, result }): Line => {
    const distance = !result || isSuppressed(result.toExpected) ? null : result.toExpected;
    return [
      code,
      words.name(names),
      items.join(', '),
      result?.n ?? null,
      result ? shareCell(words, result) : null,
      result?.expected ?? null,
      result?.region ?? null,
      result?.nation ?? null,
      distance?.value ?? null,
      distance?.low ?? null,
      distance?.high ?? null,
      result ? words.say(`report.objectives.${result.attainment}`) : words.withheld('few-pupils'),
    ];
  });
}

/** Items with their shares and options. */
export function itemLines(words: Words, { items = [] }: DomainFindings): Line[] {
  return items.map(
    ({ code, objective, key, result }): Line => [
      code,
      objective ?? null,
      key ?? null,
      result?.n ?? null,
      result ? shareCell(words, result) : null,
      result?.expected ?? null,
      result?.region ?? null,
      result?.nation ?? null,
      ...['A', 'B', 'C', 'D', 'E'].map(
        (label) => result?.options.find(({ option }) => option === label)?.share ?? null,
      ),
      result?.other ?? null,
      result ? result.omitted : words.withheld('few-pupils'),
    ],
  );
}

/** Answers to the questionnaire of all grades. */
export function questionLines(words: Words, { grades }: SchoolFindings): Line[] {
  return grades.flatMap((grade) =>
    (grade.questions ?? []).flatMap(({ names, answers }) =>
      (answers ?? []).map(
        ({ names: given, school, nation, difference }): Line => [
          words.grade(grade),
          words.name(names),
          given.map((name) => words.name(name)).join('; '),
          school,
          nation,
          difference.value,
          difference.low,
          difference.high,
          words.say(`report.finding.${difference.verdict}`),
        ],
      ),
    ),
  );
}
