import { type LevelRow, levelChart } from '../charts/level-chart.ts';
import { type DomainFindings, type Level, type Reference, references } from '../findings/domain.ts';
import { isSuppressed } from '../findings/figure.ts';
import type { GradeFindings } from '../findings/schema.ts';
import type { Block, Cell, Column, RowGroup, Section } from './blocks.ts';
import { emptyCell, withheldCell } from './cells.ts';
import type { Drawings } from './drawings.ts';
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
  const small = `${words.numbers.percent(share.low)}\u00A0… ${words.numbers.percent(share.high)}`;
  return { text: words.numbers.percent(share.value), small, strong: place === 'school' };
}

function tasksCell(words: Words, { tasks = [] }: Level): Cell {
  return tasks.length === 0 ? emptyCell : { text: tasks.map((task) => words.name(task)).join('; ') };
}

function table(words: Words, domain: WithLevels): Block {
  const places = placesOf(domain.levels);
  const columns: Column[] = [
    { title: words.say('report.column.level'), align: 'left', share: 2.4 },
    ...places.map(
      (place): Column => ({ title: words.say(`report.of.${place}`), align: 'right', share: 1.8 }),
    ),
  ];
  const hasTasks = domain.levels.some(({ tasks }) => tasks !== undefined);
  if (hasTasks) columns.push({ title: words.say('report.levels.tasks'), align: 'left', share: 4.6 });
  const rows = domain.levels.map((level): Cell[] => [
    { text: words.name(level.names) },
    ...places.map((place) => shareCell(words, level, place)),
    ...(hasTasks ? [tasksCell(words, level)] : []),
  ]);
  const groups: RowGroup[] = [{ title: words.domain(domain), rows }];
  return { kind: 'table', columns, groups };
}

function chart(words: Words, drawings: Drawings, domain: WithLevels): Block {
  const rows = chartRows(words, domain);
  const levels = domain.levels.map((level) => words.name(level.names));
  const alternative = words.say('report.levels.alt', { values: sayRows(words, domain, rows) });
  return drawings.chart(levelChart(levels, rows, words.numbers), alternative, words.domain(domain));
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
      ...domains.flatMap((domain) => [chart(words, drawings, domain), table(words, domain)]),
    ],
  };
}
