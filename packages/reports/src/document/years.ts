import { type YearsPanel, yearsChart } from '../charts/years-chart.ts';
import type { DomainFindings } from '../findings/domain.ts';
import { type Difference, type Figure, isSuppressed } from '../findings/figure.ts';
import { resultNow } from '../findings/results-now.ts';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import { schoolChanges, type Years, type YearsPlace } from '../findings/years.ts';
import type { Block, Cell, Column, Section } from './blocks.ts';
import { differenceCell, emptyCell, meanCell, stabilityCell } from './cells.ts';
import type { Drawings } from './drawings.ts';
import { type Finding, sayPair } from './sentences.ts';
import type { Words } from './words.ts';

type WithYears = DomainFindings & { years: Years };

const places = ['school', 'region', 'nation'] as const satisfies readonly YearsPlace[];

function hasYears(domain: DomainFindings): domain is WithYears {
  return domain.years !== undefined;
}

/** The result of a place in a year; null where none was measured. */
function resultIn(domain: WithYears, year: number, of: YearsPlace): Figure | null {
  const earlier = domain.years.earlier.find((it) => it.year === year);
  if (!earlier) return null;
  return earlier.results.find((it) => it.of === of)?.result ?? null;
}

/** All years of the domains, the first first, this year among them. */
function yearsOf(domains: readonly WithYears[], now: number): number[] {
  const earlier = domains.flatMap(({ years }) => years.earlier.map(({ year }) => year));
  return [...new Set([...earlier, now])].sort((a, b) => a - b);
}

/** What all parts of the section speak of. */
interface Told {
  words: Words;
  domains: WithYears[];
  years: number[];
  now: number;
}

function figuresOf({ years, now }: Told, domain: WithYears, of: YearsPlace): (Figure | null)[] {
  return years.map((year) => (year === now ? resultNow(domain, of) : resultIn(domain, year, of)));
}

function isTold(told: Told, domain: WithYears, of: YearsPlace): boolean {
  return figuresOf(told, domain, of).some((figure) => figure !== null);
}

function chartOf(told: Told, drawings: Drawings): Block {
  const { words, domains, years } = told;
  const panels = domains.map(
    (domain): YearsPanel => ({
      title: words.domain(domain),
      series: places
        .filter((of) => isTold(told, domain, of))
        .map((series) => ({ series, figures: figuresOf(told, domain, series) })),
    }),
  );
  const used = places.filter((of) => domains.some((domain) => isTold(told, domain, of)));
  const legend = used.map((series) => ({ series, label: words.say(`report.of.${series}`) }));
  const svg = yearsChart({ years: years.map(String), panels, legend }, words.numbers);
  const alternative = words.say('report.years.alt', { values: sayPanels(told) });
  return drawings.chart(svg, alternative, words.say('report.years.chart'));
}

/** The figures of the chart in words, for readers who do not see it. */
function sayPanels(told: Told): string {
  const { words, domains, years } = told;
  const { numbers } = words;
  const said = domains.map((domain) => {
    const ofPlaces = places
      .filter((of) => isTold(told, domain, of))
      .map((of) => {
        const values = figuresOf(told, domain, of).flatMap((figure, index) => {
          if (figure === null) return [];
          const value = isSuppressed(figure)
            ? words.withheld(figure.suppressed)
            : `${numbers.score(figure.value)} (${numbers.range(figure)})`;
          return [`${years[index]} – ${value}`];
        });
        return `${words.say(`report.of.${of}`)}: ${values.join(', ')}`;
      });
    return `${words.domain(domain)}. ${ofPlaces.join('; ')}.`;
  });
  return said.join(' ');
}

function columns({ words, years, domains }: Told): Column[] {
  const { say } = words;
  return [
    { title: say('report.column.domain'), align: 'left', share: 3 },
    ...years.map((year): Column => ({ title: String(year), align: 'right', share: 1 })),
    ...changedPlaces(domains).map(
      (of): Column => ({ title: say(`report.years.change-${of}`), align: 'right', share: 2.4 }),
    ),
    { title: say('report.column.stability'), align: 'right', share: 2 },
  ];
}

