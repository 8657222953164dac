import type { Draw } from '../draw.ts';

/**
 * The non-response cell of each stratum of a draw, as a path: the columns along which strata are merged last come first, so that a cell too
 * thin for itself joins the ones most like it. Values that were merged stand together.
 */
export function adjustmentCells({ design, strata }: Pick<Draw, 'design' | 'strata'>): Map<string, string[]> {
  const columns = [
    ...design.strata.filter((column) => !design.mergeOrder.includes(column)),
    ...design.mergeOrder.filter((column) => design.strata.includes(column)).reverse(),
  ];
  return new Map(
    strata.map(({ name, values }) => [name, columns.map((column) => (values[column] ?? []).join(' + '))]),
  );
}
