import type { Covariate } from '@sapa/psychometrics';
import { type Problem, parseNumber, type Table } from '@sapa/tables';
import { missingColumn } from './select-columns.ts';

/** Covariates of a latent regression and their products. */
export interface Conditioning {
  readonly covariates: readonly Covariate[];
  readonly interactions: readonly string[];
}

/** The options `--conditioning` and `--factors` as they were given. */
export interface ConditioningTerms {
  readonly conditioning: string | undefined;
  readonly factors: string | undefined;
}

/** Columns that the conditioning names. */
export function conditioningColumns({ conditioning }: ConditioningTerms): string[] {
  return split(conditioning).filter((term) => !term.includes(':'));
}

/** Reads the covariates. A column is numeric when every value that is not empty is a number and no option says otherwise. */
export function readConditioning(
  table: Table,
  terms: ConditioningTerms,
  problems: Problem[],
): Conditioning | undefined {
  if (terms.conditioning === undefined) return undefined;
  const factors = new Set(split(terms.factors));
  const covariates = conditioningColumns(terms).flatMap((name): Covariate[] => {
    const column = table.columns.indexOf(name);
    if (column < 0) {
      problems.push(missingColumn(name, table.columns, table.file));
      return [];
    }
    const texts = table.rows.map((row) => row[column] ?? '');
    const numbers = texts.map((text) => (text === '' ? Number.NaN : parseNumber(text)));
    const values = numbers.flatMap((value) => (value === null ? [] : [value]));
    if (factors.has(name) || values.length < texts.length) return [{ name, kind: 'factor', values: texts }];
    return [{ name, kind: 'numeric', values: Float64Array.from(values) }];
  });
  return { covariates, interactions: split(terms.conditioning).filter((term) => term.includes(':')) };
}

function split(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
