import { normalDensity } from '../numerics/quadrature.ts';
import type { LaidGroup } from './laid-group.ts';
import { fillDensity } from './latent-density.ts';

/** An estimated parameter of a group's density: its place, and the slope of the log density by it on the nodes. */
export interface DensitySlope {
  readonly place: number;
  readonly slope: Float64Array;
}

const H = 1e-5;

/** Slopes of a group's log density by its estimated parameters. The masses of a histogram count as known. */
export function densitySlopes(group: LaidGroup, nodes: Float64Array): DensitySlope[] {
  if (group.density?.form === 'histogram') return [];
  if (group.density) return numericSlopes(group, nodes);
  const slopes = groupSlopes(nodes, group.mean, group.sd);
  return [group.meanOffset, group.sdOffset].flatMap((place, i) =>
    place < 0 ? [] : [{ place, slope: slopes[i] }],
  );
}

/** ∂ log density / ∂ mean and / ∂ log sd of a normal density on the nodes. */
function groupSlopes(nodes: Float64Array, mean: number, sd: number): [Float64Array, Float64Array] {
  const moments = normalDensity(nodes, mean, sd, new Float64Array(nodes.length));
  return [
    nodes.map((node) => (node - moments.first) / sd ** 2),
    nodes.map((node) => ((node - mean) ** 2 - moments.second) / sd ** 2),
  ];
}

function numericSlopes(group: LaidGroup, nodes: Float64Array): DensitySlope[] {
  const from = group.read();
  const at = (index: number, change: number) => {
    const density = new Float64Array(nodes.length);
    group.write(from.map((value, i) => (i === index ? value + change : value)));
    fillDensity(group, nodes, density);
    return density;
  };
  const slopes = group.places.map((place, i) => {
    const [up, down] = [at(i, H), at(i, -H)];
    // Where the curve touches 0 its logarithm has no slope; nobody is there.
    return {
      place,
      slope: up.map((mass, q) =>
        mass > 0 && down[q] > 0 ? (Math.log(mass) - Math.log(down[q])) / (2 * H) : 0,
      ),
    };
  });
  group.write(from);
  return slopes;
}
