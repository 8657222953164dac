import type { DerivedColumn } from './derived-columns.ts';
import { type ExclusionPresetName, type ExclusionThresholds, exclusionRulesOf } from './exclusion-presets.ts';
import type { ExclusionRule } from './exclusion-rule.ts';
import type { OverlapControl } from './lots.ts';
import type { TargetPopulation } from './target-population.ts';

/** How the sample is shared out over the strata. */
export const allocations = ['proportional', 'equal', 'power', 'neyman'] as const;
export type Allocation = (typeof allocations)[number];

/** How schools are chosen inside a stratum. */
export const selections = ['equal', 'pareto', 'systematic'] as const;
export type Selection = (typeof selections)[number];

/** A named set of exclusion rules with thresholds of one's own. */
export type PresetWithThresholds = { preset: ExclusionPresetName } & Partial<ExclusionThresholds>;

/** Everything that decides a draw besides the register and the seed; all of it is published. */
export interface Design {
  /** Share of the eligible schools to draw, 0 < fraction ≤ 1; the sample has floor(fraction × eligible) schools. */
  fraction: number;
  /** Columns whose values make the strata; none = the whole frame is one stratum. */
  strata: string[];
  minimumPerStratum: number;
  /** At least so many schools for each value of a stratum column (all that it has, where it has fewer); left out = none. */
  floor?: { column: string; schools: number };
  /** Stratum columns along which strata that are too small are merged, in this order. */
  mergeOrder: string[];
  allocation: Allocation;
  /** Exponent p of the power allocation n·N^p / ΣN^p, 0 ≤ p ≤ 1 (0.5 = square root). */
  power: number;
  /** Column whose standard deviation inside each stratum steers the Neyman allocation; null = none. */
  neymanColumn: string | null;
  selection: Selection;
  /** Column with the measure of size for pareto and systematic; null = all schools alike. */
  size: string | null;
  /** Columns that order the list before a systematic selection. */
  implicitOrder: string[];
  /** Replacement schools sought for each school drawn. */
  replacements: number;
  exclusions: ExclusionPresetName | PresetWithThresholds | ExclusionRule[];
  /** Overlap with an earlier draw, for equal and pareto; left out = independent draws. */
  overlap?: OverlapControl;
  /** Columns made from others before the frame is frozen (`deriveColumns`). */
  derived?: DerivedColumn[];
  /** Whom the round is to speak of; left out = coverage is counted in schools and enrolment only. */
  target?: TargetPopulation;
}

/** The design that a file without a field takes it from. */
export const defaultDesign: Readonly<Design> = {
  fraction: 0.25,
  strata: ['region', 'territory', 'language'],
  minimumPerStratum: 2,
  mergeOrder: ['language', 'territory'],
  allocation: 'proportional',
  power: 0.5,
  neymanColumn: null,
  selection: 'equal',
  size: null,
  implicitOrder: [],
  replacements: 2,
  exclusions: 'modo-2021',
};

/** The exclusion rules that a design means, written out. */
export function rulesOfDesign(design: Design): ExclusionRule[] {
  const { exclusions } = design;
  if (typeof exclusions === 'string') return exclusionRulesOf(exclusions);
  if (Array.isArray(exclusions)) return exclusions;
  const { preset, ...thresholds } = exclusions;
  return exclusionRulesOf(preset, thresholds);
}
