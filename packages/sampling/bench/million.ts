/**
 * Draws from a register of a million schools (or as many as the argument says) proportional to size and prints times and peak memory as one JSON object.
 * Run: npm run bench:sampling [-- schools]
 */
import {
  type Design,
  defaultDesign,
  drawSample,
  freezeFrame,
  type School,
  verifyDraw,
} from '../src/index.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const register = Array.from({ length: count }, (_, at): School => {
  const mixed = Math.imul(at + 1, 2_654_435_761) >>> 0;
  return {
    code: `S${String(at).padStart(7, '0')}`,
    region: String(10 + (mixed % 20)),
    territory: mixed % 3 === 0 ? 'urban' : 'rural',
    grade4: 5 + ((mixed >>> 8) % 180),
  };
});
const design: Design = {
  ...defaultDesign,
  strata: ['region', 'territory'],
  mergeOrder: [],
  exclusions: [],
  selection: 'pareto',
  size: 'grade4',
};
const oneStratum: Design = { ...design, strata: [] };

// The clock's time depends on what else the machine does; the processor's time (with the garbage collector's threads) hardly.
function timed<T>(work: () => T): { result: T; ms: number; cpuMs: number } {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: Math.round(performance.now() - start), cpuMs: Math.round((user + system) / 1000) };
}

const frozen = timed(() => freezeFrame(register, []));
const drawn = timed(() => drawSample(frozen.result, design, 'bench'));
const peakAfterDraw = Math.round(process.resourceUsage().maxRSS / 1024);
const verified = timed(() => verifyDraw(register, { draw: drawn.result }));
const single = timed(() => drawSample(frozen.result, oneStratum, 'bench').schools.length);
console.log(
  JSON.stringify({
    schools: count,
    drawn: drawn.result.schools.length,
    freezeMs: frozen.ms,
    drawMs: drawn.ms,
    drawCpuMs: drawn.cpuMs,
    drawOneStratumMs: single.ms,
    drawOneStratumCpuMs: single.cpuMs,
    verifyMs: verified.ms,
    verifyCpuMs: verified.cpuMs,
    verified: verified.result === null,
    peakMiBAfterDraw: peakAfterDraw,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    node: process.version,
  }),
);
