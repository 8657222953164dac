/** Labels of the columns that define a published group; a column that is absent (or `*`) is summed over. */
export type GroupKey = Readonly<Record<string, string>>;

/** Σ parts = total, as positions in a list of groups. */
export interface TableRelation {
  total: number;
  parts: readonly number[];
}

/** One text for a group, whatever the order of its columns. */
export function keyText(key: GroupKey): string {
  return JSON.stringify(
    Object.entries(key)
      .filter(([, label]) => label !== '*')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Which groups add up to which: a group of some columns is the sum of the groups that split it by one column more. A
 *  hierarchy (districts in regions) is such a column when each district's key also names its region. */
export function relationsOf(keys: readonly GroupKey[]): TableRelation[] {
  const position = new Map(keys.map((key, at) => [keyText(key), at]));
  const parts = new Map<string, { total: number; parts: number[] }>();
  keys.forEach((key, at) => {
    const columns = Object.keys(key).filter((column) => key[column] !== '*');
    for (const column of columns) {
      const { [column]: _split, ...rest } = key;
      const total = position.get(keyText(rest));
      if (total === undefined) continue;
      const name = `${total}/${column}`;
      const relation = parts.get(name) ?? { total, parts: [] };
      relation.parts.push(at);
      parts.set(name, relation);
    }
  });
  return [...parts.values()];
}
