import type { CategoricalColumn, Columns } from '../src/index.ts';
import { normalFrom, uniformFrom } from '../src/testing/made-data.ts';

export interface NationSize {
  pupils: number;
  schools: number;
  /** Plausible values `pv1` …. */
  draws: number;
  /** Zones of two groups of schools; the replicates. */
  zones: number;
}

/** A made nation: weight, zone, unit, school, region (20), gender, six predictors x1 … x6, plausible values. */
export function nation({ pupils, schools, draws, zones }: NationSize): Columns {
  const uniform = uniformFrom(7);
  const normal = normalFrom(8);
  const effects = Float64Array.from({ length: schools }, () => 45 * normal());
  const school = Int32Array.from({ length: pupils }, (_, row) => Math.floor((row * schools) / pupils));
  const column = (count: number, code: (row: number) => number): CategoricalColumn => ({
    codes: Int32Array.from({ length: pupils }, (_, row) => code(row)),
    labels: Array.from({ length: count }, (_, i) => String(i).padStart(5, '0')),
  });
  const numbers = (of: (row: number) => number): Float64Array =>
    Float64Array.from({ length: pupils }, (_, row) => of(row));
  const half = (row: number): number => Math.floor((school[row] * 2 * zones) / schools);
  const data: Columns = {
    rows: pupils,
    numeric: { weight: numbers((row) => 2 + (school[row] % 5) * 1.37) },
    categorical: {
      school: column(schools, (row) => school[row]),
      zone: column(zones, (row) => half(row) >> 1),
      unit: column(2, (row) => half(row) % 2),
      region: column(20, (row) => Math.floor((school[row] * 20) / schools)),
      gender: column(2, () => (uniform() < 0.5 ? 0 : 1)),
    },
  };
  for (let k = 1; k <= 6; k++) data.numeric[`x${k}`] = numbers(() => normal());
  const { x1, x2 } = data.numeric;
  const ability = numbers((row) => 500 + effects[school[row]] + 20 * x1[row] + 10 * x2[row] + 80 * normal());
  for (let draw = 1; draw <= draws; draw++) data.numeric[`pv${draw}`] = ability.map((x) => x + 30 * normal());
  return data;
}

/** The nation with replicate weights `rw1` … written out: balanced half samples of whole schools after Fay (k = 0.5), as PISA
 *  stores them; `decimals` rounds them, which makes every pupil's factors its own. */
export function withStoredWeights(data: Columns, replicates: number, decimals?: number): Columns {
  const { codes, labels } = data.categorical.school;
  const uniform = uniformFrom(9);
  const numeric = { ...data.numeric };
  const scale = decimals === undefined ? null : 10 ** decimals;
  for (let r = 1; r <= replicates; r++) {
    const factor = Float64Array.from(labels, () => (uniform() < 0.5 ? 0.5 : 1.5));
    numeric[`rw${r}`] = data.numeric.weight.map((w, row) => {
      const exact = w * factor[codes[row]] * (scale === null ? 1 : 1 + 1e-3 * uniform());
      return scale === null ? exact : Math.round(exact * scale) / scale;
    });
  }
  return { ...data, numeric };
}
