import { type LevelRow, levelChart } from '../charts/level-chart.ts';
import type { DomainFindings, Level } from '../findings/domain.ts';
import { isSuppressed } from '../findings/figure.ts';
import { type Reference, references } from '../findings/references.ts';
import type { GradeFindings } from '../findings/schema.ts';
import type { Block, Cell, Column, RowGroup, Section } from './blocks.ts';
import { emptyCell, withheldCell } from './cells.ts';
import type { Drawings } from './drawings.ts';
import { wholePercent } from './shares.ts';
import type { Words } from './words.ts';

type Place = 'school' | Reference;
type WithLevels = DomainFindings & { levels: Level[] };

function hasLevels(domain: DomainFindings): domain is WithLevels {
  return domain.levels !== undefined;
}

function placesOf(levels: readonly Level[]): Place[] {
  const used = new Set(levels.flatMap((level) => level.shares.map(({ of }) => of)));
  return (['school', ...references] as const).filter((place) => used.has(place));
}

function shareAt(level: Level, place: Place) {
  return level.shares.find(({ of }) => of === place)?.share;
}

function chartRows(words: Words, domain: WithLevels): LevelRow[] {
  return placesOf(domain.levels).map((place) => {
    const shares = domain.levels.map((level) => shareAt(level, place));
    const withheld = shares.find((share) => share && isSuppressed(share));
    return {
      label: words.say(`report.of.${place}`),
      strong: place === 'school',
      shares: shares.map((share) => (share && !isSuppressed(share) ? share.value : null)),
      withheld: words.withheld(withheld && isSuppressed(withheld) ? withheld.suppressed : 'not-measured'),
    };
  });
}

function sayRows(words: Words, domain: WithLevels, rows: readonly LevelRow[]): string {
  const said = rows.map(({ label, shares, withheld }) => {
    const values = shares.map((share, index) => {
      const level = domain.levels[index];
      return level && share !== null
        ? `${words.name(level.names)} ${words.numbers.percent(share)}`
        : withheld;
    });
    return `${label}: ${[...new Set(values)].join(', ')}`;
  });
  return `${words.domain(domain)} – ${said.join('; ')}.`;
}

function shareCell(words: Words, level: Level, place: Place): Cell {
  const share = shareAt(level, place);
  if (!share) return emptyCell;
  if (isSuppressed(share)) return withheldCell(words, share);
  const text = wholePercent(words, share.value);
  if (place !== 'school') return { text };
  return {
    text,
    small: `${wholePercent(words, share.low)}\u00A0… ${wholePercent(words, share.high)}`,
    strong: true,
  };
}

function tasksCell(words: Words, { tasks = [] }: Level): Cell {
  return tasks.length === 0 ? emptyCell : { text: tasks.map((task) => words.name(task)).join('; ') };
}

function columns(words: Words, places: readonly Place[], hasTasks: boolean): Column[] {
  return [
    { title: words.say('report.column.level'), align: 'left', share: 3.6 },
    ...places.map(
      (place): Column => ({
        title: words.say(`report.of.${place}`),
        align: 'right',
        share: place === 'school' ? 2 : 1.6,
      }),
    ),
    ...(hasTasks ? [{ title: words.say('report.levels.tasks'), align: 'left' as const, share: 7 }] : []),
  ];
}

function table(words: Words, domains: readonly WithLevels[], hasTasks: boolean): Block {
  const places = placesOf(domains.flatMap(({ levels }) => levels));
  const groups = domains.map(
    (domain): RowGroup => ({
      title: words.domain(domain),
      rows: domain.levels.map((level): Cell[] => [
        { text: words.name(level.names) },
        ...places.map((place) => shareCell(words, level, place)),
        ...(hasTasks ? [tasksCell(words, level)] : []),
      ]),
    }),
  );
  return {
    kind: 'table',
    dense: true,
    oneLine: !hasTasks,
    columns: columns(words, places, hasTasks),
    groups,
  };
}

/** One chart for the domains that share their levels; domains with other levels get charts of their own. */
function charts(words: Words, drawings: Drawings, domains: readonly WithLevels[]): Block[] {
  const sameLevels = Map.groupBy(domains, ({ levels }) =>
    levels.map(({ names }) => words.name(names)).join('\u0000'),
  );
  return [...sameLevels.values()].map((some) => {
    const groups = some.map((domain) => ({ title: words.domain(domain), rows: chartRows(words, domain) }));
    const said = some.map((domain, index) => sayRows(words, domain, groups[index]?.rows ?? []));
    const levels = (some[0]?.levels ?? []).map((level) => words.name(level.names));
    const alternative = words.say('report.levels.alt', { values: said.join(' ') });
    return drawings.chart(
      levelChart(levels, groups, words.numbers),
      alternative,
      words.say('report.levels.chart'),
    );
  });
}

/** The section on proficiency levels; null when the round has none. Each domain has its own levels. */
export function levelsSection(
  words: Words,
  drawings: Drawings,
  grade: GradeFindings,
  own: boolean,
): Section | null {
  const domains = grade.domains.filter(hasLevels);
  if (domains.length === 0) return null;
  const hasTasks = domains.some(({ levels }) => levels.some(({ tasks }) => tasks !== undefined));
  const leads = [
    words.say('report.levels.lead'),
    ...(own ? [words.say('report.levels.own')] : []),
    ...(hasTasks ? [words.say('report.levels.tasks-lead')] : []),
  ];
  return {
    title: words.say('report.levels.title'),
    blocks: [
      { kind: 'lead', text: leads.join(' ') },
      ...charts(words, drawings, domains),
      table(words, domains, hasTasks),
    ],
  };
}
