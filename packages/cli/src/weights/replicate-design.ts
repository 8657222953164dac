import type { ReplicateWeights, VarianceUnit, WeightSettings } from '@sapa/sampling';
import type { OutputCell } from '@sapa/tables';

/** Columns that tell `sapa estimate` of the sample, and the part of its design file that names them. */
export interface ReplicateColumns {
  columns: string[];
  /** Cells of a row by its group and the row of its place in the draw. */
  cells: (group: number, place: number) => OutputCell[];
  replicates: Record<string, unknown>;
}

/** Zone and unit (jk2), or variance stratum and school (jkn), with the sampled fraction where the population is finite. */
export function unitColumns(
  units: readonly VarianceUnit[],
  { method, finitePopulation, full }: WeightSettings['replicates'],
): ReplicateColumns {
  const hasFraction = finitePopulation !== undefined && finitePopulation !== 'none';
  const fraction = hasFraction ? ['sampled_fraction'] : [];
  const names = method === 'jk2' ? ['jk_zone', 'jk_unit'] : ['variance_stratum', 'variance_unit'];
  const [group = '', unit = ''] = names;
  const population = hasFraction ? { population: 'sampled_fraction' } : {};
  return {
    columns: [...names, ...fraction],
    cells: (_, place) => {
      const at = units[place];
      return at ? [at.group, at.unit, ...(hasFraction ? [at.fraction] : [])] : [];
    },
    replicates:
      method === 'jk2'
        ? { method: 'jk2', zone: group, unit, ...(full ? { full: true } : {}), ...population }
        : { method: 'jkn', stratum: group, cluster: unit, ...population },
  };
}

/** One column of weights a replicate, rw1 …, with the scale of each. */
export function weightColumns(
  { method, replicates, scales }: ReplicateWeights,
  weights: Float64Array,
  fayCoefficient: number,
): ReplicateColumns {
  const first = scales[0] ?? 1;
  const isEven = scales.every((scale) => scale === first);
  return {
    columns: Array.from({ length: replicates }, (_, at) => `rw${at + 1}`),
    cells: (group) => Array.from(weights.subarray(group * replicates, (group + 1) * replicates)),
    replicates: {
      method,
      columns: 'rw*',
      ...(method === 'fay' ? { fayCoefficient } : {}),
      ...(isEven ? { scale: first } : { scale: 1, rscales: Array.from(scales) }),
    },
  };
}
