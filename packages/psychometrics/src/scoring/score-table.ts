import { fillDensities } from '../calibration/probability-tables.ts';
import { scoredItem } from '../models/scored-item.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import type { ScoringCalibration } from './score.ts';

/** What a raw score says of ability, all items taken. */
export interface ScoreRow {
  readonly raw: number;
  /** Posterior mean and sd of ability given the score alone. */
  readonly theta: number;
  readonly se: number;
  /** Share of persons that the model expects at the score. */
  readonly share: number;
  /** Standard error of measurement of the raw score for a person of that ability. */
  readonly sem: number;
}

/**
 * Table from raw scores to abilities by the summed-score EAP (Thissen, Pommerich, Billeaud & Williams 1995): the
 * distribution of the score at each node by the recursion of Lord & Wingersky (1984), and the first group's density. For
 * models of one slope the score says all; for others the table loses what the pattern of answers tells.
 */
export function scoreTable(calibration: ScoringCalibration): ScoreRow[] {
  const { items, latent, model, quadrature } = calibration;
  const nodes = quadratureNodes(quadrature.nodes, quadrature.range);
  const density = new Float64Array(nodes.length);
  fillDensities(latent.slice(0, 1), nodes, density);
  const curves = items.map((item) => scoredItem(item, model));
  const highest = items.reduce((sum, { b }) => sum + b.length, 0);
  const shares = Array.from({ length: highest + 1 }, () => new Float64Array(nodes.length));
  const variances = new Float64Array(nodes.length);
  const widest = curves.reduce((most, { categories }) => Math.max(most, categories), 2);
  const [p, first, second] = [0, 1, 2].map(() => new Float64Array(widest));
  nodes.forEach((node, q) => {
    let scores = Float64Array.of(1);
    for (const { family, parameters, categories } of curves) {
      family.derive(parameters, categories, node, p, first, second);
      const next = new Float64Array(scores.length + categories - 1);
      let [mean, square] = [0, 0];
      for (let k = 0; k < categories; k++) {
        mean += k * p[k];
        square += k * k * p[k];
        for (let r = 0; r < scores.length; r++) next[r + k] += scores[r] * p[k];
      }
      variances[q] += square - mean * mean;
      scores = next;
    }
    scores.forEach((share, raw) => {
      shares[raw][q] = share * density[q];
    });
  });
  return shares.map((joint, raw) => {
    const share = joint.reduce((sum, value) => sum + value, 0);
    const mean = joint.reduce((sum, value, q) => sum + value * nodes[q], 0) / share;
    const variance = joint.reduce((sum, value, q) => sum + value * (nodes[q] - mean) ** 2, 0) / share;
    const error = joint.reduce((sum, value, q) => sum + value * variances[q], 0) / share;
    return { raw, theta: mean, se: Math.sqrt(variance), share, sem: Math.sqrt(error) };
  });
}

/** A reporting scale: value = intercept + slope × ability. */
export interface ReportingScale {
  readonly slope: number;
  readonly intercept: number;
  /** Lowest and highest value that is told, where the scale is cut. */
  readonly limits?: readonly [low: number, high: number];
}

/** The scale on which a population of this mean and sd of ability has the mean and sd wanted, such as 500 and 100. */
export function reportingScale(
  population: { readonly mean: number; readonly sd: number },
  wanted: { readonly mean: number; readonly sd: number },
  limits?: readonly [number, number],
): ReportingScale {
  const slope = wanted.sd / population.sd;
  return { slope, intercept: wanted.mean - slope * population.mean, ...(limits ? { limits } : {}) };
}

/** An ability on a reporting scale; its error there is slope × error. Not a number stays so. */
export function onScale({ slope, intercept, limits }: ReportingScale, theta: number): number {
  const value = intercept + slope * theta;
  return limits ? Math.min(Math.max(value, limits[0]), limits[1]) : value;
}
