import type { Design } from '../design.ts';
import type { StratumResult } from '../draw.ts';

/** What cells are made of: by which columns a draw stratified, and its strata. */
export interface Stratification {
  design: Pick<Design, 'strata' | 'mergeOrder'>;
  strata: readonly Pick<StratumResult, 'name' | 'values'>[];
}

/**
 * The non-response cell of each stratum of a draw, as a path: the columns along which strata are merged last come first, so that a cell too
 * thin for itself joins the ones most like it. Values that were merged stand together.
 */
export function adjustmentCells({ design, strata }: Stratification): Map<string, string[]> {
  const columns = [
    ...design.strata.filter((column) => !design.mergeOrder.includes(column)),
    ...design.mergeOrder.filter((column) => design.strata.includes(column)).reverse(),
  ];
  return new Map(
    strata.map(({ name, values }) => [name, columns.map((column) => (values[column] ?? []).join(' + '))]),
  );
}
