import { useCallback } from 'react';
import { roundLimits, valueAxis } from '../../charts/axis.ts';
import { Chart } from '../../charts/chart.tsx';
import { type Drawing, dot, pixelOf, stroke, together } from '../../charts/custom-shapes.ts';
import type { Palette } from '../../charts/palette.ts';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { type DomainFindings, isWithheld, type MeasuredResult } from './findings.ts';

interface Row extends MeasuredResult {
  label: string;
  own: boolean;
}

const rowHeight = 30;

function rowsOf(domain: DomainFindings, { say }: Words): Row[] {
  const school = isWithheld(domain.school)
    ? []
    : [{ ...domain.school, label: say('web.school.this'), own: true }];
  const others = domain.comparisons.flatMap(({ with: of, result }) =>
    isWithheld(result) ? [] : [{ ...result, label: say(`web.school.with-${of}`), own: false }],
  );
  return [...school, ...others];
}

/** School, district, region and nation one under the other, each with its interval. The table below says the same. */
export function ComparisonChart({ domain, name }: { domain: DomainFindings; name: string }) {
  const words = useWords();
  const option = useCallback(
    (palette: Palette) => comparisonOption(rowsOf(domain, words), palette, words),
    [domain, words],
  );
  const rows = rowsOf(domain, words);
  const values = rows.map(({ label, value }) => `${label}: ${words.number(value, 0)}`).join('; ');
  return (
    <Chart
      message={words.say('web.school.chart-message', { domain: name, values })}
      height={rows.length * rowHeight + 30}
      option={option}
    />
  );
}

function comparisonOption(rows: Row[], palette: Palette, words: Words) {
  const draw = (at: { dataIndex: number }, api: Drawing) => {
    const row = rows[at.dataIndex];
    if (!row) return null;
    const colour = row.own ? palette.accent : palette.inkSoft;
    const pixel = (value: number) => pixelOf(api, value, at.dataIndex);
    return together([
      stroke(pixel(row.low), pixel(row.high), colour, row.own ? 3 : 2),
      dot(pixel(row.value), colour, row.own, palette.surface, row.own ? 6 : 4.5),
    ]);
  };
  return {
    grid: { left: 122, right: 14, top: 6, bottom: 24 },
    xAxis: {
      ...valueAxis(palette, (value) => words.number(value)),
      ...roundLimits(rows.flatMap(({ low, high }) => [low, high])),
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ label }) => label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: palette.ink, fontSize: 12.5, width: 114, overflow: 'truncate' },
    },
    series: [{ type: 'custom', renderItem: draw, data: rows.map(({ value }, index) => [value, index]) }],
  };
}
