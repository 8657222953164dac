import { cli } from './cli.ts';
import { common } from './common.ts';
import { tables } from './tables.ts';

/** Every sentence of the system; one area a file, one line an area. */
export const messages = {
  ...cli,
  ...common,
  ...tables,
};

/** Key of a sentence that exists in all languages. */
export type MessageKey = keyof typeof messages;
