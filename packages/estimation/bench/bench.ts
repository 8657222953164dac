/** Times the estimates and prints JSON: npm run bench:estimation [-- --large]
 *  `survey`: 200,000 pupils × 5 plausible values × 80 stored replicate weights (whole schools; `rounded`: every pupil's factors differ).
 *  `round`: 110,000 pupils of 1,450 schools, 725 zones. `large`: 1.5 million pupils × 10 plausible values × 150 replicates.
 *  Best of `runs`; memory is the largest resident set of the process so far. Data are made here from fixed seeds. */
import { cpus } from 'node:os';
import type { Analysis, Columns, EstimateDesign, Replicates } from '../src/index.ts';
import { estimate } from '../src/index.ts';
import { nation, withStoredWeights } from './nation.ts';

interface Result {
  data: string;
  task: string;
  seconds: number;
  /** Of the processor: on a busy machine the honest measure. */
  processorSeconds: number;
  rows: number;
  peakMiB: number;
}

const results: Result[] = [];

function time(
  data: string,
  columns: Columns,
  replicates: Replicates,
  tasks: Record<string, Analysis[]>,
  runs: number,
): void {
  for (const [task, analyses] of Object.entries(tasks)) {
    const design: EstimateDesign = {
      weight: 'weight',
      replicates,
      plausibleValues: { math: 'pv*' },
      analyses,
    };
    let [seconds, processor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let rows = 0;
    for (let run = 0; run < runs; run++) {
      const [start, used] = [performance.now(), process.cpuUsage()];
      rows = estimate(columns, design).length;
      seconds = Math.min(seconds, (performance.now() - start) / 1000);
      const { user, system } = process.cpuUsage(used);
      processor = Math.min(processor, (user + system) / 1e6);
    }
    const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
    const rounded = (of: number) => Math.round(of * 1000) / 1000;
    results.push({
      data,
      task,
      seconds: rounded(seconds),
      processorSeconds: rounded(processor),
      rows,
      peakMiB,
    });
  }
}

const by = ['region', 'gender'];
const survey: Record<string, Analysis[]> = {
  'means and sds by region and gender': [
    { statistic: 'mean', of: 'math', by },
    { statistic: 'sd', of: 'math', by },
  ],
  'five percentiles by region and gender': [
    { statistic: 'percentile', of: 'math', by, p: [10, 25, 50, 75, 90] },
  ],
  'regression on six predictors': [
    { statistic: 'regression', of: 'math', on: ['x1', 'x2', 'x3', 'x4', 'x5', 'x6'] },
  ],
};
const cube = (columns: string[]): Analysis[] => [
  { statistic: 'mean', of: 'math', by: columns },
  { statistic: 'sd', of: 'math', by: columns },
  { statistic: 'percentile', of: 'math', by: columns, p: [10, 25, 50, 75, 90] },
  { statistic: 'share', of: 'math', by: columns, cuts: [400, 475, 550] },
];
const zones: Replicates = { method: 'jk2', zone: 'zone', unit: 'unit' };
const stored: Replicates = { method: 'fay', columns: 'rw*', fayCoefficient: 0.5 };

if (process.argv.includes('--large')) {
  const large = nation({ pupils: 1_500_000, schools: 15_000, draws: 10, zones: 150 });
  time('large, 150 zones', large, zones, survey, 1);
} else {
  const plain = nation({ pupils: 200_000, schools: 2_000, draws: 5, zones: 80 });
  time('survey, zones', plain, zones, survey, 3);
  time('survey, stored', withStoredWeights(plain, 80), stored, survey, 3);
  time('survey, stored and rounded', withStoredWeights(plain, 80, 4), stored, survey, 2);
  const round = nation({ pupils: 110_000, schools: 1_450, draws: 1, zones: 725 });
  const tasks = Object.fromEntries(
    [[], ['region'], ['region', 'gender']].map((columns) => [
      `cube by ${columns.join(', ') || 'nothing'}`,
      cube(columns),
    ]),
  );
  time('round, 725 zones', round, zones, tasks, 3);
  time('round, schools', round, { method: 'linearised' }, { 'cube by school': cube(['school']) }, 3);
}
console.log(
  JSON.stringify({ node: process.version, cpus: cpus().length, model: cpus()[0]?.model, results }, null, 1),
);
