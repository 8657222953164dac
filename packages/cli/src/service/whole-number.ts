import type { Translate } from '@sapa/language';
import { WrongUsage } from '../command.ts';

/** Value of an option as a whole number within limits; throws `WrongUsage` where it is something else. */
export function wholeNumber(
  value: string | boolean | undefined,
  option: { readonly name: string; readonly min: number; readonly max: number },
  translate: Translate,
): number {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= option.min && number <= option.max) return number;
  throw new WrongUsage(translate('service.option.not-whole', option));
}
