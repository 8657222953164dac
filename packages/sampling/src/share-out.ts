import { type AllocationStratum, allocate, sampleSize, standardDeviationOf } from './allocation.ts';
import type { Design } from './design.ts';
import type { Frame } from './frame.ts';
import { type Merge, mergeStrata } from './merge-strata.ts';
import { type Stratum, stratify } from './strata.ts';

/** The strata of a design on a frame and the schools to draw from each; no seed is needed yet. */
export interface SharedOut {
  total: number;
  strata: Stratum[];
  merges: Merge[];
  /** Schools to draw, in the order of the strata. */
  numbers: number[];
}

/** Strata, merging and allocation. The design must fit the frame (`checkDesign`). */
export function shareOut(frame: Frame, design: Design): SharedOut {
  const total = sampleSize(design.fraction, frame.eligible.length);
  const { strata, merges } = mergeStrata(stratify(frame.eligible, design.strata), design, total);
  return { total, strata, merges, numbers: allocate(total, strata.map(forAllocation(design)), design) };
}

function forAllocation(design: Design): (stratum: Stratum) => AllocationStratum {
  return ({ name, schools }) => {
    const stratum = { name, eligible: schools.length };
    if (design.allocation !== 'neyman' || design.neymanColumn === null) return stratum;
    return { ...stratum, standardDeviation: standardDeviationOf(schools, design.neymanColumn) };
  };
}
