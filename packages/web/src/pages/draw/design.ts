import { type Design, defaultDesign, type ExclusionPresetName } from '@sapa/sampling';

/** What planning lets a person set of a design; the rest takes the documented defaults. */
export type DesignChoice = Pick<
  Design,
  'fraction' | 'strata' | 'minimumPerStratum' | 'allocation' | 'selection' | 'size' | 'replacements'
>;

/** The documented defaults of a design file. */
export const defaultChoice: DesignChoice = {
  fraction: defaultDesign.fraction,
  strata: defaultDesign.strata,
  minimumPerStratum: defaultDesign.minimumPerStratum,
  allocation: defaultDesign.allocation,
  selection: defaultDesign.selection,
  size: defaultDesign.size,
  replacements: defaultDesign.replacements,
};

/** The set of exclusion rules that a form begins with. */
export const newestPreset: ExclusionPresetName = 'modo-2025';

/** Ways of allocation that need nothing but the frame. */
export const plannedAllocations = ['proportional', 'equal', 'power'] as const;
/** Columns of the register that can make strata. */
export const stratumColumns = ['region', 'district', 'territory', 'language', 'kind', 'ownership'] as const;
/** Columns of the register that can measure the size of a school. */
export const sizeColumns = ['enrolment', 'grade4', 'grade9'] as const;

/** The order in which strata that are too small are merged: the last stratum column first, the region never. */
export function mergeOrderOf(strata: readonly string[]): string[] {
  return strata.filter((column) => column !== 'region').toReversed();
}

/** The whole design that a choice means. */
export function designOf(choice: DesignChoice): Design {
  const size = choice.selection === 'equal' ? null : choice.size;
  return { ...defaultDesign, ...choice, size, mergeOrder: mergeOrderOf(choice.strata) };
}

/** Columns that a design can stratify or sort by: those of the register, those that it makes, and those that it names already. */
export function groupColumnsOf({ derived = [], strata, implicitOrder }: Design): string[] {
  const bands = derived.filter((column) => 'limits' in column).map(({ column }) => column);
  return [...new Set([...stratumColumns, ...bands, ...strata, ...implicitOrder])];
}

/** Columns that can measure the size of a school in a design. */
export function sizeColumnsOf({ derived = [], size, target }: Design): string[] {
  const made = derived.filter((column) => 'steps' in column).map(({ column }) => column);
  return [...new Set([...sizeColumns, ...made, ...(size === null ? [] : [size]), ...(target?.pupils ?? [])])];
}
