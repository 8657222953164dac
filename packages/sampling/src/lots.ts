import { type Cell, numberIn, type School } from './school.ts';
import { digestWords } from './sha256-block.ts';
import { ticketsOfSeed, ticketTexts, uniformAt } from './ticket.ts';

/** What each school of a list draws: the number that ranks it, and its ticket. */
export interface Lots {
  /** Numbers between 0 and 1; the smallest win. The ticket's own number, unless overlap control moves it. */
  numbers: Float64Array;
  ticketsOf(positions: Uint32Array): string[];
}

/** apart: as few schools as possible are drawn again; together: as many. */
export const overlapModes = ['apart', 'together'] as const;

/** How a draw looks back at an earlier one. */
export interface OverlapControl {
  mode: (typeof overlapModes)[number];
  /** Column that says whether the earlier draw took the school (true or false). */
  drawn: string;
  /** Column with the school's inclusion probability in the earlier draw; missing or 0 = it could not be drawn. */
  probability: string;
}

/** The lots of schools in the draw of a seed. */
export function lotsOf(schools: readonly School[], seed: string, overlap?: OverlapControl): Lots {
  const numbers = new Float64Array(schools.length);
  const digests = new Int32Array(digestWords * schools.length);
  const writeTicket = ticketsOfSeed(seed);
  for (let at = 0; at < schools.length; at++) {
    writeTicket(schools[at].code, digests, digestWords * at);
    const own = uniformAt(digests, at);
    numbers[at] = overlap ? movedNumber(own, schools[at], overlap) : own;
  }
  return { numbers, ticketsOf: (positions) => ticketTexts(digests, positions) };
}

/**
 * The number with which a school enters a draw that is coordinated with an earlier one: permanent random numbers (Ohlsson 1995) renewed by
 * the new seed, so that nobody can foresee the next sample. With p the earlier probability and u the new ticket's number:
 * together: p·u if drawn before, else p + (1 − p)·u; apart: 1 − p + p·u if drawn before, else (1 − p)·u. As the school was drawn
 * before with probability p, the number is again uniform: inclusion probabilities stay what the design says.
 */
function coordinatedNumber(
  u: number,
  before: { drawn: boolean; probability: number },
  mode: OverlapControl['mode'],
): number {
  const p = before.probability;
  if (mode === 'together') return before.drawn ? p * u : p + (1 - p) * u;
  return before.drawn ? 1 - p + p * u : (1 - p) * u;
}

function movedNumber(u: number, school: School, { mode, drawn, probability }: OverlapControl): number {
  const before = { drawn: isYes(school[drawn]), probability: numberIn(school, probability) ?? 0 };
  return coordinatedNumber(u, before, mode);
}

/** Tells yes (true, 1, "true") from everything else. */
export function isYes(cell: Cell | undefined): boolean {
  return cell === true || cell === 1 || cell === 'true' || cell === '1';
}
