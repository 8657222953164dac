import { type IntervalGroup, intervalChart } from '../charts/interval-chart.ts';
import { levelChart } from '../charts/level-chart.ts';
import type { Block, Cell, Column, Section } from '../document/blocks.ts';
import {
  countCell,
  differenceCell,
  emptyCell,
  figureCell,
  verdictCell,
  withheldCell,
} from '../document/cells.ts';
import type { Drawings } from '../document/drawings.ts';
import { sayGroups } from '../document/results.ts';
import { wholePercent } from '../document/shares.ts';
import type { Words } from '../document/words.ts';
import { isSuppressed } from '../findings/figure.ts';
import type { Share, TerritoryDomain, TerritoryRow } from './territory-findings.ts';

// A chart is never split, and a page has room for so many rows beside its heading and table.
const rowsPerChart = 24;

function chartGroup(
  words: Words,
  title: string,
  rows: readonly TerritoryRow[],
  whole?: TerritoryRow,
): IntervalGroup {
  return {
    title,
    rows: rows.map((row) => ({
      series: row === whole ? 'school' : 'region',
      figure: row.result,
      label: words.name(row.names),
      withheld: isSuppressed(row.result) ? words.withheld(row.result.suppressed) : '',
    })),
  };
}

function chart(words: Words, drawings: Drawings, group: IntervalGroup): Block[] {
  return Array.from({ length: Math.ceil(group.rows.length / rowsPerChart) }, (_, at) => {
    const part = { ...group, rows: group.rows.slice(at * rowsPerChart, (at + 1) * rowsPerChart) };
    const alternative = words.say('report.results.alt', { values: sayGroups(words, [part]) });
    return drawings.chart(
      intervalChart([part], words.numbers),
      alternative,
      words.say('report.results.chart'),
    );
  });
}

function resultTable(words: Words, rows: readonly TerritoryRow[], compared: boolean): Block {
  const { say } = words;
  const columns: Column[] = [
    { title: say('territory.column.area'), align: 'left', share: 3.4 },
    { title: say('report.column.pupils'), align: 'right', share: 1.5 },
    { title: say('report.column.mean'), align: 'right', share: 2.4 },
    ...(compared
      ? ([
          { title: say('territory.column.difference'), align: 'right', share: 2.4 },
          { title: say('report.column.verdict'), align: 'left', share: 3.6 },
        ] as const)
      : []),
  ];
  const cells = rows.map((row): Cell[] => {
    const label: Cell = { text: words.name(row.names) };
    if (isSuppressed(row.result)) return [label, withheldCell(words, row.result, columns.length - 1)];
    const verdict = row.difference
      ? [differenceCell(words, row.difference), verdictCell(words, row.difference)]
      : [emptyCell, emptyCell];
    return [label, countCell(words, row.result), figureCell(words, row.result), ...(compared ? verdict : [])];
  });
  return { kind: 'table', dense: true, oneLine: true, columns, groups: [{ title: null, rows: cells }] };
}

/** Mean results of the territory in all domains of a test, beside the nation's where it is a region. */
export function wholeSection(words: Words, drawings: Drawings, domains: readonly TerritoryDomain[]): Section {
  const groups = domains.map((domain) =>
    chartGroup(words, words.domain(domain), domain.whole, domain.whole[0]),
  );
  const alternative = words.say('report.results.alt', { values: sayGroups(words, groups) });
  const drawn = drawings.chart(
    intervalChart(groups, words.numbers),
    alternative,
    words.say('report.results.chart'),
  );
  const tables = domains.map((domain) => ({
    title: words.domain(domain),
    table: resultTable(words, domain.whole, true),
  }));
  const [first] = tables;
  const table =
    first?.table.kind === 'table'
      ? {
          ...first.table,
          groups: tables.flatMap(({ title, table: own }) =>
            own.kind === 'table' ? own.groups.map(({ rows }) => ({ title, rows })) : [],
          ),
        }
      : null;
  return { title: words.say('report.results.title'), blocks: [drawn, ...(table ? [table] : [])] };
}

/** One domain by region or district: every part with its interval, and against the whole. */
export function partsSection(words: Words, drawings: Drawings, domain: TerritoryDomain): Section[] {
  if (domain.parts.length === 0) return [];
  const name = words.domain(domain);
  const group = chartGroup(words, name, domain.parts);
  return [
    {
      title: words.say('territory.parts', { domain: name }),
      blocks: [
        { kind: 'lead', text: words.say('territory.parts-lead') },
        ...chart(words, drawings, group),
        resultTable(words, domain.parts, true),
      ],
    },
  ];
}