function changedPlaces(domains: readonly WithYears[]) {
  return places.filter((of) => domains.some(({ years }) => years.changes.some((it) => it.of === of)));
}

function changeOf({ years }: WithYears, of: YearsPlace): Difference | null {
  return years.changes.find((it) => it.of === of)?.difference ?? null;
}

/** A change with its interval, and the sign of the verdict before it. */
function changeCell(words: Words, change: Difference | null): Cell {
  if (!change || isSuppressed(change)) return emptyCell;
  return { ...differenceCell(words, change), sign: change.verdict };
}

/** The years of the school, and its change beside those of the areas. */
function tableRow(told: Told, domain: WithYears): Cell[] {
  const { words, domains } = told;
  const own = changeOf(domain, 'school');
  return [
    { text: words.domain(domain) },
    // A sentence above says why a year is not shown.
    ...figuresOf(told, domain, 'school').map((figure) =>
      figure === null || isSuppressed(figure) ? emptyCell : meanCell(words, figure, true),
    ),
    ...changedPlaces(domains).map((of) => changeCell(words, changeOf(domain, of))),
    own ? stabilityCell(words, own) : emptyCell,
  ];
}

function findingOf({ words }: Told, domain: WithYears): Finding[] {
  const change = changeOf(domain, 'school');
  const year = String(domain.years.earlier.at(-1)?.year ?? '');
  return change ? [sayPair(words, { of: 'years', domain: words.domain(domain), year }, change)] : [];
}

/** Which results of the school are hidden, and why. */
function hiddenNotes(told: Told, domain: WithYears): string[] {
  const { words, years, now } = told;
  return figuresOf(told, domain, 'school').flatMap((figure, index) => {
    if (figure === null || !isSuppressed(figure) || years[index] === now) return [];
    const reason = words.withheld(figure.suppressed);
    return [
      words.say('report.years.hidden', { domain: words.domain(domain), year: String(years[index]), reason }),
    ];
  });
}

/** How much the tests have in common, and what the linking adds to the error. */
function linkNote({ words }: Told, domain: WithYears): string {
  const { to, items, common, used, error } = domain.years.link;
  const { numbers } = words;
  return words.say('report.years.link', {
    domain: words.domain(domain),
    year: String(to),
    items: numbers.count(items),
    common: numbers.count(common),
    dropped: numbers.count(common - used),
    error: numbers.decimal(error),
  });
}

/** What keeps the years from being quite comparable: another school, another test. */
function cautions({ words, domains }: Told): Block[] {
  const found = schoolChanges.filter((change) =>
    domains.some(({ years }) => years.schoolChanges?.includes(change)),
  );
  const few = domains.some(({ years: { link } }) => 2 * link.common < link.items);
  return [
    ...found.map((change) => words.say(`report.years.school.${change}`)),
    ...(few ? [words.say('report.years.few-common')] : []),
  ].map((text) => ({ kind: 'caution', text }));
}

/** The section that sets this year's results against those of earlier years; null where no domain has any. */
export function yearsSection(
  words: Words,
  drawings: Drawings,
  grade: GradeFindings,
  { round }: Pick<SchoolFindings, 'round'>,
): Section | null {
  const domains = grade.domains.filter(hasYears);
  if (domains.length === 0) return null;
  const told: Told = { words, domains, years: yearsOf(domains, round.year), now: round.year };
  const unlinked = grade.domains.filter((domain) => !hasYears(domain));
  const notes = [
    ...domains.flatMap((domain) => [...hiddenNotes(told, domain), linkNote(told, domain)]),
    ...unlinked.map((domain) => words.say('report.years.unlinked', { domain: words.domain(domain) })),
  ];
  return {
    title: words.say('report.years.title'),
    blocks: [
      { kind: 'lead', text: words.say('report.years.lead') },
      ...cautions(told),
      chartOf(told, drawings),
      {
        kind: 'findings',
        groups: [{ title: null, items: domains.flatMap((domain) => findingOf(told, domain)) }],
      },
      {
        kind: 'table',
        dense: true,
        columns: columns(told),
        groups: [{ title: null, rows: domains.map((domain) => tableRow(told, domain)) }],
      },
      { kind: 'notes', texts: notes },
    ],
  };
}
