import {
  type AllocationStratum,
  allocate,
  marginValue,
  sampleSize,
  standardDeviationOf,
} from './allocation.ts';
import type { Design } from './design.ts';
import type { Frame } from './frame.ts';
import { type Merge, mergeStrata, schoolsForMinimums } from './merge-strata.ts';
import type { Problem } from './problem.ts';
import { type Stratum, stratify } from './strata.ts';

/** The strata of a design on a frame, and whether a sample of its size can be drawn from them. */
export interface FormedStrata {
  /** Schools to draw in all. */
  total: number;
  strata: Stratum[];
  merges: Merge[];
  problems: Problem[];
}

/**
 * Stratifies and merges; the columns must be there (`checkColumns`). Problems: an empty sample, or minimums that exceed it. Whoever forms strata for several
 * sizes of one sample stratifies once and hands that in.
 */
export function formStrata(
  frame: Pick<Frame, 'eligible'>,
  design: Design,
  unmerged: readonly Stratum[] = stratify(frame.eligible, design.strata),
): FormedStrata {
  const eligible = frame.eligible.length;
  const total = sampleSize(design.fraction, eligible);
  const { strata, merges } = mergeStrata(unmerged, design, total);
  const received = `${design.fraction} × ${eligible}`;
  const needed = schoolsForMinimums(strata, design.minimumPerStratum);
  const problems: Problem[] = [];
  if (total === 0) problems.push(misfit('empty-sample', 'fraction', received, '≥ 1'));
  else if (needed > total) {
    problems.push(misfit('minimums-exceed-sample', 'minimumPerStratum', String(needed), `≤ ${total}`));
  } else if (design.floor) {
    const asked = schoolsForFloor(strata, design.minimumPerStratum, design.floor);
    if (asked > total)
      problems.push(misfit('floors-exceed-sample', 'floor.schools', String(asked), `≤ ${total}`));
  }
  return { total, strata, merges, problems };
}

/** Schools that the floor of every value of its column, or the minimums of its strata where they are more, ask for. */
function schoolsForFloor(
  strata: readonly Stratum[],
  minimum: number,
  floor: NonNullable<Design['floor']>,
): number {
  const parts = Map.groupBy(strata, ({ values }) => marginValue(values, floor.column));
  return [...parts.values()].reduce((sum, own) => {
    const eligible = own.reduce((count, { schools }) => count + schools.length, 0);
    return sum + Math.max(Math.min(floor.schools, eligible), schoolsForMinimums(own, minimum));
  }, 0);
}

function misfit(code: string, path: string, received: string, expected: string): Problem {
  return { code, place: { path }, received, expected, severity: 'error' };
}

/** The strata of a design on a frame and the schools to draw from each, in the order of the strata; no seed is needed yet. */
export interface SharedOut {
  strata: Stratum[];
  numbers: number[];
}

/** Strata, merging and allocation. The design must fit the frame (`checkDesign`). */
export function shareOut(frame: Pick<Frame, 'eligible'>, design: Design): SharedOut {
  const formed = formStrata(frame, design);
  return { strata: formed.strata, numbers: allocateTo(formed, design) };
}

/** Schools to draw from each stratum. */
export function allocateTo({ total, strata }: FormedStrata, design: Design): number[] {
  return allocate(total, strata.map(forAllocation(design)), design);
}

function forAllocation(design: Design): (stratum: Stratum) => AllocationStratum {
  return ({ name, schools, values }) => {
    const stratum = { name, eligible: schools.length, values };
    if (design.allocation !== 'neyman' || design.neymanColumn === null) return stratum;
    return { ...stratum, standardDeviation: standardDeviationOf(schools, design.neymanColumn) };
  };
}