/** Groups of pupils in all domains of a test. */
export function groupsSection(words: Words, domains: readonly TerritoryDomain[]): Section[] {
  const groups = domains.flatMap((domain) =>
    domain.groups.flatMap(({ by, rows }) => {
      const table = resultTable(words, rows, false);
      const title = `${words.domain(domain)} – ${words.say(`territory.by.${by}`)}`;
      return table.kind === 'table' ? table.groups.map((group) => ({ title, rows: group.rows })) : [];
    }),
  );
  if (groups.length === 0) return [];
  const table = resultTable(words, [], false);
  if (table.kind !== 'table') return [];
  return [
    {
      title: words.say('territory.groups'),
      blocks: [
        { kind: 'lead', text: words.say('territory.groups-lead') },
        { ...table, groups },
      ],
    },
  ];
}

/** Shares at the achievement levels: the whole and its parts, a chart a domain. */
export function levelSections(
  words: Words,
  drawings: Drawings,
  domains: readonly TerritoryDomain[],
): Section[] {
  const charts = domains.flatMap((domain) => {
    const rows = [...domain.whole, ...domain.parts].filter(({ levels }) => levels.length > 0);
    if (rows.length === 0) return [];
    const group = {
      title: words.domain(domain),
      rows: rows.map((row) => ({
        label: words.name(row.names),
        strong: row === domain.whole[0],
        shares: row.levels,
        withheld: words.withheld(isSuppressed(row.result) ? row.result.suppressed : 'not-measured'),
      })),
    };
    const names = domain.levelNames.map((level) => words.name(level));
    const said = group.rows.map(
      ({ label, shares, withheld }) => `${label}: ${sayShares(words, shares, withheld)}`,
    );
    const alternative = words.say('report.levels.alt', { values: `${group.title} – ${said.join('; ')}.` });
    return [
      drawings.chart(
        levelChart(names, [group], words.numbers),
        alternative,
        words.say('report.levels.chart'),
      ),
    ];
  });
  if (charts.length === 0) return [];
  const lead = `${words.say('report.levels.lead')} ${words.say('report.levels.own')}`;
  return [{ title: words.say('report.levels.title'), blocks: [{ kind: 'lead', text: lead }, ...charts] }];
}

function sayShares(words: Words, shares: readonly Share[], withheld: string): string {
  return shares.some((share) => share === null)
    ? withheld
    : shares.map((share) => wholePercent(words, share ?? 0)).join(', ');
}

const shareCell = (words: Words, share: Share): Cell =>
  share === null ? { text: words.withheld('few-pupils'), muted: true } : { text: wholePercent(words, share) };

/** Learning objectives of all domains: share of the attainable points here and in the nation, the lowest first. */
export function objectiveSections(
  words: Words,
  domains: readonly TerritoryDomain[],
  isNation: boolean,
): Section[] {
  const { say } = words;
  const groups = domains.flatMap((domain) => {
    const rows = domain.objectives
      .toSorted((a, b) => (a.here ?? a.nation) - (b.here ?? b.nation))
      .map(({ code, names, items, here, nation }): Cell[] => [
        { text: `${code}. ${words.name(names)}` },
        { text: words.numbers.count(items), muted: true },
        ...(isNation ? [] : [shareCell(words, here)]),
        shareCell(words, nation),
      ]);
    return rows.length > 0 ? [{ title: words.domain(domain), rows }] : [];
  });
  if (groups.length === 0) return [];
  const columns: Column[] = [
    { title: say('report.objectives.column.objective'), align: 'left', share: 6 },
    { title: say('report.objectives.column.items'), align: 'right', share: 1.4 },
    ...(isNation ? [] : [{ title: say('report.of.region'), align: 'right' as const, share: 1.6 }]),
    { title: say('report.of.nation'), align: 'right', share: 1.8 },
  ];
  return [
    {
      title: say('report.objectives.title'),
      blocks: [
        { kind: 'lead', text: say('territory.objectives-lead') },
        { kind: 'table', dense: true, columns, groups },
      ],
    },
  ];
}

/** Items of all domains. */
export function itemSections(
  words: Words,
  domains: readonly TerritoryDomain[],
  isNation: boolean,
): Section[] {
  const { say } = words;
  const groups = domains.flatMap((domain) =>
    domain.items.length === 0
      ? []
      : [
          {
            title: words.domain(domain),
            rows: domain.items.map(({ code, objective, here, nation, doubtful }): Cell[] => [
              { text: code },
              { text: objective ?? '–', muted: true },
              ...(isNation ? [] : [shareCell(words, here)]),
              shareCell(words, nation),
              doubtful ? { text: say('territory.doubtful'), muted: true } : { text: '' },
            ]),
          },
        ],
  );
  if (groups.length === 0) return [];
  const columns: Column[] = [
    { title: say('report.items.column.item'), align: 'left', share: 2 },
    { title: say('report.objectives.column.objective'), align: 'left', share: 2 },
    ...(isNation ? [] : [{ title: say('report.of.region'), align: 'right' as const, share: 1.6 }]),
    { title: say('report.of.nation'), align: 'right', share: 1.6 },
    { title: say('territory.column.remark'), align: 'left', share: 3 },
  ];
  return [{ title: say('report.items.title'), blocks: [{ kind: 'table', dense: true, columns, groups }] }];
}
