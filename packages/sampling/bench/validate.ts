/**
 * Proves the draw and its errors by simulation: inclusion frequencies over 100,000 seeds for each way to select, and 2,000 draws of a quarter of the
 * 6,194 schools of California. Prints one line of JSON a result. Run: npm run validate:sampling [-- seeds draws]
 */
import { cpus } from 'node:os';
import { type Design, defaultDesign } from '../src/design.ts';
import { freezeFrame } from '../src/frame.ts';
import { readReferenceTable } from '../src/reference-table.ts';
import type { ReplicateOptions } from '../src/replicates/replicate-weights.ts';
import type { School } from '../src/school.ts';
import { numberedSeeds, selectionCases, smallFrame } from '../src/validation/cases.ts';
import { inclusionFrequencies } from '../src/validation/inclusion-frequencies.ts';
import { samplingErrors } from '../src/validation/sampling-errors.ts';

const [seeds = 100_000, draws = 2000] = process.argv.slice(2).map(Number);

function print(result: Record<string, unknown>): void {
  console.log(
    JSON.stringify(result, (_, value) =>
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value,
    ),
  );
}

print({ date: new Date().toISOString().slice(0, 10), processor: cpus()[0]?.model, node: process.version });
const frame = smallFrame();
for (const { name, design } of selectionCases) {
  print({
    check: 'inclusion frequencies',
    design: name,
    ...inclusionFrequencies(frame, design, numberedSeeds('validate', seeds)),
  });
}

const table = readReferenceTable('survey-api/apipop.csv');
const columns = { stype: table.text('stype'), api00: table.numbers('api00'), size: table.numbers('api.stu') };
const register = table.text('cds').map((code, row): School => {
  return {
    code,
    stype: columns.stype[row] ?? '',
    api00: columns.api00[row] ?? null,
    size: columns.size[row] ?? null,
  };
});
const schools = freezeFrame(register, []);
const quarter: Design = { ...defaultDesign, strata: ['stype'], mergeOrder: [], exclusions: [] };
const bySize: Design = { ...quarter, selection: 'pareto', size: 'size' };
const ways = (names: Record<string, ReplicateOptions>) =>
  Object.entries(names).map(([name, options]) => ({ name, options }));
const jackknives = ways({
  'jk2 with the correction': { method: 'jk2', finitePopulation: 'scales' },
  'jk2 without': { method: 'jk2' },
  'jkn with': { method: 'jkn', finitePopulation: 'scales' },
});
const others = ways({
  'jk2 full with': { method: 'jk2', full: true, finitePopulation: 'factors' },
  'fay ½ with': { method: 'fay', fayCoefficient: 0.5, finitePopulation: 'factors' },
  'fay ½ without': { method: 'fay', fayCoefficient: 0.5 },
  'bootstrap 200 with': { method: 'bootstrap', replicates: 200, finitePopulation: 'factors' },
});
const named = (prefix: string, count: number) => [...numberedSeeds(prefix, count)];
print({
  check: 'equal, quarter of apipop',
  ...samplingErrors(schools, quarter, 'api00', named('api', draws), jackknives),
});
print({
  check: 'pareto, quarter of apipop',
  ...samplingErrors(schools, bySize, 'api00', named('pps', draws / 4), jackknives.slice(0, 2)),
});
print({
  check: 'other replicates',
  ...samplingErrors(schools, quarter, 'api00', named('other', draws / 20), others),
});
