import type { CurvePoint, Plan } from '@sapa/sampling';
import { useCallback } from 'react';
import { roundLimits, tooltip, valueAxis } from '../../charts/axis.ts';
import { Chart } from '../../charts/chart.tsx';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { Legend } from '../../charts/legend.tsx';
import type { Palette } from '../../charts/palette.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';

/** The part of the curve that is drawn: a sample of all schools has no error to speak of, and would flatten the rest. */
const most = 0.5;

interface Line {
  label: string;
  series: number;
  dashed: boolean;
  points: { schools: number; error: number; own: boolean }[];
}

/** Standard error of the mean against the number of schools: of the whole, and the largest of a group. */
export function ErrorCurve({ plans }: { plans: readonly Plan[] }) {
  const words = useWords();
  const { say, number } = words;
  const lines = linesOf(plans, words);
  const key = JSON.stringify(lines);
  const option = useCallback(
    (palette: Palette) => curveOption(JSON.parse(key), palette, words),
    [key, words],
  );
  const rows = lines.flatMap(({ label, points }) => points.map((point) => ({ label, ...point })));
  const [own] = lines[0]?.points.filter((point) => point.own) ?? [];
  return (
    <ChartWithTable
      legend={
        <Legend
          entries={lines.map(({ label, series, dashed }) => ({
            label,
            colour: `var(--series-${series + 1})`,
            mark: dashed ? 'dashed' : 'line',
          }))}
        />
      }
      chart={
        <Chart
          message={say('web.plan.curve-message', {
            schools: own?.schools ?? 0,
            error: number(own?.error ?? 0, 2),
          })}
          height={340}
          option={option}
        />
      }
      table={() => (
        <DataTable
          caption={say('web.plan.curve')}
          rows={rows}
          keyOf={({ label, schools }) => `${label} ${schools}`}
          dense
          columns={[
            {
              key: 'line',
              title: say('web.plan.figure'),
              head: true,
              wide: true,
              cell: ({ label }) => label,
            },
            {
              key: 'schools',
              title: say('web.plan.schools'),
              number: true,
              cell: ({ schools }) => number(schools),
            },
            {
              key: 'error',
              title: say('web.plan.error'),
              number: true,
              cell: ({ error }) => number(error, 2),
            },
          ]}
        />
      )}
    />
  );
}

function linesOf(plans: readonly Plan[], { say, sayCode }: Words): Line[] {
  return plans.flatMap((plan, at) => {
    const own = (point: CurvePoint) => point.schools === plan.schools;
    const shown = plan.curve.filter((point) => point.fraction <= most || own(point));
    const name = plans.length === 1 ? 'one' : at === 0 ? 'a' : 'b';
    const line = (label: string, dashed: boolean, errorOf: (point: CurvePoint) => number): Line => ({
      label,
      series: at,
      dashed,
      points: shown.map((point) => ({ schools: point.schools, error: errorOf(point), own: own(point) })),
    });
    const column = plan.assumptions.groups[0];
    return [
      line(say(`web.plan.line-all-${name}`), false, ({ standardError }) => standardError),
      ...(column === undefined
        ? []
        : [
            line(
              say(`web.plan.line-group-${name}`, { column: sayCode('web.register-column', column) }),
              true,
              ({ groups, standardError }) => groups[0]?.largest ?? standardError,
            ),
          ]),
    ];
  });
}

function curveOption(lines: Line[], palette: Palette, words: Words) {
  const { say, number } = words;
  const errors = lines.flatMap(({ points }) => points.map(({ error }) => error));
  const schools = lines.flatMap(({ points }) => points.map((point) => point.schools));
  return {
    grid: { left: 52, right: 20, top: 16, bottom: 48 },
    tooltip: {
      ...tooltip(palette),
      formatter: ({ seriesIndex, value: [count = 0, error = 0] }: { seriesIndex: number; value: number[] }) =>
        `${lines[seriesIndex]?.label ?? ''}\n${say('web.plan.point', { schools: number(count), error: number(error, 2) })}`,
    },
    xAxis: {
      ...valueAxis(palette, (value) => number(value)),
      ...roundLimits([0, ...schools]),
      name: say('web.plan.schools'),
      nameLocation: 'middle',
      nameGap: 30,
    },
    yAxis: { ...valueAxis(palette, (value) => number(value)), ...roundLimits([0, ...errors]) },
    series: lines.map(({ points, series, dashed }) => ({
      type: 'line',
      data: points.map((point) => ({
        value: [point.schools, point.error],
        symbolSize: point.own ? 11 : 5,
      })),
      symbol: 'circle',
      lineStyle: { color: palette.series[series], width: 2, type: dashed ? [5, 4] : 'solid' },
      itemStyle: { color: palette.series[series] },
    })),
  };
}
