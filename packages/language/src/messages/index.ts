import { common } from './common.ts';

/** Every sentence of the system; one area a file, one line an area. */
export const messages = {
  ...common,
};

/** Key of a sentence that exists in all languages. */
export type MessageKey = keyof typeof messages;
