/**
 * Chances of responding by weighted logistic regression (maximum pseudo-likelihood, iteratively reweighted least squares; McCullagh & Nelder
 * 1989, §4.4) of `responded` on the columns of `design` (row-major, `columns` a row, a column of ones among them). Columns that follow
 * from others are left out by a tiny ridge (1e-8 of the diagonal). Chances are kept away from 0 and 1 by 1e-9: where a group
 * responded wholly its chance goes there.
 */
export function responsePropensities(
  design: Float64Array,
  columns: number,
  responded: Uint8Array,
  weights: Float64Array,
): Float64Array {
  const rows = responded.length;
  const beta = new Float64Array(columns);
  let chances: Float64Array = new Float64Array(rows).fill(0.5);
  for (let iteration = 0; iteration < mostIterations; iteration++) {
    const step = newtonStep(design, columns, responded, weights, chances);
    for (let column = 0; column < columns; column++) beta[column] += step[column];
    const next = chancesOf(design, columns, beta, rows);
    const change = next.reduce((most, chance, row) => Math.max(most, Math.abs(chance - chances[row])), 0);
    chances = next;
    if (change < 1e-10) break;
  }
  return chances;
}

const mostIterations = 60;
const nearest = 1e-9;

function chancesOf(design: Float64Array, columns: number, beta: Float64Array, rows: number): Float64Array {
  const chances = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let logit = 0;
    for (let column = 0; column < columns; column++) logit += design[row * columns + column] * beta[column];
    chances[row] = Math.min(1 - nearest, Math.max(nearest, 1 / (1 + Math.exp(-logit))));
  }
  return chances;
}

/** Solves (Xᵀ W V X) s = Xᵀ W (y − ρ), V = ρ(1 − ρ). */
function newtonStep(
  design: Float64Array,
  columns: number,
  responded: Uint8Array,
  weights: Float64Array,
  chances: Float64Array,
): Float64Array {
  const information = new Float64Array(columns * columns);
  const score = new Float64Array(columns);
  for (let row = 0; row < responded.length; row++) {
    const chance = chances[row];
    const residual = weights[row] * (responded[row] - chance);
    const variance = weights[row] * chance * (1 - chance);
    const from = row * columns;
    for (let a = 0; a < columns; a++) {
      const value = design[from + a];
      if (value === 0) continue;
      score[a] += residual * value;
      for (let b = 0; b <= a; b++) information[a * columns + b] += variance * value * design[from + b];
    }
  }
  for (let a = 0; a < columns; a++)
    information[a * columns + a] += 1e-8 * (information[a * columns + a] + 1e-8);
  return solvePositive(information, score, columns);
}

/** Solves a symmetric positive definite system whose lower triangle is given, by Cholesky's method. */
function solvePositive(lower: Float64Array, right: Float64Array, size: number): Float64Array {
  const root = Float64Array.from(lower);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = root[a * size + b];
      for (let k = 0; k < b; k++) sum -= root[a * size + k] * root[b * size + k];
      root[a * size + b] = a === b ? Math.sqrt(Math.max(sum, 1e-300)) : sum / root[b * size + b];
    }
  }
  const solution = Float64Array.from(right);
  for (let a = 0; a < size; a++) {
    for (let k = 0; k < a; k++) solution[a] -= root[a * size + k] * solution[k];
    solution[a] /= root[a * size + a];
  }
  for (let a = size - 1; a >= 0; a--) {
    for (let k = a + 1; k < size; k++) solution[a] -= root[k * size + a] * solution[k];
    solution[a] /= root[a * size + a];
  }
  return solution;
}
