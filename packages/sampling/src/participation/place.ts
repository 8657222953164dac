/** What a school of the sample (drawn, or a replacement) has said or done so far. `closed` = not eligible any more. */
export const schoolStates = ['awaiting', 'agreed', 'refused', 'tested', 'closed'] as const;
export type SchoolState = (typeof schoolStates)[number];

/** Reasons of schools that do not take part, and of windows that are moved, which are counted by their codes; others are told in words. */
export const participationReasons = [
  'repairs',
  'flood',
  'quarantine',
  'computers',
  'power',
  'staff',
  'consent',
  'merged',
] as const;

/** A school that may take a place of the sample, as its record stands. */
export interface Candidate {
  code: string;
  state: SchoolState;
}

/** What became of a place of the sample: tested, not yet decided, given up by all its schools, or closed with its school. */
export const placeStatuses = ['tested', 'pending', 'lost', 'not-eligible'] as const;
export type PlaceStatus = (typeof placeStatuses)[number];

/** A place of the sample by the record of its schools. */
export interface PlaceOutcome {
  status: PlaceStatus;
  /** Number in the chain (0 = the school drawn) of the school that was tested; null while there is none. */
  taker: number | null;
  /** Number in the chain of the school whose word is awaited; null where nobody's is. */
  turn: number | null;
  /** Numbers of the schools before the tested one that never said no: their refusals still have to be recorded. */
  unrecorded: number[];
}

/**
 * What became of a place, given its chain: the school drawn, then its replacements in their order. The first tested school of the chain
 * takes the place. A school drawn that is closed is not eligible and is not replaced (TIMSS, PISA: it leaves the rates); a
 * replacement that refuses or is closed passes the turn on to the next.
 */
export function placeOutcome(chain: readonly Candidate[]): PlaceOutcome {
  const taker = chain.findIndex(({ state }) => state === 'tested');
  if (taker >= 0) {
    const skipped = Array.from({ length: taker }, (_, at) => at);
    return {
      status: 'tested',
      taker,
      turn: null,
      unrecorded: skipped.filter((at) => !isOut(chain[at].state)),
    };
  }
  const none = { taker: null, turn: null, unrecorded: [] };
  if (chain[0]?.state === 'closed') return { ...none, status: 'not-eligible' };
  const turn = chain.findIndex(({ state }) => !isOut(state));
  return turn < 0 ? { ...none, status: 'lost' } : { ...none, status: 'pending', turn };
}

/** Why a school may not take a state, and the code of the school that stands in the way. */
export interface StateFault {
  code: 'replacement-not-its-turn' | 'place-not-eligible' | 'place-taken';
  /** The school that has not refused, is closed, or holds the place. */
  school: string;
}

/**
 * Whether the school number `at` of a chain may take a state, null if it may. Replacements step in only in their order: every school
 * before one that agrees, is tested, refuses or is closed must itself have refused (a replacement: or be closed), and a school
 * cannot take back its refusal while a later one has agreed or was tested.
 */
export function stateFault(chain: readonly Candidate[], at: number, state: SchoolState): StateFault | null {
  const [drawn] = chain;
  if (at > 0 && state !== 'awaiting') {
    if (drawn.state === 'closed') return { code: 'place-not-eligible', school: drawn.code };
    const open = chain.slice(0, at).find((before) => !isOut(before.state));
    if (open) return { code: 'replacement-not-its-turn', school: open.code };
  }
  if (state === 'refused' || (state === 'closed' && at > 0)) return null;
  const holder = chain.slice(at + 1).find((after) => after.state === 'agreed' || after.state === 'tested');
  return holder ? { code: 'place-taken', school: holder.code } : null;
}

/** Whether a school has passed the turn on. */
function isOut(state: SchoolState): boolean {
  return state === 'refused' || state === 'closed';
}
