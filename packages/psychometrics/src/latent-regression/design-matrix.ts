import { cholesky } from '../numerics/cholesky.ts';
import { type Problem, PsychometricProblems } from '../problem.ts';

/** A covariate: numbers (NaN: missing) or the labels of a factor (empty: missing). */
export type Covariate =
  | { readonly name: string; readonly kind: 'numeric'; readonly values: Float64Array }
  | { readonly name: string; readonly kind: 'factor'; readonly values: readonly string[] };

/** Columns of a regression, the intercept first. */
export interface DesignMatrix {
  readonly persons: number;
  readonly terms: readonly string[];
  /** Persons × terms, row-major. */
  readonly values: Float64Array;
}

interface Column {
  readonly term: string;
  readonly values: Float64Array;
}

/**
 * Design matrix of covariates. A factor becomes an indicator for each label but the first in ascending order. A missing
 * number is replaced by the mean, with an indicator of its own; a missing label is a label. `interactions` are products
 * of covariates, written `a:b`.
 *
 * @throws PsychometricProblems naming covariates of the wrong length, unknown ones and columns that others determine.
 */
export function designMatrix(
  persons: number,
  covariates: readonly Covariate[],
  interactions: readonly string[] = [],
): DesignMatrix {
  const problems: Problem[] = covariates
    .filter(({ values }) => values.length !== persons)
    .map(({ name, values }) => ({
      ...{ code: 'covariate-does-not-fit', place: { column: name } },
      ...{ received: String(values.length), expected: String(persons) },
    }));
  const main = new Map(covariates.map((covariate) => [covariate.name, columnsOf(covariate)] as const));
  const products = interactions.flatMap((interaction) => multiply(interaction, main, problems));
  if (problems.length > 0) throw new PsychometricProblems(problems);
  const intercept = { term: '(intercept)', values: new Float64Array(persons).fill(1) };
  const columns = [intercept, ...[...main.values()].flat(), ...products];
  const values = new Float64Array(persons * columns.length);
  columns.forEach((column, j) => {
    for (let person = 0; person < persons; person++)
      values[person * columns.length + j] = column.values[person];
  });
  const design = { persons, terms: columns.map(({ term }) => term), values };
  requireIndependence(design);
  return design;
}

/** Adds weight × row rowᵀ of every person: XᵀWX, terms × terms. */
export function crossProduct({ persons, terms, values }: DesignMatrix, weights: Float64Array): Float64Array {
  const size = terms.length;
  const matrix = new Float64Array(size * size);
  for (let person = 0; person < persons; person++) {
    const weight = weights[person];
    if (weight === 0) continue;
    const row = person * size;
    for (let i = 0; i < size; i++) {
      const factor = weight * values[row + i];
      if (factor === 0) continue;
      for (let j = 0; j <= i; j++) matrix[i * size + j] += factor * values[row + j];
    }
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) matrix[j * size + i] = matrix[i * size + j];
  return matrix;
}

function columnsOf(covariate: Covariate): Column[] {
  const { name } = covariate;
  if (covariate.kind === 'factor') {
    const labels = [...new Set(covariate.values)].sort();
    return labels.slice(1).map((label) => ({
      term: `${name}=${label}`,
      values: Float64Array.from(covariate.values, (value) => (value === label ? 1 : 0)),
    }));
  }
  const known = covariate.values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(known.length, 1);
  const filled = covariate.values.map((value) => (Number.isNaN(value) ? mean : value));
  const missing = covariate.values.map((value) => (Number.isNaN(value) ? 1 : 0));
  const columns = [{ term: name, values: filled }];
  return known.length < covariate.values.length
    ? [...columns, { term: `${name}=?`, values: missing }]
    : columns;
}

function multiply(interaction: string, main: ReadonlyMap<string, Column[]>, problems: Problem[]): Column[] {
  return (
    interaction.split(':').reduce<Column[] | null>((sofar, name) => {
      const columns = main.get(name);
      if (!columns) {
        const expected = [...main.keys()].join(', ');
        problems.push({
          code: 'unknown-covariate',
          place: { column: name },
          received: interaction,
          expected,
        });
      }
      if (!sofar || !columns) return columns ?? [];
      return sofar.flatMap((left) =>
        columns.map((right) => ({
          term: `${left.term}:${right.term}`,
          values: left.values.map((value, person) => value * right.values[person]),
        })),
      );
    }, null) ?? []
  );
}

/** Names the first column that the columns before it determine. */
function requireIndependence(design: DesignMatrix): void {
  const { terms, persons } = design;
  const size = terms.length;
  const matrix = crossProduct(design, new Float64Array(persons).fill(1));
  for (let count = 1; count <= size; count++) {
    const leading = new Float64Array(count * count);
    for (let i = 0; i < count; i++) leading.set(matrix.subarray(i * size, i * size + count), i * count);
    if (cholesky(leading, count)) continue;
    throw new PsychometricProblems([{ code: 'collinear-covariate', place: { column: terms[count - 1] } }]);
  }
}
