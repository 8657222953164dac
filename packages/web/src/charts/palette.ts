/** Colours of a chart, taken from the page so that light and dark follow the reader's choice. */
export interface Palette {
  ink: string;
  inkSoft: string;
  line: string;
  lineStrong: string;
  surface: string;
  accent: string;
  accentSoft: string;
  series: readonly string[];
  levels: readonly string[];
  fontFamily: string;
}

/** Reads the palette that the page has now. */
export function currentPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    line: colour('--line'),
    lineStrong: colour('--line-strong'),
    surface: colour('--surface'),
    accent: colour('--accent'),
    accentSoft: colour('--accent-soft'),
    series: [1, 2, 3, 4, 5, 6].map((number) => colour(`--series-${number}`)),
    levels: [1, 2, 3, 4].map((number) => colour(`--level-${number}`)),
    fontFamily: getComputedStyle(document.body).fontFamily,
  };
}
