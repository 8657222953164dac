import { ascending } from './ascending.ts';
import type { Design } from './design.ts';
import { serpentine } from './implicit-order.ts';
import { inclusionProbabilities } from './inclusion-probabilities.ts';
import { type Lots, lotsOf } from './lots.ts';
import { paretoInclusionProbabilities } from './pareto-inclusion.ts';
import { paretoRank } from './pareto-rank.ts';
import { neighbourReplacements, rankReplacements } from './replacements.ts';
import { numberIn, type School } from './school.ts';
import type { Stratum } from './strata.ts';
import { systematicSelection } from './systematic.ts';
import { ticketOf, uniformOf } from './ticket.ts';

/** A school chosen inside its stratum. */
export interface SelectedSchool {
  school: School;
  ticket: string;
  /** The probability that the sampling frame aims at: n/N, or proportional to size. */
  targetProbability: number;
  /** The probability that the school really had; equals the target but for pareto. */
  inclusionProbability: number;
  replacements: string[];
}

/** The schools selected in a stratum in the order of the draw, and the random start where there is one. */
export interface Selection {
  schools: SelectedSchool[];
  start: number | null;
}

type SelectionDesign = Pick<Design, 'selection' | 'size' | 'implicitOrder' | 'replacements' | 'overlap'>;

/**
 * Selects n schools of a stratum with the tickets of a seed, and, for a systematic selection, with the start that is the
 * uniform number of the ticket of `stratum:NAME`.
 */
export function selectSchools(stratum: Stratum, n: number, design: SelectionDesign, seed: string): Selection {
  const systematic = design.selection === 'systematic' && n > 0;
  const lots = lotsOf(stratum.schools, seed, systematic ? undefined : design.overlap);
  const start = systematic ? uniformOf(ticketOf(seed, `stratum:${stratum.name}`)) : null;
  return { schools: n === 0 ? [] : selectByLots(stratum.schools, lots, n, design, start ?? 0), start };
}

/**
 * Selects n ≥ 1 of the schools. `equal`: the n smallest lots. `pareto`: the n smallest ranks made of lot and size,
 * certain schools first. `systematic`: with steps of equal size through the serpentine list from `start`, in list order.
 */
export function selectByLots(
  schools: readonly School[],
  lots: Lots,
  n: number,
  design: SelectionDesign,
  start: number,
): SelectedSchool[] {
  switch (design.selection) {
    case 'equal':
      return selectEqual(schools, lots, n, design);
    case 'pareto':
      return selectPareto(schools, lots, n, design);
    case 'systematic':
      return selectSystematic(schools, lots, n, design, start);
    default:
      return design.selection satisfies never;
  }
}

function selectEqual(
  schools: readonly School[],
  lots: Lots,
  n: number,
  design: SelectionDesign,
): SelectedSchool[] {
  const probabilities = new Array<number>(schools.length).fill(n / schools.length);
  const order = ascending(lots.numbers, byTicket(lots));
  return firstOf(schools, lots, order, n, design, probabilities, probabilities);
}

function selectPareto(
  schools: readonly School[],
  lots: Lots,
  n: number,
  design: SelectionDesign,
): SelectedSchool[] {
  const targets = targetProbabilities(schools, n, design.size);
  const actual = paretoInclusionProbabilities(targets);
  const ranks = new Float64Array(schools.length);
  for (let at = 0; at < ranks.length; at++) ranks[at] = paretoRank(lots.numbers[at], targets[at]);
  return firstOf(schools, lots, ascending(ranks, byTicket(lots)), n, design, targets, actual);
}

/** The first n schools of a ranking, with replacements from its further ranks. */
function firstOf(
  schools: readonly School[],
  lots: Lots,
  order: Uint32Array,
  n: number,
  { replacements }: SelectionDesign,
  targets: readonly number[],
  actual: readonly number[],
): SelectedSchool[] {
  const tickets = lots.ticketsOf(order.subarray(0, n));
  const codes = schools.map(({ code }) => code);
  const selected = new Array<SelectedSchool>(n);
  for (let index = 0; index < n; index++) {
    const at = order[index];
    selected[index] = {
      school: schools[at],
      ticket: tickets[index],
      targetProbability: targets[at],
      inclusionProbability: actual[at],
      replacements: rankReplacements(order, n, index, replacements, codes),
    };
  }
  return selected;
}

function selectSystematic(
  schools: readonly School[],
  lots: Lots,
  n: number,
  design: SelectionDesign,
  start: number,
): SelectedSchool[] {
  const order = serpentine(
    schools,
    design.implicitOrder,
    (a, b) => lots.numbers[a] - lots.numbers[b] || byTicket(lots)(a, b),
  );
  const list = order.map((at) => schools[at]);
  const targets = targetProbabilities(list, n, design.size);
  const positions = systematicSelection(targets, start);
  const codes = list.map(({ code }) => code);
  const replacements = neighbourReplacements(codes, positions, design.replacements);
  const tickets = lots.ticketsOf(Uint32Array.from(positions, (position) => order[position]));
  return positions.map((position, index) => ({
    school: list[position],
    ticket: tickets[index],
    targetProbability: targets[position],
    inclusionProbability: targets[position],
    replacements: replacements[index],
  }));
}

/** The probability with which each school of a stratum is drawn when n are: n/N, the exact one of Pareto sampling, or proportional to size. */
export function probabilitiesIn(
  schools: readonly School[],
  n: number,
  { selection, size }: Pick<Design, 'selection' | 'size'>,
): number[] {
  if (n === 0) return schools.map(() => 0);
  const targets = targetProbabilities(schools, n, selection === 'equal' ? null : size);
  return selection === 'pareto' ? paretoInclusionProbabilities(targets) : targets;
}

/** The probabilities that a selection of n aims at: proportional to a column, or all alike (null). */
export function targetProbabilities(schools: readonly School[], n: number, size: string | null): number[] {
  const sizes = schools.map((school) => (size === null ? 1 : (numberIn(school, size) ?? 0)));
  return inclusionProbabilities(sizes, n);
}

// Numbers of 52 bits are hardly ever equal; then the whole tickets decide.
function byTicket(lots: Lots): (a: number, b: number) => number {
  return (a, b) => {
    const [ticketOfA, ticketOfB] = lots.ticketsOf(Uint32Array.of(a, b));
    return ticketOfA < ticketOfB ? -1 : 1;
  };
}
