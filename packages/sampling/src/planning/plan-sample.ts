import { sampleSize } from '../allocation.ts';
import { checkDesign } from '../check-design.ts';
import type { Design } from '../design.ts';
import type { Frame } from '../frame.ts';
import { normalQuantile } from '../normal.ts';
import { type Overlap, overlapOf } from '../overlap.ts';
import { DesignProblems, type Problem } from '../problem.ts';
import { formStrata } from '../share-out.ts';
import { type Stratum, stratify } from '../strata.ts';
import type { Assumptions } from './assumptions.ts';
import { type ComputerNeed, computersNeeded } from './computers.ts';
import {
  type Expectation,
  everybody,
  expectationOf,
  groupsOf,
  partsBy,
  standardErrorOf,
} from './expectation.ts';
import { plannedSchools } from './planned-schools.ts';
import { type Needed, schoolsNeeded } from './schools-needed.ts';

/** The errors of a design with another number of schools. */
export interface CurvePoint {
  fraction: number;
  /** Schools drawn. */
  schools: number;
  standardError: number;
  /** Median and largest standard error of a group's mean, by column. */
  groups: { column: string; median: number; largest: number }[];
}

/** What a design can be expected to give, before anything is drawn. */
export interface Plan {
  assumptions: Assumptions;
  frame: { hash: string; eligible: number };
  /** Schools drawn. */
  schools: number;
  strata: number;
  total: Expectation;
  groups: Expectation[];
  curve: CurvePoint[];
  needed: Needed[];
  computers: ComputerNeed;
  /** Schools of an earlier sample to be drawn again; null without overlap control. */
  overlap: Overlap | null;
}

/** Shares of the eligible schools for which the curve is drawn, beside the design's own. */
const curveFractions = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.75, 1];

/**
 * Plans a sample: expected schools, pupils and computers; expected standard errors of means and differences, in all and per group; the curve
 * of error against number of schools; the schools needed in each group to see a difference. Nothing is drawn, so no seed.
 * Throws `DesignProblems` where the design or the assumptions do not fit the frame.
 */
export function planSample(frame: Frame, design: Design, assumptions: Assumptions): Plan {
  const problems = [...checkDesign(frame, design), ...checkAssumptions(frame, assumptions)];
  if (problems.length > 0) throw new DesignProblems(problems);
  const unmerged = stratify(frame.eligible, design.strata);
  const formed = formStrata(frame, design, unmerged);
  const planned = plannedSchools(formed, design, assumptions);
  const quantiles = normalQuantile((1 + assumptions.confidence) / 2) + normalQuantile(assumptions.power);
  const groups = groupsOf(planned, assumptions.groups);
  return {
    assumptions: { ...assumptions },
    frame: { hash: frame.hash, eligible: frame.eligible.length },
    schools: sampleSize(design.fraction, frame.eligible.length),
    strata: formed.strata.length,
    total: expectationOf(everybody(planned), quantiles, assumptions),
    groups: groups.map((group) => expectationOf(group, quantiles, assumptions)),
    curve: curveOf(frame, design, unmerged, assumptions),
    needed: groups.map((group) => schoolsNeeded(group, design, quantiles, assumptions)),
    computers: computersNeeded(planned, assumptions),
    overlap: overlapOf(frame, design),
  };
}

/** What in the assumptions does not fit the frame: columns that do not exist, a grade without pupils. */
export function checkAssumptions(frame: Frame, { pupils, groups }: Assumptions): Problem[] {
  const unknown = [
    { column: pupils, path: 'pupils' },
    ...groups.map((column, at) => ({ column, path: `groups[${at}]` })),
  ].filter(({ column }) => !frame.columns.includes(column));
  if (unknown.length > 0) {
    return unknown.map(({ column, path }) => ({
      code: 'unknown-column',
      place: { path, column },
      received: column,
      expected: frame.columns.join(', '),
      severity: 'error',
    }));
  }
  const some = frame.eligible.some((school) => Number(school[pupils]) > 0);
  return some ? [] : [{ code: 'not-a-number', place: { path: 'pupils', column: pupils }, severity: 'error' }];
}

function curveOf(
  frame: Frame,
  design: Design,
  unmerged: readonly Stratum[],
  assumptions: Assumptions,
): CurvePoint[] {
  const fractions = [...new Set([...curveFractions, design.fraction])].sort((a, b) => a - b);
  return fractions.flatMap((fraction): CurvePoint[] => {
    const other = { ...design, fraction };
    const formed = formStrata(frame, other, unmerged);
    if (formed.problems.length > 0) return [];
    const planned = plannedSchools(formed, other, assumptions);
    return [
      {
        fraction,
        schools: sampleSize(fraction, frame.eligible.length),
        standardError: standardErrorOf(planned, assumptions),
        groups: assumptions.groups.map((column) => {
          const errors = partsBy(planned, column)
            .map(({ members }) => standardErrorOf(members, assumptions))
            .sort((a, b) => a - b);
          const middle =
            (errors[Math.floor((errors.length - 1) / 2)] + errors[Math.floor(errors.length / 2)]) / 2;
          return { column, median: middle, largest: errors[errors.length - 1] };
        }),
      },
    ];
  });
}
