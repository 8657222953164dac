/** The three languages of the system, equal in rights: Kazakh, Russian, English. */
export const languages = ['kk', 'ru', 'en'] as const;

/** Language of a reader. */
export type Language = (typeof languages)[number];

/** True when `value` is one of the three languages. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** One sentence in every language, as ICU MessageFormat text. */
export type Message = Readonly<Record<Language, string>>;

/** Catalogue of one area: key (`area.thing`) → sentence in every language. */
export type Messages = Readonly<Record<string, Message>>;
