import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import {
  type Calibration,
  type Covariate,
  calibrate,
  modelNames,
  plausibleValues,
  type ResponseMatrix,
  score,
} from '../src/index.ts';
import { benchCases, simulateCase } from './cases.ts';

// Prints one JSON line a case; each case has a process of its own, so that peak memory is that of the case with its answers. Usage, at the root
// of the repository:
//   npm run bench:psychometrics [-- --case 2pl-20000x75]
//   npm run bench:psychometrics -- --responses answers.u8 --model 2pl [--nodes 41]
// With --markdown the lines are rows of the table in the README.
const { values: options } = parseArgs({
  options: {
    case: { type: 'string' },
    responses: { type: 'string' },
    model: { type: 'string', default: '2pl' },
    nodes: { type: 'string', default: '41' },
    markdown: { type: 'boolean', default: false },
  },
});
const nodes = Number(options.nodes);
const machine = { node: process.version, cpu: cpus()[0]?.model.trim(), cores: availableParallelism() };

if (options.markdown && options.case === undefined)
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}`,
  );

if (options.responses) {
  const model = modelNames.find((name) => name === options.model) ?? '2pl';
  measure(options.responses, readPacked(options.responses), model);
} else {
  for (const bench of benchCases) {
    if (options.case === bench.name) measure(bench.name, simulateCase(bench), bench.model);
    if (options.case === undefined && !bench.onRequest) measureApart(bench.name);
  }
}

function measureApart(name: string): void {
  const flags = options.markdown ? ['--markdown'] : [];
  execFileSync(process.execPath, [import.meta.filename, '--case', name, '--nodes', options.nodes, ...flags], {
    stdio: 'inherit',
  });
}

function measure(name: string, responses: ResponseMatrix, model: Calibration['model']): void {
  const calibrated = timed(() => calibrate(responses, { model, nodes }));
  const peakAfterCalibration = peakMemoryMb();
  const { logLikelihood, iterations, converged } = calibrated.result;
  const eap = timed(() => score(responses, calibrated.result, 'eap'));
  const wle = timed(() => score(responses, calibrated.result, 'wle'));
  const covariates = tenCovariates(eap.result.theta);
  const plausible = timed(() => plausibleValues(responses, calibrated.result, { covariates, seed: 'bench' }));
  const errors = timed(() => calibrate(responses, { model, nodes, errors: true }));
  if (options.markdown) {
    const seconds = [calibrated, errors, eap, wle, plausible].map(({ time }) => (time.ms / 1000).toFixed(2));
    console.log(
      `| ${name} | ${logLikelihood.toFixed(2)} | ${seconds.join(' | ')} | ${peakAfterCalibration} | ${peakMemoryMb()} |`,
    );
    return;
  }
  const line = {
    ...{ case: name, model, persons: responses.persons, items: responses.items.length, nodes },
    ...{ logLikelihood: Number(logLikelihood.toFixed(3)), iterations, converged },
    calibrate: calibrated.time,
    eap: eap.time,
    wle: wle.time,
    plausible: plausible.time,
    calibrateWithErrors: errors.time,
    peakAfterCalibrationMb: peakAfterCalibration,
    peakMemoryMb: peakMemoryMb(),
    ...machine,
  };
  console.log(JSON.stringify(line));
}

function peakMemoryMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** Milliseconds by the clock and of processor time, which other work on the machine disturbs less. */
function timed<T>(work: () => T): { result: T; time: { ms: number; cpuMs: number } } {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = work();
  const used = process.cpuUsage(cpu);
  const cpuMs = Math.round((used.user + used.system) / 1000);
  return { result, time: { ms: Math.round(performance.now() - start), cpuMs } };
}

/** Ten covariates: five that go with ability and five that do not. */
function tenCovariates(theta: Float64Array): Covariate[] {
  return Array.from({ length: 10 }, (_, j) => ({
    name: `X${j + 1}`,
    kind: 'numeric',
    values: theta.map(
      (ability, person) => (j < 5 ? 0.3 * ability : 0) + (((person * (2 * j + 3)) % 101) - 50) / 30,
    ),
  }));
}

function readPacked(file: string): ResponseMatrix {
  const description: unknown = JSON.parse(readFileSync(file.replace(/\.u8$/, '.json'), 'utf8'));
  const items = isDescription(description) ? description.items.map(String) : [];
  const cells = new Uint8Array(readFileSync(file));
  return { persons: cells.length / items.length, items, cells };
}

function isDescription(value: unknown): value is { items: unknown[] } {
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);
}
