import type { Draw } from '../../api/types.ts';

type Stratum = Draw['strata'][number];

/** The columns of a stratum with their values, in the order of the design; a database keeps objects in an order of its own. */
export function stratumColumnsOf(
  design: Draw['design'],
  { values }: Stratum,
): (readonly [string, string[]])[] {
  const order = Array.isArray(design.strata) ? design.strata.map(String) : [];
  const place = (column: string) => (order.includes(column) ? order.indexOf(column) : order.length);
  return Object.entries(values).sort(([a], [b]) => place(a) - place(b));
}
