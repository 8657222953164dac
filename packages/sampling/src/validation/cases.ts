import { type Design, defaultDesign } from '../design.ts';
import { type Frame, freezeFrame } from '../frame.ts';
import type { School } from '../school.ts';

/** Twenty schools in two strata, one of them so large that it is drawn for certain where size counts. */
export function smallFrame(): Frame {
  const schools = Array.from({ length: 20 }, (_, at): School => {
    const territory = at < 12 ? 'rural' : 'urban';
    return {
      code: `S${at}`,
      territory,
      kind: `k${at % 3}`,
      size: at === 15 ? 900 : 50 + 37 * ((at * 5) % 11),
    };
  });
  return freezeFrame(schools, []);
}

const base: Design = {
  ...defaultDesign,
  fraction: 0.35,
  strata: ['territory'],
  mergeOrder: [],
  exclusions: [],
};

/** One design for each way to select, with and without size. */
export const selectionCases: readonly { name: string; design: Design }[] = [
  { name: 'equal', design: base },
  { name: 'equal, one stratum', design: { ...base, strata: [] } },
  { name: 'pareto by size', design: { ...base, selection: 'pareto', size: 'size' } },
  { name: 'pareto by size, one stratum', design: { ...base, strata: [], selection: 'pareto', size: 'size' } },
  { name: 'systematic', design: { ...base, selection: 'systematic', implicitOrder: ['kind'] } },
  {
    name: 'systematic by size',
    design: { ...base, selection: 'systematic', size: 'size', implicitOrder: ['kind'] },
  },
];

/** Seeds `prefix 1`, `prefix 2`, …. */
export function* numberedSeeds(prefix: string, count: number): Generator<string> {
  for (let number = 1; number <= count; number++) yield `${prefix} ${number}`;
}
