import { type PercentileGroup, percentileChart } from '../charts/percentile-chart.ts';
import type { DomainFindings, PercentilePoints } from '../findings/domain.ts';
import { isSuppressed } from '../findings/figure.ts';
import type { GradeFindings } from '../findings/schema.ts';
import type { Cell, Column, RowGroup, Section } from './blocks.ts';
import { withheldCell } from './cells.ts';
import type { Drawings } from './drawings.ts';
import type { Words } from './words.ts';

const levels = [10, 25, 50, 75, 90] as const;

function chartGroup(words: Words, domain: DomainFindings): PercentileGroup {
  return {
    title: words.domain(domain),
    rows: domain.percentiles.map(({ of, points }) => ({
      points,
      series: of,
      label: words.say(`report.of.${of}`),
      withheld: isSuppressed(points) ? words.withheld(points.suppressed) : '',
    })),
  };
}

function sayGroups(words: Words, groups: readonly PercentileGroup[]): string {
  const said = groups.map(({ title, rows }) => {
    const values = rows.map(({ label, points, withheld }) => {
      if (isSuppressed(points)) return `${label}: ${withheld}`;
      return `${label}: ${([10, 50, 90] as const).map((p) => words.numbers.score(points[p])).join(', ')}`;
    });
    return `${title} – ${values.join('; ')}.`;
  });
  return said.join(' ');
}

function columns(words: Words): Column[] {
  return [
    { title: words.say('report.column.place'), align: 'left', share: 2.9 },
    ...levels.map(
      (p): Column => ({
        title: words.say('report.column.percentile', { p }),
        align: 'right',
        share: 1.4,
      }),
    ),
    { title: words.say('report.percentiles.gap'), align: 'right', share: 1.7 },
  ];
}

function cellsOf(words: Words, points: PercentilePoints): Cell[] {
  const gap = words.numbers.score(points[90] - points[10]);
  return [
    ...levels.map((p): Cell => ({ text: words.numbers.score(points[p]) })),
    { text: gap, strong: true },
  ];
}

function tableGroup(words: Words, domain: DomainFindings): RowGroup {
  const rows = domain.percentiles.map(({ of, points }): Cell[] => {
    const label: Cell = { text: words.say(`report.of.${of}`), strong: of === 'school' };
    if (!isSuppressed(points)) return [label, ...cellsOf(words, points)];
    return [label, withheldCell(words, points, levels.length + 1)];
  });
  return { title: words.domain(domain), rows };
}

/** The section on the spread of results; null when no domain has percentiles. */
export function percentilesSection(words: Words, drawings: Drawings, grade: GradeFindings): Section | null {
  const domains = grade.domains.filter((domain) => domain.percentiles.length > 0);
  if (domains.length === 0) return null;
  const groups = domains.map((domain) => chartGroup(words, domain));
  const alternative = words.say('report.percentiles.alt', { values: sayGroups(words, groups) });
  const isDrawn = domains.some((domain) => domain.percentiles.some(({ points }) => !isSuppressed(points)));
  const draw = () =>
    drawings.chart(
      percentileChart(groups, words.numbers),
      alternative,
      words.say('report.percentiles.chart'),
    );
  return {
    title: words.say('report.percentiles.title'),
    blocks: [
      { kind: 'lead', text: words.say('report.percentiles.lead') },
      ...(isDrawn ? [draw()] : []),
      {
        kind: 'table',
        dense: true,
        columns: columns(words),
        groups: domains.map((domain) => tableGroup(words, domain)),
      },
    ],
  };
}
