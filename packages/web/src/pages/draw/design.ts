/** What the form of a design lets a person set; what it leaves out takes the documented defaults. */
export interface DesignChoice {
  fraction: number;
  strata: string[];
  minimumPerStratum: number;
  allocation: string;
  selection: string;
  size: string | null;
  replacements: number;
}

/** The documented defaults of a design file. */
export const defaultChoice: DesignChoice = {
  fraction: 0.25,
  strata: ['region', 'territory', 'language'],
  minimumPerStratum: 2,
  allocation: 'proportional',
  selection: 'equal',
  size: null,
  replacements: 2,
};

export const allocations = ['proportional', 'equal', 'power'] as const;
export const selections = ['equal', 'pareto', 'systematic'] as const;
/** Columns of the register that can make strata. */
export const stratumColumns = ['region', 'district', 'territory', 'language', 'kind', 'ownership'] as const;
/** Columns of the register that can measure the size of a school. */
export const sizeColumns = ['enrolment', 'grade4', 'grade9'] as const;

/** The order in which strata that are too small are merged: the last stratum column first, the region never. */
export function mergeOrderOf(strata: readonly string[]): string[] {
  return strata.filter((column) => column !== 'region').toReversed();
}

/** The design as the API takes it. */
export function designOf(choice: DesignChoice): Record<string, unknown> {
  const { size, ...rest } = choice;
  const sized = choice.selection === 'equal' ? null : size;
  return { ...rest, size: sized, mergeOrder: mergeOrderOf(choice.strata) };
}
