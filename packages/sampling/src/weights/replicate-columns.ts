import type { Problem } from '../problem.ts';
import { type ReplicateWeights, replicateWeights } from '../replicates/replicate-weights.ts';
import type { ReplicateUnit } from '../replicates/variance-groups.ts';
import { type VarianceUnit, varianceUnits } from '../replicates/variance-units.ts';
import type { WeightedGroup } from './pupil-weights.ts';
import type { Margin } from './rake.ts';
import { replicatePlaces } from './replicate-places.ts';
import type { SamplePlace } from './weigh-places.ts';
import type { WeightSettings } from './weight-settings.ts';

/** Columns that tell `sapa estimate` of the sample, and the part of its design file that names them. */
export interface ReplicateColumns {
  columns: string[];
  /** Cells of a row by the number of its group and the row of its place in the draw. */
  cells: (group: number, place: number) => number[];
  replicates: Record<string, unknown>;
  /** In how many replicates a margin was not met. */
  unmet: number;
}

/** The sample whose replicates are asked for, as `holdPlaces` and `frameMargins` give it. */
export interface ReplicatedSample {
  /** Schools of the draw, in its order. */
  schools: readonly ReplicateUnit[];
  places: readonly SamplePlace[];
  /** Row in the draw of each place. */
  placeOf: readonly number[];
  groups: readonly WeightedGroup[];
  margins: readonly Margin[];
}

/**
 * The columns of the replicates that settings ask for: zone and unit (jk2) or variance stratum and school (jkn) with the sampled fraction where
 * the population is finite; or a column of weights a replicate, made anew in each. A method that does not fit the draw is a problem:
 * BRR asks for zones of two schools.
 */
export function replicateColumns(
  sample: ReplicatedSample,
  { rules, replicates: options }: Pick<WeightSettings, 'rules' | 'replicates'>,
): { ok: true; value: ReplicateColumns } | { ok: false; problems: Problem[] } {
  if (options.form === 'units' && (options.method === 'jk2' || options.method === 'jkn')) {
    const isCorrected = options.finitePopulation !== undefined && options.finitePopulation !== 'none';
    const units = varianceUnits(sample.schools, options.method, isCorrected);
    return { ok: true, value: unitColumns(units, options.method, isCorrected, options.full ?? false) };
  }
  const factors = factorsOf(sample.schools, options);
  if (factors === null) {
    const place = { path: 'replicates.method' };
    const expected = 'fay (≥ 0.3), jk2, jkn';
    return {
      ok: false,
      problems: [{ code: 'replicates-do-not-fit', place, received: options.method, expected }],
    };
  }
  const { places, placeOf, groups, margins } = sample;
  const made = replicatePlaces(places, groups, { rules, margins, placeOf }, factors);
  const value = weightColumns(factors, made.weights, options.fayCoefficient ?? 0.5);
  return { ok: true, value: { ...value, unmet: made.unmet } };
}

/** null: with zones of three schools the pattern of BRR has no solution, and Fay's method has to be asked for. */
function factorsOf(
  schools: readonly ReplicateUnit[],
  options: WeightSettings['replicates'],
): ReplicateWeights | null {
  try {
    return replicateWeights(schools, options);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function unitColumns(
  units: readonly VarianceUnit[],
  method: 'jk2' | 'jkn',
  isCorrected: boolean,
  isFull: boolean,
): ReplicateColumns {
  const names = method === 'jk2' ? ['jk_zone', 'jk_unit'] : ['variance_stratum', 'variance_unit'];
  const [group, unit] = names;
  const population = isCorrected ? { population: 'sampled_fraction' } : {};
  return {
    columns: [...names, ...(isCorrected ? ['sampled_fraction'] : [])],
    cells: (_, place) => {
      const at = units[place];
      return at ? [at.group, at.unit, ...(isCorrected ? [at.fraction] : [])] : [];
    },
    replicates:
      method === 'jk2'
        ? { method, zone: group, unit, ...(isFull ? { full: true } : {}), ...population }
        : { method, stratum: group, cluster: unit, ...population },
    unmet: 0,
  };
}

function weightColumns(
  { method, replicates, scales }: ReplicateWeights,
  weights: Float64Array,
  fayCoefficient: number,
): Omit<ReplicateColumns, 'unmet'> {
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
