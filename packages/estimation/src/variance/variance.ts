import type { Influence, LinearisedReplication, Replication } from './replication.ts';

/** Σ c_r (θ_r − centre)(φ_r − centre). With centre `mean`, d̄ is the mean over all replicates, those at rest included. */
function replicateCovariance(
  coefficients: Float64Array,
  centred: boolean,
  influence: Influence,
  first: number,
  second: number,
): number {
  const { index, values, terms } = influence;
  let products = 0;
  let [linearA, linearB, sumA, sumB] = [0, 0, 0, 0];
  for (let j = 0; j < index.length; j++) {
    const a = values[j * terms + first];
    const b = values[j * terms + second];
    const coefficient = coefficients[index[j]];
    products += coefficient * a * b;
    linearA += coefficient * a;
    linearB += coefficient * b;
    sumA += a;
    sumB += b;
  }
  if (!centred) return products;
  const [meanA, meanB] = [sumA / coefficients.length, sumB / coefficients.length];
  const all = coefficients.reduce((total, coefficient) => total + coefficient, 0);
  return products - meanA * linearB - meanB * linearA + meanA * meanB * all;
}

/** The part of each stratum that the group touches; `visit` gets them in order. A stratum of one cell is centred at the mean of all
 *  cells (`survey.lonely.psu = "adjust"`), not called certain. */
export function stageParts(
  design: Pick<LinearisedReplication, 'cells' | 'factorOfStratum'>,
  influence: Influence,
  first: number,
  second: number,
  visit: (stratum: number, covariance: number) => void,
): void {
  const { firstCell, stratumOfCell } = design.cells;
  const { index, values, terms } = influence;
  let [grandA, grandB] = [0, 0];
  for (let j = 0; j < index.length; j++) {
    grandA += values[j * terms + first] / stratumOfCell.length;
    grandB += values[j * terms + second] / stratumOfCell.length;
  }
  for (let j = 0; j < index.length; ) {
    const stratum = stratumOfCell[index[j]];
    const size = firstCell[stratum + 1] - firstCell[stratum];
    const start = j;
    let sumA = 0;
    let sumB = 0;
    for (; j < index.length && stratumOfCell[index[j]] === stratum; j++) {
      sumA += values[j * terms + first];
      sumB += values[j * terms + second];
    }
    const meanA = size === 1 ? grandA : sumA / size;
    const meanB = size === 1 ? grandB : sumB / size;
    // The cells of the stratum that the group does not touch have t = 0.
    let products = (size - (j - start)) * meanA * meanB;
    for (let i = start; i < j; i++)
      products += (values[i * terms + first] - meanA) * (values[i * terms + second] - meanB);
    visit(stratum, design.factorOfStratum[stratum] * products);
  }
}

function stageCovariance(
  design: Pick<LinearisedReplication, 'cells' | 'factorOfStratum'>,
  influence: Influence,
  first: number,
  second: number,
): number {
  let sum = 0;
  stageParts(design, influence, first, second, (_, covariance) => {
    sum += covariance;
  });
  return sum;
}

/** Totals of the clusters from those of the units drawn inside them. */
function clusterTotals(replication: LinearisedReplication, { index, values, terms }: Influence): Influence {
  const { stratumOfCell: clusterOf } = replication.cells;
  const clusters = Int32Array.from(new Set(index.map((cell) => clusterOf[cell])));
  const totals = new Float64Array(clusters.length * terms);
  for (let j = 0, at = 0; j < index.length; j++) {
    if (clusters[at] !== clusterOf[index[j]]) at++;
    for (let t = 0; t < terms; t++) totals[at * terms + t] += values[j * terms + t];
  }
  return { index: clusters, values: totals, terms };
}

function linearisedCovariance(
  replication: LinearisedReplication,
  influence: Influence,
  first: number,
  second: number,
): number {
  const own = stageCovariance(replication, influence, first, second);
  const { firstStage } = replication;
  if (firstStage === undefined) return own;
  return own + stageCovariance(firstStage, clusterTotals(replication, influence), first, second);
}

/** Sampling units that errors are learnt from among these cells: clusters, where units were drawn inside them. */
export function contrastingUnits(replication: Replication, cells: Int32Array): Int32Array {
  if (replication.kind !== 'linearised' || replication.firstStage === undefined) return cells;
  const { stratumOfCell } = replication.cells;
  return Int32Array.from(new Set(cells.map((cell) => stratumOfCell[cell])));
}

/** Sampling covariance of two terms; NaN where a replicate estimate does not exist or there are no replicates.
 *  Sources: Wolter, Introduction to Variance Estimation (2007), ch. 3–4 and 6. */
export function covarianceOf(
  replication: Replication,
  influence: Influence,
  first: number,
  second: number,
): number {
  switch (replication.kind) {
    case 'none':
      return Number.NaN;
    case 'linearised':
      return linearisedCovariance(replication, influence, first, second);
    case 'columns':
    case 'deletion': {
      const centred = replication.centre === 'mean';
      return replicateCovariance(replication.coefficients, centred, influence, first, second);
    }
  }
}

/** Sampling variance of term `term`; see `covarianceOf`. */
export function varianceOf(replication: Replication, influence: Influence, term: number): number {
  const variance = covarianceOf(replication, influence, term, term);
  return variance < 0 ? 0 : variance;
}
