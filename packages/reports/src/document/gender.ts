import { type IntervalGroup, intervalChart } from '../charts/interval-chart.ts';
import type { DomainFindings } from '../findings/domain.ts';
import { isSuppressed } from '../findings/figure.ts';
import { type Reference, references } from '../findings/references.ts';
import type { GradeFindings } from '../findings/schema.ts';
import type { Cell, Column, Section } from './blocks.ts';
import { countCell, differenceCell, effectCell, emptyCell, meanCell } from './cells.ts';
import type { Drawings } from './drawings.ts';
import { sayGroups } from './results.ts';
import { sayPair } from './sentences.ts';
import type { Words } from './words.ts';

type Gender = NonNullable<DomainFindings['gender']>;
type WithGender = DomainFindings & { gender: Gender };

function hasGender(domain: DomainFindings): domain is WithGender {
  return domain.gender !== null;
}

function chartGroup(words: Words, domain: WithGender): IntervalGroup {
  return {
    title: words.domain(domain),
    rows: (['girls', 'boys'] as const).map((series) => {
      const figure = domain.gender[series];
      const withheld = isSuppressed(figure) ? words.withheld(figure.suppressed) : '';
      return { series, figure, withheld, label: words.say(`report.${series}`) };
    }),
  };
}

function groupColumns(words: Words): Column[] {
  const { say } = words;
  return [
    { title: say('report.column.domain'), align: 'left', share: 2.8 },
    { title: say('report.girls'), align: 'right', share: 1.3 },
    { title: say('report.column.pupils'), align: 'right', share: 1.4 },
    { title: say('report.boys'), align: 'right', share: 1.3 },
    { title: say('report.column.pupils'), align: 'right', share: 1.4 },
    { title: say('report.column.effect'), align: 'right', share: 1.2 },
  ];
}

function groupRow(words: Words, domain: WithGender): Cell[] {
  const { girls, boys, difference } = domain.gender;
  return [
    { text: words.domain(domain) },
    meanCell(words, girls),
    countCell(words, girls),
    meanCell(words, boys),
    countCell(words, boys),
    effectCell(words, difference),
  ];
}

function placesOf(domains: readonly WithGender[]): Reference[] {
  const places = new Set(domains.flatMap((domain) => domain.gender.elsewhere.map(({ of }) => of)));
  return references.filter((place) => places.has(place));
}

function differenceTable(
  words: Words,
  domains: readonly WithGender[],
): { columns: Column[]; rows: Cell[][] } {
  const places = placesOf(domains);
  const heads = (['school', ...places] as const).map(
    (place): Column => ({
      title: words.say(`report.of.${place}`),
      align: 'right',
      share: 1.6,
    }),
  );
  const rows = domains.map((domain): Cell[] => [
    { text: words.domain(domain) },
    { ...differenceCell(words, domain.gender.difference), strong: true },
    ...places.map((place) => {
      const found = domain.gender.elsewhere.find(({ of }) => of === place);
      return found ? differenceCell(words, found.difference) : emptyCell;
    }),
  ]);
  const first: Column = { title: words.say('report.gender.difference'), align: 'left', share: 2.8 };
  return { columns: [first, ...heads], rows };
}

/** The section on girls and boys; null when no domain tells them apart. */
export function genderSection(words: Words, drawings: Drawings, grade: GradeFindings): Section | null {
  const domains = grade.domains.filter(hasGender);
  if (domains.length === 0) return null;
  const groups = domains.map((domain) => chartGroup(words, domain));
  const isShown = groups.some((group) => group.rows.some(({ figure }) => !isSuppressed(figure)));
  const alternative = words.say('report.gender.alt', { values: sayGroups(words, groups) });
  const items = domains.map((domain) =>
    sayPair(words, { of: 'gender', domain: words.domain(domain) }, domain.gender.difference),
  );
  const differences = differenceTable(words, domains);
  const rows = domains.map((domain) => groupRow(words, domain));
  return {
    title: words.say('report.gender.title'),
    blocks: [
      ...(isShown
        ? [
            drawings.chart(
              intervalChart(groups, words.numbers),
              alternative,
              words.say('report.gender.chart'),
            ),
          ]
        : []),
      { kind: 'findings', groups: [{ title: null, items }] },
      ...(isShown
        ? [
            {
              kind: 'table' as const,
              dense: true,
              columns: groupColumns(words),
              groups: [{ title: null, rows }],
            },
          ]
        : []),
      {
        kind: 'table',
        dense: true,
        oneLine: true,
        columns: differences.columns,
        groups: [{ title: null, rows: differences.rows }],
      },
    ],
  };
}
