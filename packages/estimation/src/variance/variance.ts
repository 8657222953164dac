import type { Influence, LinearisedReplication, Replication } from './replication.ts';

/** Σ c_r (θ_r − centre)². With centre `mean`, d̄ is the mean over all replicates, those at rest included. */
function replicateVariance(
  coefficients: Float64Array,
  centred: boolean,
  influence: Influence,
  term: number,
): number {
  const { index, values, terms } = influence;
  let squares = 0;
  let linear = 0;
  let sum = 0;
  for (let j = 0; j < index.length; j++) {
    const deviation = values[j * terms + term];
    const coefficient = coefficients[index[j]];
    squares += coefficient * deviation * deviation;
    linear += coefficient * deviation;
    sum += deviation;
  }
  if (!centred) return squares;
  const mean = sum / coefficients.length;
  const all = coefficients.reduce((total, coefficient) => total + coefficient, 0);
  return Math.max(0, squares - 2 * mean * linear + mean * mean * all);
}

/** A stratum of one cell is centred at the mean of all cells (`survey.lonely.psu = "adjust"`), not called certain. */
function linearisedVariance(design: LinearisedReplication, influence: Influence, term: number): number {
  const { firstCell, stratumOfCell } = design.cells;
  const { index, values, terms } = influence;
  let grand = 0;
  for (let j = 0; j < index.length; j++) grand += values[j * terms + term];
  grand /= stratumOfCell.length;
  let variance = 0;
  for (let j = 0; j < index.length; ) {
    const stratum = stratumOfCell[index[j]];
    const size = firstCell[stratum + 1] - firstCell[stratum];
    const start = j;
    let sum = 0;
    for (; j < index.length && stratumOfCell[index[j]] === stratum; j++) sum += values[j * terms + term];
    const mean = size === 1 ? grand : sum / size;
    // The cells of the stratum that the group does not touch have t = 0.
    let squares = (size - (j - start)) * mean * mean;
    for (let i = start; i < j; i++) squares += (values[i * terms + term] - mean) ** 2;
    variance += design.factorOfStratum[stratum] * squares;
  }
  return variance;
}

/** Sampling variance of term `term`. NaN where a replicate estimate does not exist or there are no replicates.
 *  Sources: Wolter, Introduction to Variance Estimation (2007), ch. 3–4 and 6. */
export function varianceOf(replication: Replication, influence: Influence, term: number): number {
  switch (replication.kind) {
    case 'none':
      return Number.NaN;
    case 'linearised':
      return linearisedVariance(replication, influence, term);
    case 'columns':
    case 'deletion':
      return replicateVariance(replication.coefficients, replication.centre === 'mean', influence, term);
  }
}

function linearisedDegrees(stratumOfCell: Int32Array, index: Int32Array): number {
  let strata = 0;
  for (let j = 0; j < index.length; j++)
    if (j === 0 || stratumOfCell[index[j]] !== stratumOfCell[index[j - 1]]) strata++;
  return index.length - strata;
}

/** Complete-data degrees of freedom of a group, at least 1: cells − strata (linearised), Σ c_r over the jackknife
 *  replicates that can move the group (zones for JK2, clusters − strata for JKn; never more than its cells − 1),
 *  R for BRR, Fay and R − 1 for bootstrap-like coefficients that do not add up to degrees. */
export function degreesOf(replication: Replication, influence: Influence, cellsInGroup: number): number {
  switch (replication.kind) {
    case 'none':
      return Number.POSITIVE_INFINITY;
    case 'linearised':
      return Math.max(1, linearisedDegrees(replication.cells.stratumOfCell, influence.index));
    case 'columns': {
      if (!replication.jackknife) return replication.replicates;
      const { index, values, terms } = influence;
      let sum = 0;
      for (let j = 0; j < index.length; j++)
        if (values.subarray(j * terms, (j + 1) * terms).some((deviation) => deviation !== 0))
          sum += replication.coefficients[index[j]];
      return Math.max(1, sum);
    }
    case 'deletion': {
      let sum = 0;
      for (const replicate of influence.index) sum += replication.degrees[replicate];
      return Math.max(1, Math.min(sum, cellsInGroup - 1));
    }
  }
}
