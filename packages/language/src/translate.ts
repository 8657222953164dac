import { IntlMessageFormat } from 'intl-messageformat';
import { intlLocale } from './intl-locale.ts';
import type { Language, Message } from './language.ts';
import { type MessageKey, messages } from './messages/index.ts';

/** Values for the arguments of a sentence. */
export type MessageArguments = Readonly<Record<string, string | number>>;

/** Says the sentence of a key in one language. Throws when an argument of the sentence is missing (a bug). */
export type Translate = (key: MessageKey, args?: MessageArguments) => string;

// Parsing ICU text costs more than filling it in, and a report says the same sentence many times.
const parsed = new Map<string, IntlMessageFormat>();

function parse(language: Language, key: MessageKey): IntlMessageFormat {
  const id = `${language} ${key}`;
  const known = parsed.get(id);
  if (known) return known;
  const message: Message = messages[key];
  const format = new IntlMessageFormat(message[language], intlLocale(language), undefined, {
    ignoreTag: true,
  });
  parsed.set(id, format);
  return format;
}

/** True when `key` names a sentence; lets a code that came from outside be used as a key. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}

/** Returns the function that says sentences in `language`. */
export function translator(language: Language): Translate {
  return (key, args) => String(parse(language, key).format(args));
}
