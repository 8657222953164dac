import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Columns } from '../columns.ts';

const folder =
  process.env.SAPA_REFERENCE ?? fileURLToPath(new URL('../../../../../shared/reference', import.meta.url));

/** Text of a file of the reference data; fails with a clear sentence when it is absent. */
function referenceText(file: string): string {
  const path = `${folder}/${file}`;
  if (!existsSync(path))
    throw new Error(`Reference data not found: ${path}. Set SAPA_REFERENCE to its folder.`);
  return readFileSync(path, 'utf8');
}

/** A JSON file of the reference data, in the shape that the test states. */
export function referenceJson<Shape>(file: string): Shape {
  return JSON.parse(referenceText(file));
}

/** A plain CSV (no quotes) as columns: numeric where all known cells are numbers, else categorical. */
export function referenceColumns(file: string): Columns {
  const [header, ...lines] = referenceText(file).trim().split(/\r?\n/);
  const cells = lines.map((line) => line.split(','));
  const data: Columns = { rows: lines.length, numeric: {}, categorical: {} };
  header.split(',').forEach((name, c) => {
    const texts = cells.map((row) => (row[c] === 'NA' ? '' : row[c]));
    const numbers = texts.map((text) => (text === '' ? Number.NaN : Number(text)));
    if (texts.every((text, row) => text === '' || Number.isFinite(numbers[row])))
      data.numeric[name] = Float64Array.from(numbers);
    else data.categorical[name] = categorical(texts);
  });
  return data;
}

/** Texts as a categorical column, labels in order of code units; empty = missing. */
function categorical(texts: readonly string[]): { codes: Int32Array; labels: string[] } {
  const labels = [...new Set(texts.filter((text) => text !== ''))].sort();
  const codes = Int32Array.from(texts, (text) => labels.indexOf(text));
  return { codes, labels };
}

/** The five imputed TIMSS data sets side by side: ASMMAT1 … ASMMAT5, female1 …, replicate weights w_fstr01 …. */
export function timss(): Columns {
  const long = referenceColumns('replicate-pv/timss1_long.csv');
  const weights = referenceColumns('replicate-pv/timss1_replicate_weights.csv');
  const data: Columns = { rows: weights.rows, numeric: { ...weights.numeric }, categorical: {} };
  for (const [name, values] of Object.entries(long.numeric))
    for (let imp = 1; imp <= 5; imp++)
      data.numeric[`${name}${imp}`] = values.filter((_, row) => long.numeric.imp[row] === imp);
  for (const name of ['TOTWGT', 'JKZONE', 'JKREP']) data.numeric[name] = data.numeric[`${name}1`];
  return data;
}
