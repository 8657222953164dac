import type { Analysis, EstimateRow } from '../design/types.ts';
import type { GroupEstimate } from '../engine/group-estimate.ts';
import { raoScott } from '../inference/rao-scott.ts';
import { waldTest } from '../inference/wald.ts';
import type { Prepared } from '../prepare.ts';
import { covarianceOf } from '../variance/variance.ts';
import type { Measurement } from './measurement.ts';
import { drawsOf, groupObject } from './plain.ts';
import { suppressionOf } from './reportability.ts';
import { labelOf, nothing } from './rows.ts';

/** Mean estimates over the plausible values with their total covariances (Rubin's rules, matrix form). */
interface Joint {
  values: Float64Array;
  covariance: Float64Array;
  n: number;
  sumOfWeights: number;
  degrees: number;
}

class JointSum {
  readonly draws: Float64Array[] = [];
  readonly sampling: Float64Array;
  known = true;
  n = 0;
  sumOfWeights = 0;
  degrees = Number.POSITIVE_INFINITY;

  constructor(terms: number) {
    this.sampling = new Float64Array(terms * terms);
  }

  add(prepared: Prepared, { values, influence, contrast, n, sumOfWeights, degrees }: GroupEstimate): void {
    const size = Math.sqrt(this.sampling.length);
    this.draws.push(values.slice(0, size));
    this.n += n;
    this.sumOfWeights += sumOfWeights;
    this.degrees = Math.min(this.degrees, degrees);
    if (influence === null || !contrast) this.known = false;
    else
      for (let a = 0; a < size; a++)
        for (let b = 0; b <= a; b++) {
          const covariance = covarianceOf(prepared.replication, influence, a, b);
          this.sampling[a * size + b] += covariance;
          if (a !== b) this.sampling[b * size + a] += covariance;
        }
  }

  result(): Joint | null {
    const m = this.draws.length;
    if (m === 0 || !this.known) return null;
    const size = this.draws[0].length;
    const values = this.draws[0].map((_, t) => this.draws.reduce((sum, draw) => sum + draw[t], 0) / m);
    const covariance = this.sampling.map((sum, at) => {
      const [a, b] = [Math.floor(at / size), at % size];
      const crossed = this.draws.reduce((total, d) => total + (d[a] - values[a]) * (d[b] - values[b]), 0);
      return sum / m + (m > 1 ? ((1 + 1 / m) * crossed) / (m - 1) : 0);
    });
    if (![...values, ...covariance].every(Number.isFinite)) return null;
    return { values, covariance, n: this.n / m, sumOfWeights: this.sumOfWeights / m, degrees: this.degrees };
  }
}

/** Terms and values of a test; null where it is not defined. */
type Test = { terms: [term: string, value: number][]; df: number; p: number } | null;

/** Rao and Scott's test of a cross-table whose cells stand row by row. */
function tableTest({ values, covariance, n, degrees }: Joint, columns: number): Test {
  const test = raoScott(values, covariance, values.length / columns, columns, n, degrees);
  if (test === null) return null;
  return {
    terms: [
      ['F', test.f],
      ['F: numerator-df', test.numerator],
      ['chi-squared', test.pearson],
    ],
    df: test.denominator,
    p: test.p,
  };
}

/** Wald's test that all groups have one mean: contrasts against the first. */
function meansTest({ values, covariance, degrees }: Joint): Test {
  const size = values.length;
  const theta = values.slice(1).map((value) => value - values[0]);
  const at = (a: number, b: number): number => covariance[a * size + b];
  const contrasts = Float64Array.from({ length: (size - 1) ** 2 }, (_, i) => {
    const [a, b] = [1 + Math.floor(i / (size - 1)), 1 + (i % (size - 1))];
    return at(a, b) - at(a, 0) - at(0, b) + at(0, 0);
  });
  const test = waldTest(theta, contrasts, degrees);
  if (test === null) return null;
  return {
    terms: [
      ['F', test.f],
      ['F: numerator-df', test.numerator],
    ],
    df: test.denominator,
    p: test.p,
  };
}

/** Rows of the test that goes with a cross-table or a comparison of group means: `F` with its probability (df = of the
 *  denominator) and what it is made of. Nothing where there are no errors. */
export function testRows(
  prepared: Prepared,
  analysis: Analysis,
  index: number,
  measured: Measurement,
): EstimateRow[] {
  const grouping = prepared.grouping(analysis.by ?? []);
  const draws = drawsOf(prepared, [...measured.names, ...grouping.columns]);
  const second = prepared.variables.factor(measured.names[1]).labels.length;
  const size = analysis.statistic === 'crosstable' ? measured.terms.length : second;
  const sums = grouping.labels.map(() => new JointSum(size));
  for (let draw = 0; draw < draws; draw++)
    measured.run(grouping, draw, (group, estimate) => sums[group].add(prepared, estimate));
  const suppression = suppressionOf(prepared, grouping);
  return sums.flatMap((sum, group) => {
    const joint = sum.result();
    if (joint === null || suppression(group, joint.n) !== null) return [];
    const test = analysis.statistic === 'crosstable' ? tableTest(joint, second) : meansTest(joint);
    if (test === null) return [];
    return test.terms.map(([term, value]) => ({
      analysis: labelOf(analysis, index),
      statistic: analysis.statistic,
      of: measured.of,
      group: groupObject(grouping, group),
      ...nothing,
      term,
      value,
      n: joint.n,
      sumOfWeights: joint.sumOfWeights,
      df: Number.isFinite(test.df) ? test.df : null,
      p: term === 'F' ? test.p : null,
      suppressed: null,
      problem: null,
    }));
  });
}
