import { useCallback } from 'react';
import type { ItemPage } from '../../api/types.ts';
import { Chart } from '../../charts/chart.tsx';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { Legend } from '../../charts/legend.tsx';
import type { Palette } from '../../charts/palette.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { abilityFrame, shareAxis } from './curve-frame.ts';

/** Each option's colour by its place; the key is drawn thick, the distractors thin and dashed. */
function isKey(item: ItemPage, label: string): boolean {
  return item.options.some((option) => option.label === label && option.isKey);
}

/** How the choice of each option goes with ability. */
export function OptionCurves({ item }: { item: ItemPage }) {
  const words = useWords();
  const { say, number, percent } = words;
  const option = useCallback((palette: Palette) => optionCurvesOption(item, palette, words), [item, words]);
  const thetas = item.optionCurves[0]?.points.map(({ theta }) => theta) ?? [];
  const nameOf = (label: string) => (isKey(item, label) ? say('web.item.option-key', { label }) : label);
  return (
    <ChartWithTable
      legend={
        <Legend
          entries={item.optionCurves.map(({ label }, index) => ({
            label: nameOf(label),
            colour: `var(--series-${(index % 6) + 1})`,
            mark: isKey(item, label) ? 'line' : 'dashed',
          }))}
        />
      }
      chart={
        <Chart
          message={say('web.item.options-message', {
            code: item.code,
            options: item.optionCurves.length,
            key: item.key ?? '–',
          })}
          height={380}
          option={option}
        />
      }
      table={() => (
        <DataTable
          caption={say('web.item.options-by-ability')}
          rows={thetas.map((theta, index) => ({ theta, index }))}
          keyOf={({ theta }) => String(theta)}
          dense
          columns={[
            {
              key: 'theta',
              title: say('web.item.ability'),
              head: true,
              number: true,
              cell: ({ theta }) => number(theta, 2),
            },
            ...item.optionCurves.map(({ label, points }) => ({
              key: label,
              title: nameOf(label),
              number: true,
              cell: ({ index }: { index: number }) => {
                const point = points[index];
                return point ? percent(point.share) : '';
              },
            })),
          ]}
        />
      )}
    />
  );
}

function optionCurvesOption(item: ItemPage, palette: Palette, words: Words) {
  return {
    ...abilityFrame(palette, words),
    yAxis: shareAxis(palette, words),
    series: item.optionCurves.map(({ label, points }, index) => {
      const colour = palette.series[index % palette.series.length] ?? palette.ink;
      const key = isKey(item, label);
      return {
        type: 'line',
        name: label,
        data: points.map(({ theta, share }) => [theta, share]),
        symbol: 'circle',
        symbolSize: 7,
        silent: true,
        itemStyle: { color: colour },
        lineStyle: { color: colour, width: key ? 3 : 1.8, type: key ? 'solid' : [6, 4] },
        labelLayout: { moveOverlap: 'shiftY' },
        // The option's letter at the end of its line: colour alone must not carry the meaning.
        endLabel: { show: true, formatter: label, color: palette.ink, fontWeight: key ? 'bold' : 'normal' },
      };
    }),
  };
}
