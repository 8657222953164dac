import type { OptionStatistics } from './option-table.ts';

/** Limits beyond which an item is flagged for a person to look at. */
export interface FlagLimits {
  /** Corrected item–rest correlation below which an item tells little about the rest. */
  readonly weakDiscrimination: number;
  /** Share of the attainable score above which an item is too easy to tell people apart. */
  readonly tooEasy: number;
  /** Share of the attainable score below which an item is too hard. */
  readonly tooHard: number;
  /** Share of persons below which a wrong option distracts nobody; an option has to reach it to be held against the key, too. */
  readonly deadDistractor: number;
  /** Share of persons who did not reach an item above which the test was too long for its time. */
  readonly notReached: number;
}

/** Customary limits, not laws: discrimination after Ebel & Frisbie (1991), not reached after the ETS rule that hardly anybody may run out of time. */
export const flagLimits: FlagLimits = {
  weakDiscrimination: 0.2,
  tooEasy: 0.95,
  tooHard: 0.1,
  deadDistractor: 0.02,
  notReached: 0.1,
};

/** A reason to look at an item. `value` is what was found, `limit` what it was held against. */
export interface ItemFlag {
  readonly code:
    | 'wrong-key-suspected'
    | 'better-than-key'
    | 'negative-discrimination'
    | 'weak-discrimination'
    | 'too-easy'
    | 'too-hard'
    | 'dead-distractor'
    | 'not-reached';
  readonly option?: string;
  readonly value: number;
  readonly limit: number;
}

/** What an item is judged by. */
export interface FlaggedItem {
  /** Mean as a share of the maximum. */
  readonly p: number;
  readonly itemRest: number | null;
  readonly notReached: number;
  readonly options: readonly OptionStatistics[] | undefined;
}

/**
 * The flags of an item. A wrong key is suspected where a wrong option goes with high scores more than the key does; an option is better than the key
 * where those who chose it have a higher mean score than those who chose the key, whose point for the item is in it.
 */
export function itemFlags({ p, itemRest, notReached, options }: FlaggedItem, limits: FlagLimits): ItemFlag[] {
  const flags: ItemFlag[] = [];
  if (itemRest !== null && itemRest < 0) {
    flags.push({ code: 'negative-discrimination', value: itemRest, limit: 0 });
  } else if (itemRest !== null && itemRest < limits.weakDiscrimination) {
    flags.push({ code: 'weak-discrimination', value: itemRest, limit: limits.weakDiscrimination });
  }
  if (p > limits.tooEasy) flags.push({ code: 'too-easy', value: p, limit: limits.tooEasy });
  if (p < limits.tooHard) flags.push({ code: 'too-hard', value: p, limit: limits.tooHard });
  if (notReached > limits.notReached)
    flags.push({ code: 'not-reached', value: notReached, limit: limits.notReached });
  return [...flags, ...optionFlags(options ?? [], limits)];
}

function optionFlags(options: readonly OptionStatistics[], limits: FlagLimits): ItemFlag[] {
  const key = options.find(({ isKey }) => isKey);
  const keyCorrelation = key?.pointBiserial ?? 0;
  const keyMean = key?.meanScore ?? Number.POSITIVE_INFINITY;
  return options.flatMap(({ option, isKey, share, pointBiserial, meanScore }): ItemFlag[] => {
    if (isKey || option === null) return [];
    if (share < limits.deadDistractor) {
      return [{ code: 'dead-distractor', option, value: share, limit: limits.deadDistractor }];
    }
    if (pointBiserial !== null && pointBiserial > 0 && pointBiserial > keyCorrelation)
      return [{ code: 'wrong-key-suspected', option, value: pointBiserial, limit: keyCorrelation }];
    if (meanScore !== null && meanScore > keyMean)
      return [{ code: 'better-than-key', option, value: meanScore, limit: keyMean }];
    return [];
  });
}
