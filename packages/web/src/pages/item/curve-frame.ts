import { valueAxis } from '../../charts/axis.ts';
import type { Palette } from '../../charts/palette.ts';
import type { Words } from '../../words/words.ts';

/** Grid and ability axis that the curves of an item share. */
export function abilityFrame(palette: Palette, { say, number }: Words) {
  return {
    grid: { left: 52, right: 16, top: 16, bottom: 46 },
    xAxis: {
      ...valueAxis(palette, (value) => number(value)),
      min: -4,
      max: 4,
      interval: 1,
      name: say('web.item.ability'),
      nameLocation: 'middle',
      nameGap: 28,
    },
  };
}

/** Share axis from 0 to 100 percent. */
export function shareAxis(palette: Palette, { percent }: Words) {
  return { ...valueAxis(palette, (value) => percent(value, 0)), min: 0, max: 1, interval: 0.25 };
}

/** Pairs of ability and value for a line. */
export function pairs(x: readonly number[], y: readonly number[]): (number | undefined)[][] {
  return x.map((value, index) => [value, y[index]]);
}
