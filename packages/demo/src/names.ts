/** A name in the three languages, equal in rights. */
export interface Names {
  kk: string;
  ru: string;
  en: string;
}

/** Builds a name from its Kazakh, Russian and English text. */
export function named(kk: string, ru: string, en: string): Names {
  return { kk, ru, en };
}
