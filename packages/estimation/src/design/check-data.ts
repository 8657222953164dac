import type { Columns } from '../columns.ts';
import { columnNames } from '../columns.ts';
import type { Problem } from '../problem.ts';
import { expandColumns } from './columns-of.ts';
import type { Analysis, EstimateDesign, Statistic } from './types.ts';

/** Statistics whose variables must be numbers. */
function needsNumbers(analysis: Analysis): boolean {
  const measured = analysis.statistic === 'difference' ? (analysis.measure ?? 'mean') : analysis.statistic;
  const free = ['share', 'total', 'odds-ratio', 'crosstable'];
  return !free.includes(measured) || analysis.cuts !== undefined;
}

/** Statistics whose `on` may be categories. */
const categoriesAllowed: readonly Statistic[] = [
  'regression',
  'logistic',
  'quantile-regression',
  'two-level',
  'decomposition',
  'odds-ratio',
  'crosstable',
  'group-test',
];

class DataCheck {
  readonly problems: Problem[] = [];
  readonly data: Columns;
  readonly names: ReadonlySet<string>;

  constructor(data: Columns) {
    this.data = data;
    this.names = new Set(columnNames(data));
  }

  present(column: string, path: string): boolean {
    if (this.names.has(column)) return true;
    const expected = [...this.names].slice(0, 30).join(', ');
    this.problems.push({ code: 'missing-column', place: { path }, received: column, expected });
    return false;
  }

  number(column: string, path: string): boolean {
    if (!this.present(column, path)) return false;
    if (this.data.numeric[column] !== undefined) return true;
    const received = this.data.categorical[column]?.labels.slice(0, 3).join(', ') ?? '';
    this.problems.push({ code: 'not-a-number', place: { path, column }, received, expected: '0.5' });
    return false;
  }

  /** Every row's number must be known and at least `least`. */
  complete(column: string, path: string, least: number): void {
    if (!this.number(column, path)) return;
    const row = this.data.numeric[column].findIndex((value) => !(Number.isFinite(value) && value >= least));
    if (row < 0) return;
    const received = String(this.data.numeric[column][row]);
    const place = { path, column, row: row + 2 };
    this.problems.push({ code: 'not-a-weight', place, received, expected: `>= ${least}` });
  }

  /** Every row must belong to a known category. */
  coded(column: string, path: string): void {
    if (!this.present(column, path)) return;
    const { categorical, numeric } = this.data;
    const row =
      categorical[column] === undefined
        ? numeric[column].findIndex((value) => !Number.isFinite(value))
        : categorical[column].codes.findIndex((code) => code < 0);
    if (row < 0) return;
    this.problems.push({ code: 'missing-value', place: { path, column, row: row + 2 }, received: '' });
  }
}

function checkReplicates(check: DataCheck, design: EstimateDesign): void {
  const { replicates } = design;
  if (replicates === undefined) return;
  const path = '$.replicates';
  if ('columns' in replicates) {
    const columns = expandColumns(check.data, replicates.columns);
    if (columns.length < 2)
      check.problems.push({
        code: 'missing-column',
        place: { path: `${path}.columns` },
        received: String(replicates.columns),
        expected: '>= 2',
      });
    for (const column of columns) check.complete(column, `${path}.columns`, 0);
    const lists = Array.isArray(replicates.rscales) ? replicates.rscales.length : columns.length;
    if (lists !== columns.length || (replicates.method === 'jkn' && replicates.rscales === undefined))
      check.problems.push({
        code: 'wrong-length',
        place: { path: `${path}.rscales` },
        ...(replicates.rscales === undefined ? {} : { received: String(lists) }),
        expected: String(columns.length),
      });
    return;
  }
  const columns =
    'zone' in replicates
      ? { zone: replicates.zone, unit: replicates.unit, stratum: replicates.stratum }
      : {
          stratum: replicates.stratum,
          cluster: replicates.cluster,
          ...('secondCluster' in replicates ? { secondCluster: replicates.secondCluster } : {}),
        };
  for (const [field, column] of Object.entries(columns))
    if (column !== undefined) check.coded(column, `${path}.${field}`);
  if ('population' in replicates && replicates.population !== undefined)
    check.complete(replicates.population, `${path}.population`, 0);
  if (!('secondPopulation' in replicates) || replicates.secondPopulation === undefined) return;
  check.complete(replicates.secondPopulation, `${path}.secondPopulation`, 0);
  for (const field of ['cluster', 'population'] as const)
    if (replicates[field] === undefined)
      check.problems.push({ code: 'missing-field', place: { path: `${path}.${field}` }, expected: field });
}

