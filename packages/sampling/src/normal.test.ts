import { expect, it } from 'vitest';
import { normalCdf, normalDensity, normalQuantile } from './normal.ts';

it('the normal distribution agrees with its series and with known quantiles', () => {
  for (let z = -6; z <= 6; z += 0.37) {
    // Φ(z) = ½ + φ(z)·(z + z³/3 + z⁵/15 + …).
    let term = z;
    let sum = z;
    for (let k = 1; k < 200; k++) {
      term *= (z * z) / (2 * k + 1);
      sum += term;
    }
    expect(normalCdf(z)).toBeCloseTo(0.5 + normalDensity(z) * sum, 13);
  }
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 12);
  expect(normalCdf(-10) / 7.61985302416e-24).toBeCloseTo(1, 8);
  expect(() => normalQuantile(1)).toThrow(RangeError);
});
