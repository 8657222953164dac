/** reporting score = intercept + slope × θ */
export interface ReportingScale {
  slope: number;
  intercept: number;
}

export const reportingMean = 500;
export const reportingSd = 100;

/**
 * The line that gives the weighted abilities of a round mean 500 and standard deviation 100 (divisor Σw);
 * persons without an estimate (NaN) or of weight 0 are left out. With no spread at all the slope is 100.
 */
export function reportingScale(theta: Float64Array, weights: Float64Array): ReportingScale {
  let sum = 0;
  let total = 0;
  for (let person = 0; person < theta.length; person++) {
    if (Number.isNaN(theta[person])) continue;
    sum += weights[person]! * theta[person]!;
    total += weights[person]!;
  }
  const mean = total > 0 ? sum / total : 0;
  let squares = 0;
  for (let person = 0; person < theta.length; person++)
    if (!Number.isNaN(theta[person])) squares += weights[person]! * (theta[person]! - mean) ** 2;
  const sd = total > 0 ? Math.sqrt(squares / total) : 0;
  const slope = sd > 0 ? reportingSd / sd : reportingSd;
  return { slope, intercept: reportingMean - slope * mean };
}
