import type { OptionStatistics } from './option-table.ts';

/** Limits beyond which an item is flagged for a person to look at; customary values, not laws. */
export const flagLimits = {
  /** Corrected item–rest correlation below which an item tells little about the rest (Ebel & Frisbie 1991). */
  weakDiscrimination: 0.2,
  /** Share of the attainable score above which an item is too easy to tell people apart. */
  tooEasy: 0.95,
  /** Share of the attainable score below which an item is too hard. */
  tooHard: 0.1,
  /** Share of persons below which a wrong option distracts nobody. */
  deadDistractor: 0.02,
} as const;

/** A reason to look at an item. `value` is what was found, `limit` what it was held against. */
export interface ItemFlag {
  readonly code:
    | 'wrong-key-suspected'
    | 'negative-discrimination'
    | 'weak-discrimination'
    | 'too-easy'
    | 'too-hard'
    | 'dead-distractor';
  readonly option?: string;
  readonly value: number;
  readonly limit: number;
}

/** The flags of an item. A wrong key is suspected where a wrong option goes with high scores more than the key does. */
export function itemFlags(
  p: number,
  itemRest: number | null,
  options: readonly OptionStatistics[] | undefined,
): ItemFlag[] {
  const flags: ItemFlag[] = [];
  if (itemRest !== null && itemRest < 0) {
    flags.push({ code: 'negative-discrimination', value: itemRest, limit: 0 });
  } else if (itemRest !== null && itemRest < flagLimits.weakDiscrimination) {
    flags.push({ code: 'weak-discrimination', value: itemRest, limit: flagLimits.weakDiscrimination });
  }
  if (p > flagLimits.tooEasy) flags.push({ code: 'too-easy', value: p, limit: flagLimits.tooEasy });
  if (p < flagLimits.tooHard) flags.push({ code: 'too-hard', value: p, limit: flagLimits.tooHard });
  return [...flags, ...optionFlags(options ?? [])];
}

function optionFlags(options: readonly OptionStatistics[]): ItemFlag[] {
  const key = options.find(({ isKey }) => isKey);
  const keyCorrelation = key?.pointBiserial ?? 0;
  return options.flatMap(({ option, isKey, share, pointBiserial }): ItemFlag[] => {
    if (isKey || option === null) return [];
    const flags: ItemFlag[] = [];
    if (pointBiserial !== null && pointBiserial > 0 && pointBiserial > keyCorrelation) {
      flags.push({ code: 'wrong-key-suspected', option, value: pointBiserial, limit: keyCorrelation });
    }
    if (share < flagLimits.deadDistractor) {
      flags.push({ code: 'dead-distractor', option, value: share, limit: flagLimits.deadDistractor });
    }
    return flags;
  });
}
