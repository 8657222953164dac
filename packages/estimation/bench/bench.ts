/** Times the estimates of a national round: node packages/estimation/bench/bench.ts [pupils] [schools]
 *  Prints one line a task with the best of five runs. Data are made here from a fixed seed. */
import type { Analysis, Columns, EstimateDesign, Replicates } from '../src/index.ts';
import { estimate } from '../src/index.ts';

function uniformFrom(seed: number): () => number {
  let state = seed;
  return () => {
    // Mulberry32 (Tommy Ettinger, public domain)
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function nation(pupils: number, schools: number, draws: number): Columns {
  const uniform = uniformFrom(7);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const effects = Float64Array.from({ length: schools }, () => 45 * normal());
  const school = Int32Array.from({ length: pupils }, (_, row) => Math.floor((row * schools) / pupils));
  const labels = (count: number): string[] =>
    Array.from({ length: count }, (_, i) => String(i).padStart(5, '0'));
  const column = (count: number, code: (row: number) => number) => ({
    codes: Int32Array.from({ length: pupils }, (_, row) => code(row)),
    labels: labels(count),
  });
  const data: Columns = {
    rows: pupils,
    numeric: { weight: Float64Array.from({ length: pupils }, (_, row) => 2 + (school[row] % 5)) },
    categorical: {
      school: { codes: school, labels: labels(schools) },
      zone: column(Math.ceil(schools / 2), (row) => school[row] >> 1),
      unit: column(2, (row) => school[row] % 2),
      region: column(20, (row) => Math.floor((school[row] * 20) / schools)),
      gender: column(2, () => (uniform() < 0.5 ? 0 : 1)),
    },
  };
  const ability = Float64Array.from(
    { length: pupils },
    (_, row) => 500 + effects[school[row]] + 90 * normal(),
  );
  for (let draw = 1; draw <= draws; draw++)
    data.numeric[`pv${draw}`] = ability.map((value) => value + 30 * normal());
  return data;
}

function best(task: () => number): { ms: number; rows: number } {
  let ms = Number.POSITIVE_INFINITY;
  let rows = 0;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    rows = task();
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, rows };
}

const pupils = Number(process.argv[2] ?? 110_000);
const schools = Number(process.argv[3] ?? 1_450);
const data = nation(pupils, schools, 5);
const zones: Replicates = { method: 'jk2', zone: 'zone', unit: 'unit' };
const domain = (by: string[]): Analysis[] => [
  { statistic: 'mean', of: 'math', by },
  { statistic: 'sd', of: 'math', by },
  { statistic: 'percentile', of: 'math', by, p: [10, 25, 50, 75, 90] },
  { statistic: 'share', of: 'math', by, cuts: [400, 475, 550] },
];
const tasks: [string, Replicates, Analysis[]][] = [
  ['nation', zones, domain([])],
  ['region', zones, domain(['region'])],
  ['region × gender', zones, domain(['region', 'gender'])],
  ['gender gap in regions', zones, [{ statistic: 'difference', of: 'math', by: ['region', 'gender'] }]],
  ['school, linearised', { method: 'linearised', stratum: 'school' }, domain(['school'])],
  ['school, mean only', { method: 'linearised', stratum: 'school' }, domain(['school']).slice(0, 1)],
  ['school, JK2', zones, domain(['school']).slice(0, 2)],
  [
    'school against nation',
    zones,
    [{ statistic: 'difference', of: 'math', by: ['school'], against: 'whole' }],
  ],
];
console.log(`${pupils} pupils, ${schools} schools, 5 plausible values`);
for (const [name, replicates, analyses] of tasks) {
  const design: EstimateDesign = {
    weight: 'weight',
    replicates,
    plausibleValues: { math: 'pv*' },
    analyses,
  };
  const { ms, rows } = best(() => estimate(data, design).length);
  console.log(`${name.padEnd(24)} ${rows.toString().padStart(6)} rows ${ms.toFixed(0).padStart(6)} ms`);
}
