/**
 * Ranking variable of Pareto πps sampling (Rosén 1997, "On sampling with probability proportional to size"):
 * Q = [U/(1 − U)] / [λ/(1 − λ)]; the n units with the smallest Q are the sample. A certain unit (λ = 1) has Q = 0.
 */
export function paretoRank(uniform: number, target: number): number {
  return target >= 1 ? 0 : (uniform * (1 - target)) / ((1 - uniform) * target);
}
