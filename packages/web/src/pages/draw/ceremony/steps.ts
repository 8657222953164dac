import type { Ceremony } from '../../../api/types.ts';

/** The steps of a ceremony in their order. */
export const steps = ['design', 'frame', 'commitments', 'seed', 'draw', 'approval', 'force'] as const;
export type Step = (typeof steps)[number];

const done: Record<Ceremony['state'], number> = {
  open: 0,
  'design-fixed': 1,
  'frame-frozen': 2,
  'commitments-closed': 3,
  'seed-made': 4,
  drawn: 5,
  approved: 6,
  'in-force': 7,
};

/** How many of the steps are done in a state. */
export function stepsDone(state: Ceremony['state']): number {
  return done[state];
}