function checkAnalysis(
  check: DataCheck,
  analysis: Analysis,
  path: string,
  plausible: Record<string, string[]>,
): void {
  const known = (name: string, at: string, numbers: boolean): void => {
    if (plausible[name] !== undefined) return;
    if (numbers) check.number(name, at);
    else check.present(name, at);
  };
  const numbers = needsNumbers(analysis);
  for (const name of [analysis.of ?? []].flat()) known(name, `${path}.of`, numbers);
  const onNumbers = !categoriesAllowed.includes(analysis.statistic);
  for (const name of analysis.on ?? []) known(name, `${path}.on`, onNumbers);
  for (const name of analysis.by ?? []) known(name, `${path}.by`, false);
  if (analysis.school !== undefined) check.present(analysis.school, `${path}.school`);
  const names = [analysis.of ?? [], analysis.on ?? [], analysis.by ?? []].flat();
  const counts = new Set(names.map((name) => plausible[name]?.length ?? 1).filter((count) => count > 1));
  if (counts.size > 1)
    check.problems.push({
      code: 'unequal-plausible-values',
      place: { path },
      received: [...counts].join(', '),
    });
}

/** Plausible values that some analysis measures, which must be numbers in every column. */
function measuredNames(analyses: readonly Analysis[]): Set<string> {
  return new Set(
    analyses.flatMap((analysis) => [
      ...(needsNumbers(analysis) ? [analysis.of ?? []].flat() : []),
      ...(categoriesAllowed.includes(analysis.statistic) ? [] : (analysis.on ?? [])),
    ]),
  );
}

/** Columns of plausible values must be there, and all be numbers where they are measured or where some of them are:
 *  one cell of letters must not turn a plausible value into categories. */
function checkPlausibleValues(
  check: DataCheck,
  design: EstimateDesign,
  plausible: Record<string, string[]>,
): void {
  const measured = measuredNames(design.analyses);
  for (const [name, columns] of Object.entries(plausible)) {
    const path = `$.plausibleValues.${name}`;
    if (columns.length === 0) check.present(String(design.plausibleValues?.[name]), path);
    const numbers = measured.has(name) || columns.some((column) => check.data.numeric[column] !== undefined);
    for (const column of columns) {
      if (numbers) check.number(column, path);
      else check.present(column, path);
    }
  }
}

/** Errors of measurement must be there where an analysis is to be corrected for them; nests must be of equal size. */
function checkMeasurement(
  check: DataCheck,
  design: EstimateDesign,
  plausible: Record<string, string[]>,
): void {
  const errors = design.measurementErrors ?? {};
  for (const [name, measured] of Object.entries(errors)) {
    const path = `$.measurementErrors.${name}`;
    check.number(typeof measured === 'string' ? measured : measured.error, path);
    if (typeof measured !== 'string' && measured.form !== undefined) check.present(measured.form, path);
  }
  design.analyses.forEach((analysis, index) => {
    for (const name of analysis.corrected ? [analysis.of ?? []].flat() : [])
      if (errors[name] === undefined)
        check.problems.push({
          code: 'missing-field',
          place: { path: `$.measurementErrors.${name}` },
          expected: `$.analyses[${index}].corrected`,
        });
  });
  const { nests } = design;
  for (const [name, columns] of Object.entries(plausible))
    if (nests !== undefined && (columns.length % nests !== 0 || columns.length === nests))
      check.problems.push({
        code: 'wrong-length',
        place: { path: `$.plausibleValues.${name}` },
        received: String(columns.length),
        expected: `${2 * nests}, ${3 * nests}, …`,
      });
}

/** What in the data does not fit the design: columns that are missing or not numbers, weights that are missing or
 *  negative, rows outside every zone. Row numbers count the header as row 1. */
export function checkData(
  data: Columns,
  design: EstimateDesign,
  plausible: Record<string, string[]>,
): Problem[] {
  const check = new DataCheck(data);
  if (data.rows === 0) check.problems.push({ code: 'no-rows', place: {}, received: '0', expected: '>= 1' });
  if (design.weight !== undefined) check.complete(design.weight, '$.weight', 0);
  checkPlausibleValues(check, design, plausible);
  checkReplicates(check, design);
  design.analyses.forEach((analysis, index) => {
    checkAnalysis(check, analysis, `$.analyses[${index}]`, plausible);
  });
  for (const field of ['schools', 'strata'] as const) {
    const column = design.reportability?.[field];
    if (column !== undefined) check.present(column, `$.reportability.${field}`);
  }
  checkMeasurement(check, design, plausible);
  return check.problems;
}
