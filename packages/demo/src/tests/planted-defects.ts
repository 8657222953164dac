import type { OptionLabel } from './test-model.ts';

/** What is wrong with an item on purpose, so that item analysis has something to find. */
export type PlantedDefect =
  /** The stored key is not the right option. */
  | { kind: 'wrong-key'; storedKey: OptionLabel }
  /** Hardly separates able from less able pupils. */
  | { kind: 'low-discrimination'; discrimination: number }
  /** Harder for one group at equal ability, by a shift of difficulty in logit-scale units of ability. */
  | { kind: 'gender-dif'; harderFor: 'girl' | 'boy'; shift: number }
  | { kind: 'language-dif'; harderFor: 'kk' | 'ru'; shift: number };

/** The bad items, by code. */
export const plantedDefects: Readonly<Record<string, PlantedDefect>> = {
  'R4-10': { kind: 'low-discrimination', discrimination: 0.2 },
  'M4-08': { kind: 'wrong-key', storedKey: 'C' },
  'M4-11': { kind: 'gender-dif', harderFor: 'girl', shift: 0.6 },
  'S4-03': { kind: 'language-dif', harderFor: 'kk', shift: 0.6 },
  'S4-08': { kind: 'low-discrimination', discrimination: 0.25 },
  'R9-04': { kind: 'low-discrimination', discrimination: 0.2 },
  'R9-08': { kind: 'gender-dif', harderFor: 'boy', shift: 0.6 },
  'M9-06': { kind: 'wrong-key', storedKey: 'D' },
  'M9-11': { kind: 'language-dif', harderFor: 'ru', shift: 0.6 },
  'S9-02': { kind: 'gender-dif', harderFor: 'girl', shift: 0.7 },
  'S9-11': { kind: 'low-discrimination', discrimination: 0.25 },
};
