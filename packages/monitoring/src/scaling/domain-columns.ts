/** The columns `positions` of a persons × items byte matrix, as a matrix of its own. */
export function domainColumns(cells: Uint8Array, items: number, positions: readonly number[]): Uint8Array {
  const persons = items === 0 ? 0 : cells.length / items;
  const width = positions.length;
  const columns = new Uint8Array(persons * width);
  for (let person = 0; person < persons; person++)
    for (let column = 0; column < width; column++)
      columns[person * width + column] = cells[person * items + positions[column]!]!;
  return columns;
}
