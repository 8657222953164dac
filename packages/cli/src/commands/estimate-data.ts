import type { CategoricalColumn, Columns, EstimateDesign } from '@sapa/estimation';
import { parseNumber, type Table } from '@sapa/tables';

const missing = new Set(['', 'NA', 'N/A', 'NaN', '.']);

/** A numeric column; null when some known cell is not a number. */
function numbers(table: Table, column: number): Float64Array | null {
  const values = new Float64Array(table.rows.length);
  for (let row = 0; row < values.length; row++) {
    const text = table.rows[row]?.[column] ?? '';
    const value = missing.has(text) ? Number.NaN : (parseNumber(text) ?? Number.POSITIVE_INFINITY);
    if (value === Number.POSITIVE_INFINITY) return null;
    values[row] = value;
  }
  return values;
}

/** Numbers by size when all labels are numbers, else by code unit, so that the order never depends on a machine. */
function inOrder(labels: string[]): string[] {
  const numeric = labels.every((label) => parseNumber(label) !== null);
  return labels.sort(numeric ? (a, b) => (parseNumber(a) ?? 0) - (parseNumber(b) ?? 0) : undefined);
}

function categories(table: Table, column: number): CategoricalColumn {
  const texts = table.rows.map((row) => row[column] ?? '');
  const labels = inOrder([...new Set(texts.filter((text) => !missing.has(text)))]);
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  return { codes: Int32Array.from(texts, (text) => codeOf.get(text) ?? -1), labels };
}

/** Statistics whose `on` are groups, and those whose `of` are. */
const groupedOn = ['crosstable', 'group-test', 'odds-ratio'];
const groupedOf = ['share', 'crosstable'];

/** Columns that are read as categories even where they hold numbers, so that a code such as 01 stays 01. */
function categoryNames(design: EstimateDesign): Set<string> {
  const { replicates, reportability, measurementErrors = {} } = design;
  const names = design.analyses.flatMap((analysis) => [
    ...(analysis.by ?? []),
    ...(groupedOf.includes(analysis.statistic) ? [analysis.of ?? []].flat() : []),
    ...(groupedOn.includes(analysis.statistic) ? (analysis.on ?? []) : []),
    analysis.school ?? '',
  ]);
  if (replicates !== undefined && 'zone' in replicates) names.push(replicates.zone, replicates.unit);
  if (replicates !== undefined && 'cluster' in replicates) names.push(replicates.cluster ?? '');
  if (replicates !== undefined && 'stratum' in replicates) names.push(replicates.stratum ?? '');
  if (replicates !== undefined && 'secondCluster' in replicates) names.push(replicates.secondCluster ?? '');
  names.push(reportability?.schools ?? '', reportability?.strata ?? '');
  for (const measured of Object.values(measurementErrors))
    names.push(typeof measured === 'string' ? '' : (measured.form ?? ''));
  return new Set(names);
}

/** A table as columns for `@sapa/estimation`: numeric where every known cell is a number (decimal point or comma),
 *  categorical where not, or where the design groups by it. Empty cells, NA, N/A, NaN and a lone point are missing. */
export function columnsOf(table: Table, design: EstimateDesign): Columns {
  const data: Columns = { rows: table.rows.length, numeric: {}, categorical: {} };
  const grouped = categoryNames(design);
  table.columns.forEach((name, column) => {
    const values = numbers(table, column);
    if (values !== null) data.numeric[name] = values;
    if (values === null || grouped.has(name)) data.categorical[name] = categories(table, column);
  });
  return data;
}

/** Sheet rows (as a person counts them) whose cell in `column` is known and not a number, with what stands there. */
export function cellsThatAreNoNumbers(table: Table, column: string): { row: number; received: string }[] {
  const index = table.columns.indexOf(column);
  return table.rows.flatMap((cells, row) => {
    const text = cells[index] ?? '';
    return missing.has(text) || parseNumber(text) !== null
      ? []
      : [{ row: table.firstRow + row, received: text }];
  });
}
