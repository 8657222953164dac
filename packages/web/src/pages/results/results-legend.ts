import type { Results } from '../../api/types.ts';
import type { LegendEntry } from '../../charts/legend.tsx';
import type { Words } from '../../words/words.ts';
import type { View } from './results-search.ts';

/** What the marks of the plot mean. */
export function legendOf(
  view: View,
  groups: readonly string[],
  results: Results,
  words: Words,
): LegendEntry[] {
  switch (view) {
    case 'mean':
      return meanLegend(groups, words);
    case 'percentiles':
      return [
        { label: words.say('web.results.median'), colour: 'var(--ink)', mark: 'hollow' },
        { label: words.say('web.results.middle-half'), colour: 'var(--series-1)', mark: 'bar' },
        { label: words.say('web.results.most'), colour: 'var(--line-strong)', mark: 'line' },
      ];
    case 'levels':
      return (results.rows[0]?.levels ?? []).map(({ cut }, index) => ({
        label: levelName(index, cut, words),
        colour: `var(--level-${index + 1})`,
        mark: 'box',
      }));
    default: {
      const never: never = view;
      return never;
    }
  }
}

/** The name of a level: its number from the lowest, and the score from which it begins. */
function levelName(index: number, cut: number | null, { say, number }: Words): string {
  const level = index + 1;
  return cut === null
    ? say('web.level.lowest', { level })
    : say('web.level.from', { level, cut: number(cut) });
}

function meanLegend(groups: readonly string[], { say, sayCode }: Words): LegendEntry[] {
  const nation: LegendEntry = { label: say('web.results.nation-line'), colour: 'var(--ink)', mark: 'dashed' };
  if (groups.length > 1) {
    const dots = groups.map(
      (group, index): LegendEntry => ({
        label: sayCode('web.value', group),
        colour: `var(--series-${index + 1})`,
        mark: 'dot',
      }),
    );
    return [...dots, nation];
  }
  return [
    { label: say('web.results.differs'), colour: 'var(--accent)', mark: 'dot' },
    { label: say('web.results.same'), colour: 'var(--accent)', mark: 'hollow' },
    nation,
  ];
}
