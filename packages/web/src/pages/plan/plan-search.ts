import { type Assumptions, defaultAssumptions } from '@sapa/sampling';
import { optionalText } from '../../app/search.ts';
import { type DesignChoice, defaultChoice } from '../draw/design.ts';

/** Address state of the plan: what differs from the defaults, as JSON; `other` is the design that is compared. */
export interface PlanSearch {
  design?: string | undefined;
  other?: string | undefined;
  assumptions?: string | undefined;
}

/** Reads the state of the plan from the address. */
export function planSearch(search: Record<string, unknown>): PlanSearch {
  return {
    design: optionalText(search.design),
    other: optionalText(search.other),
    assumptions: optionalText(search.assumptions),
  };
}

/** What a person plans with. */
export interface PlanChoice {
  design: DesignChoice;
  other: DesignChoice | null;
  assumptions: Assumptions;
}

/** The choice that an address holds; what it does not say, or says in a form that cannot be read, is the default. */
export function choiceOf({ design, other, assumptions }: PlanSearch): PlanChoice {
  return {
    design: filled(defaultChoice, design),
    other: other === undefined ? null : filled(defaultChoice, other),
    assumptions: filled(defaultAssumptions, assumptions),
  };
}

/** The address of a choice. */
export function searchOf({ design, other, assumptions }: PlanChoice): PlanSearch {
  const text = (part: string) => (part === '{}' ? undefined : part);
  return {
    design: text(differing(defaultChoice, design)),
    other: other === null ? undefined : differing(defaultChoice, other),
    assumptions: text(differing(defaultAssumptions, assumptions)),
  };
}

/** A design as the address of the page of the draw holds it. */
export function designText(design: DesignChoice): string {
  return differing(defaultChoice, design);
}

/** Fields whose kind of value fits replace the defaults; `null` fits where a number or text may be left open. */
function filled<T extends object>(defaults: T, text: string | undefined): T {
  if (text === undefined) return defaults;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return defaults;
  }
  if (typeof given !== 'object' || given === null) return defaults;
  const fits = Object.entries(given).filter(([name, value]) => {
    const byDefault = Object.entries(defaults).find(([field]) => field === name)?.[1];
    if (byDefault === undefined) return false;
    if (Array.isArray(byDefault))
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    if (byDefault === null) return value === null || typeof value === 'number' || typeof value === 'string';
    return typeof value === typeof byDefault || (value === null && name === 'pupilShare');
  });
  return { ...defaults, ...Object.fromEntries(fits) };
}

function differing<T extends object>(defaults: T, choice: T): string {
  const known = new Map(Object.entries(defaults));
  const other = Object.entries(choice).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(known.get(name)),
  );
  return JSON.stringify(Object.fromEntries(other));
}
