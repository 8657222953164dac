import { isLanguage, type Language } from '@sapa/language';

const storageKey = 'sapa.language';

/** The language that the reader chose last; else the first of the browser's languages that Sapa speaks; else English. */
export function preferredLanguage(): Language {
  const chosen = remembered();
  if (chosen) return chosen;
  for (const tag of navigator.languages) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return 'en';
}

/** Keeps the choice for the next visit, where the browser lets it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that forbids storage still shows the chosen language until the page is left.
  }
}

function remembered(): Language | null {
  try {
    const chosen = localStorage.getItem(storageKey);
    return isLanguage(chosen) ? chosen : null;
  } catch {
    return null;
  }
}
