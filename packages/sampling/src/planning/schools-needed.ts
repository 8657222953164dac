import type { Design } from '../design.ts';
import { anticipatedVariance, meanCoefficients } from './anticipated-variance.ts';
import type { Assumptions } from './assumptions.ts';
import type { Group, Members } from './expectation.ts';
import { type PlannedSchool, redrawn } from './planned-schools.ts';

/** The schools that a group needs to see the assumed difference. */
export interface Needed {
  group: Group | null;
  eligible: number;
  /** Schools drawn in the group as planned. */
  planned: number;
  /** Schools to draw; null = all of its schools are not enough. */
  schools: number | null;
  /** The smallest difference that all of its schools together would see. */
  best: number;
}

/**
 * The fewest schools with which a group sees `assumptions.difference` from its partner with the stated confidence and power: n of its schools drawn
 * alike or by size, shared out over its strata in proportion; the rest of the sample as planned. Found by bisection.
 */
export function schoolsNeeded(
  { group, members, others }: Members,
  design: Design,
  quantiles: number,
  assumptions: Assumptions,
): Needed {
  const size = design.selection === 'equal' ? null : design.size;
  const restVariance = partnerVariance(others, assumptions);
  const visible = (n: number) => {
    const own = ownVariance(redrawn(members, n, size, assumptions), assumptions);
    return quantiles * Math.sqrt(assumptions.compareWith === 'rest' ? own + restVariance : 2 * own);
  };
  const best = visible(members.length);
  return {
    group,
    eligible: members.length,
    planned: members.reduce((sum, { probability }) => sum + probability, 0) / assumptions.schoolParticipation,
    schools:
      best > assumptions.difference
        ? null
        : fewest(members.length, (n) => visible(n) <= assumptions.difference),
    best,
  };
}

function ownVariance(schools: readonly PlannedSchool[], assumptions: Assumptions): number {
  // A difference between rounds is never about this year's schools alone.
  const finitePopulation = assumptions.finitePopulation && assumptions.compareWith === 'rest';
  return anticipatedVariance(schools, meanCoefficients(schools), { ...assumptions, finitePopulation });
}

function partnerVariance(others: readonly PlannedSchool[], assumptions: Assumptions): number {
  return others.length === 0 ? 0 : ownVariance(others, assumptions);
}

/** The smallest n from 1 to `most` for which something holds that holds for `most` and, if for n, for all above. */
function fewest(most: number, holds: (n: number) => boolean): number {
  let no = 0;
  let yes = most;
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
