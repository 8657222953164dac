import type { Translate } from '@sapa/language';
import { type CommandOptions, WrongUsage } from '../command.ts';

/** The text of an option that this form of the command cannot do without; throws `WrongUsage` where it is missing. */
export function neededText(value: CommandOptions[string], option: string, translate: Translate): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new WrongUsage(translate('import.usage.missing', { option }));
}
