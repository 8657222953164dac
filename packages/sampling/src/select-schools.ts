import type { Design } from './design.ts';
import { serpentine } from './implicit-order.ts';
import { inclusionProbabilities } from './inclusion-probabilities.ts';
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

type SelectionDesign = Pick<Design, 'selection' | 'size' | 'implicitOrder' | 'replacements'>;

/**
 * Selects n schools of a stratum with the tickets of a seed, and, for a systematic selection, with the start that is the
 * uniform number of the ticket of `stratum:NAME`.
 */
export function selectSchools(stratum: Stratum, n: number, design: SelectionDesign, seed: string): Selection {
  const entries = stratum.schools.map((school) => ({ school, ticket: ticketOf(seed, school.code) }));
  const systematic = design.selection === 'systematic' && n > 0;
  const start = systematic ? uniformOf(ticketOf(seed, `stratum:${stratum.name}`)) : null;
  return { schools: n === 0 ? [] : selectEntries(entries, n, design, start ?? 0), start };
}

/** A school with its ticket. */
export interface Entry {
  school: School;
  ticket: string;
}

/**
 * Selects n ≥ 1 of the schools. `equal`: the n smallest tickets. `pareto`: the n smallest ranks made of ticket and size,
 * certain schools first. `systematic`: with steps of equal size through the serpentine list from `start`, in list order.
 */
export function selectEntries(
  entries: readonly Entry[],
  n: number,
  design: SelectionDesign,
  start: number,
): SelectedSchool[] {
  switch (design.selection) {
    case 'equal':
      return selectEqual(entries, n, design);
    case 'pareto':
      return selectPareto(entries, n, design);
    case 'systematic':
      return selectSystematic(entries, n, design, start);
    default:
      return design.selection satisfies never;
  }
}

function selectEqual(entries: readonly Entry[], n: number, design: SelectionDesign): SelectedSchool[] {
  const list = [...entries].sort(byTicket);
  const probability = n / list.length;
  return list.slice(0, n).map((entry, index) => ({
    ...entry,
    targetProbability: probability,
    inclusionProbability: probability,
    replacements: rankReplacements(codesOf(list), n, index, design.replacements),
  }));
}

function selectPareto(entries: readonly Entry[], n: number, design: SelectionDesign): SelectedSchool[] {
  const targets = targetsOf(entries, n, design);
  const actual = paretoInclusionProbabilities(targets);
  const list = entries.map((entry, index) => ({
    ...entry,
    rank: paretoRank(uniformOf(entry.ticket), targets[index]),
    targetProbability: targets[index],
    inclusionProbability: actual[index],
  }));
  list.sort((a, b) => a.rank - b.rank || byTicket(a, b));
  return list.slice(0, n).map(({ rank: _rank, ...entry }, index) => ({
    ...entry,
    replacements: rankReplacements(codesOf(list), n, index, design.replacements),
  }));
}

function selectSystematic(
  entries: readonly Entry[],
  n: number,
  design: SelectionDesign,
  start: number,
): SelectedSchool[] {
  const list = serpentine(entries, design.implicitOrder);
  const targets = targetsOf(list, n, design);
  const positions = systematicSelection(targets, start);
  const replacements = neighbourReplacements(codesOf(list), positions, design.replacements);
  return positions.map((position, index) => ({
    ...list[position],
    targetProbability: targets[position],
    inclusionProbability: targets[position],
    replacements: replacements[index],
  }));
}

function targetsOf(entries: readonly Entry[], n: number, { size }: SelectionDesign): number[] {
  const sizes = entries.map(({ school }) => (size === null ? 1 : (numberIn(school, size) ?? 0)));
  return inclusionProbabilities(sizes, n);
}

function byTicket(a: Entry, b: Entry): number {
  return a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0;
}

function codesOf(list: readonly Entry[]): string[] {
  return list.map(({ school }) => school.code);
}
