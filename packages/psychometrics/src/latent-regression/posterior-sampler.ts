import type { RandomSource } from '../numerics/random.ts';
import { normalWeights, type Span } from './normal-weights.ts';

/** Sampler that draws from density × likelihood by inverting its integral, which is piecewise quadratic. */
export function posteriorSampler(nodes: Float64Array, random: RandomSource) {
  const step = nodes[1] - nodes[0];
  const density = new Float64Array(nodes.length);
  const integral = new Float64Array(nodes.length);
  const reach: Span = { first: 0, last: 0 };
  let [first, last] = [0, 0];
  return {
    prepare(answers: Float64Array, mean: number, sd: number, span: Span): void {
      normalWeights(nodes, mean, sd, density, reach);
      first = Math.max(span.first, reach.first);
      last = Math.min(span.last, reach.last);
      for (let q = first; q <= last; q++) density[q] *= answers[q];
      integral[first] = 0;
      for (let q = first + 1; q <= last; q++) integral[q] = integral[q - 1] + density[q - 1] + density[q];
    },
    draw(): number {
      const target = random.uniform() * integral[last];
      let low = first;
      let high = last;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (integral[middle] <= target) low = middle;
        else high = middle;
      }
      const left = density[low];
      const right = density[high];
      const rest = target - integral[low];
      // Solves 2 left t + (right − left) t² = rest for t in [0, 1], in the form that keeps its digits.
      const t = rest / (left + Math.sqrt(Math.max(left * left + (right - left) * rest, 0)));
      return nodes[low] + step * (Number.isFinite(t) ? Math.min(t, 1) : 0.5);
    },
  };
}
