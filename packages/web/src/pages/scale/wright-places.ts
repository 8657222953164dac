import type { ScalePage } from '../../api/types.ts';

/** Height of a line of item codes, in pixels, and how much of the ability scale it covers. */
export const rowHeight = 22;
const rowWidth = 0.25;

/** The part of the ability scale that the map shows, in whole units, and its lines. */
export interface WrightRange {
  min: number;
  max: number;
  rows: number;
}

/** What holds all pupils and items, never beyond ±6. */
export function wrightRange({
  abilities,
  difficulties,
}: Pick<ScalePage, 'abilities' | 'difficulties'>): WrightRange {
  const values = [...abilities.map(({ theta }) => theta), ...difficulties.map(({ b }) => b)];
  const min = Math.max(-6, Math.floor(Math.min(...values, 0)));
  const max = Math.min(6, Math.ceil(Math.max(...values, 0) + 0.5));
  return { min, max, rows: (max - min) / rowWidth };
}

/** A code on the map: at which height, and as which of its line. */
export interface PlacedItem {
  label: string;
  at: number;
  place: number;
}

/** Puts the codes of items whose difficulties are close side by side; what lies beyond the map stands at its edge. */
export function placeItems(difficulties: ScalePage['difficulties'], { min, max }: WrightRange): PlacedItem[] {
  const steps = new Map<string, number>();
  for (const { column } of difficulties) steps.set(column, (steps.get(column) ?? 0) + 1);
  const used = new Map<number, number>();
  return difficulties
    .toSorted((x, y) => x.b - y.b)
    .map(({ column, step, b }) => {
      const line = Math.floor((Math.min(max - 1e-9, Math.max(min, b)) - min) / rowWidth);
      const place = used.get(line) ?? 0;
      used.set(line, place + 1);
      const label = (steps.get(column) ?? 1) > 1 ? `${column}.${step}` : column;
      return { label, at: min + (line + 0.5) * rowWidth, place };
    });
}
