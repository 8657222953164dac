import type { EstimateDesign, EstimateRow } from '../design/types.ts';
import type { SuppressionCell } from '../suppression/cell.ts';
import type { GroupKey } from '../suppression/relations.ts';
import { keyText } from '../suppression/relations.ts';
import { suppress } from '../suppression/suppress.ts';
import { nothing } from './rows.ts';

const bySize = ['few-pupils', 'few-schools', 'few-strata'];

/** The groups that the rows of one variable describe, as cells of one set of tables. */
function cellsOf(rows: readonly EstimateRow[], compared: ReadonlyMap<EstimateRow, GroupKey[]>) {
  const cells = new Map<string, SuppressionCell>();
  for (const row of rows) {
    if (compared.has(row)) continue;
    const name = keyText(row.group);
    const primary = row.suppressed !== null && bySize.includes(row.suppressed);
    const known = cells.get(name);
    cells.set(name, {
      key: row.group,
      n: Math.min(known?.n ?? row.n, row.n),
      primary: primary || (known?.primary ?? false),
    });
  }
  return cells;
}

/** Hides, over all analyses together, the rows of groups that would give hidden groups away by subtraction, and the
 *  comparisons with them. Changes the rows in place. */
export function hideComplementary(
  design: EstimateDesign,
  rows: readonly EstimateRow[],
  compared: ReadonlyMap<EstimateRow, GroupKey[]>,
): void {
  if (!design.reportability?.complementary) return;
  for (const list of Map.groupBy(rows, (row) => row.of).values()) {
    const cells = cellsOf(list, compared);
    const names = [...cells.keys()];
    const { complementary } = suppress([...cells.values()]);
    const hidden = new Set(complementary.map((at) => names[at]));
    for (const row of list) {
      const groups = compared.get(row) ?? [row.group];
      if (row.suppressed === null && groups.some((key) => hidden.has(keyText(key))))
        Object.assign(row, nothing, { suppressed: 'complementary', problem: null });
    }
  }
}
