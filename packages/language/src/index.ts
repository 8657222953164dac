export { isLanguage, type Language, languages, type Message, type Messages } from './language.ts';
export { type MessageKey, messages } from './messages/index.ts';
export { isMessageKey, type MessageArguments, type Translate, translator } from './translate.ts';
