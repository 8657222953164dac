import { numberIn } from '../school.ts';
import type { Assumptions } from './assumptions.ts';
import type { PlannedSchool } from './planned-schools.ts';

/** Computer places that a sample can be expected to need; expected values over draws. */
export interface ComputerNeed {
  /** Places in use at once, if every school tests in the assumed number of sessions. */
  places: number;
  /** Schools whose places (column computer_places) are too few for that; null = the register does not say for any school. */
  schoolsTooFew: number | null;
  /** The places missing in them. */
  placesMissing: number | null;
  /** Schools of which the register does not know the places. */
  schoolsUnknown: number;
}

/** Computers needed: in each school its tested pupils ÷ sessions, rounded up. */
export function computersNeeded(schools: readonly PlannedSchool[], { sessions }: Assumptions): ComputerNeed {
  const need = { places: 0, schoolsTooFew: 0, placesMissing: 0, schoolsUnknown: 0 };
  let known = false;
  for (const { school, probability, tested } of schools) {
    const wanted = Math.ceil(tested / sessions);
    need.places += probability * wanted;
    const places = numberIn(school, 'computer_places');
    if (places === null) need.schoolsUnknown += probability;
    else known = true;
    if (places === null || places >= wanted) continue;
    need.schoolsTooFew += probability;
    need.placesMissing += probability * (wanted - places);
  }
  return known ? need : { ...need, schoolsTooFew: null, placesMissing: null };
}
