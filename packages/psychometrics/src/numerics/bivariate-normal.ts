import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/** Nodes and weights of the 10-point Gauss–Legendre rule on [−1, 1] (Abramowitz & Stegun, table 25.4), one half. */
const rule: readonly (readonly [number, number])[] = [
  [0.14887433898163122, 0.29552422471475287],
  [0.4333953941292472, 0.26926671930999635],
  [0.6794095682990244, 0.21908636251598204],
  [0.8650633666889845, 0.1494513491505806],
  [0.9739065285171717, 0.06667134430868814],
];
// The integrand changes fastest near ±1, so panels get shorter towards it.
const panels = [0, 0.5, 0.8, 0.95, 0.99, 1];

/**
 * P(X ≤ h, Y ≤ k) of two standard normal variables with correlation −1 < ρ < 1, by Plackett's identity in the angle of the correlation,
 * Φ(h)Φ(k) + (1/2π)∫₀^{asin ρ} exp(−(h² + k² − 2hk sin θ)/(2cos² θ)) dθ (Drezner & Wesolowsky 1990; Genz 2004, eq. 3). Limits may be infinite.
 */
export function bivariateNormalCdf(h: number, k: number, rho: number): number {
  const apart = normalCdf(h, 0, 1) * normalCdf(k, 0, 1);
  if (!Number.isFinite(h) || !Number.isFinite(k) || rho === 0) return apart;
  const end = Math.asin(rho);
  let sum = 0;
  for (let panel = 0; panel + 1 < panels.length; panel++) {
    const middle = (end * (panels[panel] + panels[panel + 1])) / 2;
    const half = (end * (panels[panel + 1] - panels[panel])) / 2;
    for (const [node, weight] of rule)
      sum += half * weight * (kernel(h, k, middle + half * node) + kernel(h, k, middle - half * node));
  }
  return Math.min(1, Math.max(0, apart + sum / (2 * Math.PI)));
}

function kernel(h: number, k: number, angle: number): number {
  const sine = Math.sin(angle);
  return Math.exp(-(h * h + k * k - 2 * h * k * sine) / (2 * (1 - sine * sine)));
}

/** Density of two standard normal variables with correlation ρ, which is also ∂P(X ≤ h, Y ≤ k)/∂ρ; 0 at infinite limits. */
export function bivariateNormalDensity(h: number, k: number, rho: number): number {
  if (!Number.isFinite(h) || !Number.isFinite(k)) return 0;
  const rest = 1 - rho * rho;
  return Math.exp(-(h * h + k * k - 2 * rho * h * k) / (2 * rest)) / (2 * Math.PI * Math.sqrt(rest));
}
