import { type IntervalGroup, intervalChart } from '../charts/interval-chart.ts';
import type { DomainFindings } from '../findings/domain.ts';
import { isSuppressed } from '../findings/figure.ts';
import type { Reference } from '../findings/references.ts';
import type { GradeFindings } from '../findings/schema.ts';
import type { SimilarSchools } from '../findings/similar.ts';
import type { Block, Cell, Column, RowGroup, Section } from './blocks.ts';
import { countCell, differenceCell, emptyCell, stabilityCell, verdictCell } from './cells.ts';
import type { Drawings } from './drawings.ts';
import { sayComparison, sayWithheldSchool } from './sentences.ts';
import type { Words } from './words.ts';

function chartGroup(words: Words, domain: DomainFindings): IntervalGroup {
  const rows = [
    { series: 'school' as const, figure: domain.school },
    ...domain.comparisons.map((comparison) => ({ series: comparison.with, figure: comparison.result })),
  ];
  return {
    title: words.domain(domain),
    rows: rows.map(({ series, figure }) => ({
      series,
      figure,
      label: words.say(`report.of.${series}`),
      withheld: isSuppressed(figure) ? words.withheld(figure.suppressed) : '',
    })),
  };
}

/** Says the figures of interval rows in words, for readers who do not see the chart. */
export function sayGroups(words: Words, groups: readonly IntervalGroup[]): string {
  const { numbers } = words;
  const said = groups.map(({ title, rows }) => {
    const values = rows.map(({ label, figure, withheld }) =>
      isSuppressed(figure)
        ? `${label}: ${withheld}`
        : `${label}: ${numbers.score(figure.value)} (${numbers.range(figure)})`,
    );
    return `${title} – ${values.join('; ')}.`;
  });
  return said.join(' ');
}

function columns(words: Words): Column[] {
  const { say } = words;
  return [
    { title: say('report.column.place'), align: 'left', share: 2.6 },
    { title: say('report.column.pupils'), align: 'right', share: 1.6 },
    { title: say('report.column.difference'), align: 'right', share: 2.9 },
    { title: say('report.column.verdict'), align: 'left', share: 4.4 },
    { title: say('report.column.stability'), align: 'right', share: 1.9 },
  ];
}

function tableGroup(words: Words, domain: DomainFindings): RowGroup {
  const { school } = domain;
  const first: Cell[] = [
    { text: words.say('report.of.school'), strong: true },
    countCell(words, school),
    emptyCell,
    emptyCell,
    emptyCell,
  ];
  const others = domain.comparisons.map((comparison): Cell[] => [
    { text: words.say(`report.of.${comparison.with}`) },
    countCell(words, comparison.result),
    differenceCell(words, comparison.difference),
    verdictCell(words, comparison.difference),
    stabilityCell(words, comparison.difference),
  ]);
  return { title: words.domain(domain), rows: [first, ...others] };
}

// The table tells every comparison. In whole sentences stand two: with the nation and with similar schools, or else with
// the widest areas there are.
const toldFirst = ['nation', 'similar', 'region', 'district'] as const satisfies readonly Reference[];

function isTold({ with: reference }: DomainFindings['comparisons'][number], domain: DomainFindings): boolean {
  const known = toldFirst.filter((candidate) => domain.comparisons.some((it) => it.with === candidate));
  return known.slice(0, 2).includes(reference);
}

function findingsOf(words: Words, domain: DomainFindings) {
  const withheld = sayWithheldSchool(words, domain.school);
  const items = withheld
    ? [withheld]
    : domain.comparisons
        .filter((comparison) => isTold(comparison, domain))
        .map((comparison) => sayComparison(words, comparison.with, comparison.difference));
  return { title: words.domain(domain), items };
}

function aboutSimilar(words: Words, similar: SimilarSchools): Block {
  const { schools, by, sameKind, size } = similar;
  const { count } = words.numbers;
  const key = by.includes('circumstances') ? 'report.similar.about-circumstances' : 'report.similar.about';
  const sizes = { smallest: count(size.smallest), largest: count(size.largest), size: count(size.school) };
  return {
    kind: 'lead',
    text: words.say(key, { schools: count(schools), sameKind: count(sameKind), ...sizes }),
  };
}

function isStable(grade: GradeFindings): boolean {
  return grade.domains.some(({ comparisons }) =>
    comparisons.some(({ difference }) => !isSuppressed(difference) && difference.stability !== undefined),
  );
}

/** The section that sets the school's mean results against district, region, nation and similar schools. */
export function resultsSection(
  words: Words,
  drawings: Drawings,
  grade: GradeFindings,
  similar?: SimilarSchools,
): Section {
  const groups = grade.domains.map((domain) => chartGroup(words, domain));
  const alternative = words.say('report.results.alt', { values: sayGroups(words, groups) });
  const stability: Block = { kind: 'lead', text: words.say('report.stability.lead') };
  return {
    title: words.say('report.results.title'),
    blocks: [
      ...(similar ? [aboutSimilar(words, similar)] : []),
      drawings.chart(intervalChart(groups, words.numbers), alternative, words.say('report.results.chart')),
      { kind: 'findings', groups: grade.domains.map((domain) => findingsOf(words, domain)) },
      ...(isStable(grade) ? [stability] : []),
      {
        kind: 'table',
        dense: true,
        oneLine: true,
        columns: columns(words),
        groups: grade.domains.map((domain) => tableGroup(words, domain)),
      },
    ],
  };
}
