import type { Palette } from './palette.ts';

/** A value axis in the page's manner: no line, hairlines across, small soft figures. */
export function valueAxis(palette: Palette, format: (value: number) => string) {
  return {
    type: 'value',
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: palette.inkSoft, fontSize: 12, formatter: format, hideOverlap: true },
    splitLine: { lineStyle: { color: palette.line } },
    nameTextStyle: { color: palette.inkSoft, fontSize: 12 },
  };
}

/** A box for what is said over a point. */
export function tooltip(palette: Palette) {
  return {
    backgroundColor: palette.surface,
    borderColor: palette.lineStrong,
    textStyle: { color: palette.ink, fontFamily: palette.fontFamily, fontSize: 13 },
    confine: true,
    renderMode: 'richText',
  };
}

/** Round limits around values, with steps of 1, 2, 2.5 or 5 times a power of ten. */
export function roundLimits(values: readonly number[]): { min: number; max: number; interval: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const rough = Math.max(high - low, 1e-6) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const interval = ([1, 2, 2.5, 5].find((step) => step * power >= rough) ?? 10) * power;
  return { min: Math.floor(low / interval) * interval, max: Math.ceil(high / interval) * interval, interval };
}
