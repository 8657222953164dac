import type { EstimateDesign, EstimateRow, Problem as EstimationProblem } from '@sapa/estimation';
import { translator } from '@sapa/language';
import type { OutputCell, Problem, Table } from '@sapa/tables';
import { type CommandIo, type CommandOptions, type FileCommand, InputProblems } from '../command.ts';
import { cellsThatAreNoNumbers, columnsOf } from './estimate-data.ts';

const example = [
  'sapa estimate --data pupils.csv --design analyses.json --out results.xlsx',
  '',
  '  analyses.json:',
  '  { "weight": "TOTWGT",',
  '    "replicates": { "method": "jk2", "zone": "JKZONE", "unit": "JKREP" },',
  '    "plausibleValues": { "math": "PV*MATH" },',
  '    "analyses": [ { "statistic": "mean", "of": "math", "by": ["region"] },',
  '                  { "statistic": "percentile", "of": "math", "p": [10, 50, 90] },',
  '                  { "statistic": "share", "of": "math", "cuts": [400, 475] },',
  '                  { "statistic": "difference", "of": "math", "by": ["gender"] } ] }',
].join('\n');

/** `sapa estimate`: weighted results with standard errors from a table and a design, without a database. */
export const estimateCommand: FileCommand = {
  name: 'estimate',
  define(command, translate) {
    command
      .description(translate('estimate.command.description'))
      .requiredOption('--data <file>', translate('estimate.command.data'))
      .requiredOption('--design <file>', translate('estimate.command.design'))
      .requiredOption('--out <file>', translate('estimate.command.out'))
      .addHelpText('after', `\n${translate('estimate.command.example')}\n  ${example}`);
  },
  run: runEstimate,
};

async function runEstimate(options: CommandOptions, io: CommandIo): Promise<Record<string, unknown>> {
  const file = String(options.data);
  const out = String(options.out);
  const design = await readDesign(String(options.design), io);
  const table = await io.readTable(file);
  const { estimate, EstimationProblems } = await import('@sapa/estimation');
  const bar = io.progress(translator(io.language)('estimate.command.progress'), design.analyses.length);
  try {
    const rows = estimate(columnsOf(table, design), design, (done) => bar.step(done));
    await io.write(out, out.toLowerCase().endsWith('.json') ? { json: rows } : tableOf(rows));
    return summary(out, table, design, rows);
  } catch (error) {
    if (!(error instanceof EstimationProblems)) throw error;
    throw new InputProblems(error.problems.flatMap((one) => placed(one, String(options.design), table)));
  } finally {
    bar.end();
  }
}

async function readDesign(file: string, io: CommandIo): Promise<EstimateDesign> {
  const { parseEstimateDesign } = await import('@sapa/estimation');
  const parsed = parseEstimateDesign(await io.readJson(file));
  if (parsed.ok) return parsed.design;
  throw new InputProblems(parsed.problems.map((one) => ({ ...one, place: { file, ...one.place } })));
}

const mostCells = 100;

/** A problem of the design lies in the design's file, one of a cell in the data; a column with a few cells that are
 *  no numbers is told cell by cell. */
function placed(problem: EstimationProblem, designFile: string, table: Table): Problem[] {
  const { row, column, path } = problem.place;
  const place = { file: table.file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) };
  if (row !== undefined)
    // The estimator counts the header as row 1; in a sheet the table may start lower.
    return [
      { ...problem, place: { ...place, row: row - 2 + table.firstRow, ...(column ? { column } : {}) } },
    ];
  if (problem.code === 'not-a-number' && column !== undefined) {
    const cells = cellsThatAreNoNumbers(table, column);
    if (cells.length > 0 && cells.length * 2 <= table.rows.length)
      return cells.slice(0, mostCells).map((cell) => ({
        code: 'not-a-number',
        place: { ...place, row: cell.row, column },
        received: cell.received,
        expected: '0.5',
      }));
  }
  return [
    { ...problem, place: { file: designFile, ...(path ? { path } : {}), ...(column ? { column } : {}) } },
  ];
}

/** Rows as a table: `group` as JSON, then one column a grouping variable. */
function tableOf(rows: readonly EstimateRow[]): { columns: string[]; rows: OutputCell[][] } {
  const groups = [...new Set(rows.flatMap((row) => Object.keys(row.group)))];
  const figures = [
    'term',
    'value',
    'se',
    'samplingVariance',
    'imputationVariance',
    'n',
    'sumOfWeights',
    'df',
    'low',
    'high',
    'missingInformation',
    'p',
    'adjustedP',
    'family',
    'suppressed',
    'problem',
  ] as const;
  return {
    columns: ['analysis', 'statistic', 'of', 'group', ...groups.map((name) => `group.${name}`), ...figures],
    rows: rows.map((row) => [
      row.analysis,
      row.statistic,
      row.of,
      JSON.stringify(row.group),
      ...groups.map((name) => row.group[name] ?? null),
      ...figures.map((name) => row[name]),
    ]),
  };
}

function summary(
  out: string,
  table: Table,
  design: EstimateDesign,
  rows: readonly EstimateRow[],
): Record<string, unknown> {
  return {
    out,
    pupils: table.rows.length,
    analyses: design.analyses.length,
    rows: rows.length,
    suppressed: rows.filter((row) => row.suppressed !== null).length,
    withoutError: rows.filter((row) => row.suppressed === null && row.se === null).length,
  };
}
