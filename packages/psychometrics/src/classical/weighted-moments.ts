/** Weighted mean and standard deviation (divisor: sum of weights − 1); pairs with a NaN are left out by the caller. */
export function weightedMoments(values: Float64Array, weights: Float64Array): { mean: number; sd: number } {
  let total = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    if (weights[i] === 0 || Number.isNaN(values[i])) continue;
    total += weights[i];
    sum += weights[i] * values[i];
  }
  const mean = sum / total;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    if (weights[i] > 0 && !Number.isNaN(values[i])) squares += weights[i] * (values[i] - mean) ** 2;
  }
  return { mean, sd: Math.sqrt(squares / (total - 1)) };
}

/** Weighted Pearson correlation over the places where both values are known; null where one does not vary. */
export function weightedCorrelation(x: Float64Array, y: Float64Array, weights: Float64Array): number | null {
  let total = 0;
  let sumX = 0;
  let sumY = 0;
  const counts = (i: number) => weights[i] > 0 && !Number.isNaN(x[i]) && !Number.isNaN(y[i]);
  for (let i = 0; i < x.length; i++) {
    if (!counts(i)) continue;
    total += weights[i];
    sumX += weights[i] * x[i];
    sumY += weights[i] * y[i];
  }
  const meanX = sumX / total;
  const meanY = sumY / total;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i++) {
    if (!counts(i)) continue;
    xx += weights[i] * (x[i] - meanX) ** 2;
    yy += weights[i] * (y[i] - meanY) ** 2;
    xy += weights[i] * (x[i] - meanX) * (y[i] - meanY);
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}
