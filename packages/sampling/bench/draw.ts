/** Times freezing and drawing for a register of the size of a country. Run: node packages/sampling/bench/draw.ts */
import {
  defaultDesign,
  drawSample,
  exclusionPresets,
  freezeFrame,
  parseDesign,
  verifyDraw,
} from '../src/index.ts';
import { syntheticRegister } from '../src/synthetic-register.ts';

const register = syntheticRegister(7700);
const designs = {
  equal: defaultDesign,
  pareto: { ...defaultDesign, selection: 'pareto', size: 'enrolment' } as const,
  'pareto, one stratum': { ...defaultDesign, strata: [], selection: 'pareto', size: 'enrolment' } as const,
  systematic: {
    ...defaultDesign,
    selection: 'systematic',
    size: 'enrolment',
    implicitOrder: ['kind'],
  } as const,
};

function timed<T>(label: string, work: () => T): T {
  const times: number[] = [];
  let result = work();
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    result = work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(`${label.padEnd(32)} ${times[2]?.toFixed(1)} ms (median of 5)`);
  return result;
}

const frame = timed('freezeFrame, 7,700 schools', () => freezeFrame(register, exclusionPresets['modo-2021']));
console.log(`eligible ${frame.eligible.length}, excluded ${frame.exclusions.length}`);
timed('parseDesign', () => parseDesign({}));
for (const [name, design] of Object.entries(designs)) {
  const draw = timed(`drawSample, ${name}`, () => drawSample(frame, design, 'bench'));
  console.log(`  drawn ${draw.schools.length} in ${draw.strata.length} strata`);
}
const draw = drawSample(frame, defaultDesign, 'bench');
timed('verifyDraw', () => verifyDraw(register, { draw: JSON.parse(JSON.stringify(draw)), frame: frame.csv }));
