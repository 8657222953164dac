import { isLanguage, type Language } from '@sapa/language';

/** Language for the person at the terminal: `--language`, else the locale of the environment, else English. */
export function readerLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = argv.flatMap((word, index) => {
    if (word === '--language') return [argv[index + 1]];
    return word.startsWith('--language=') ? [word.slice('--language='.length)] : [];
  });
  const locales = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG];
  // POSIX: the first of the three that is set and not empty decides.
  const locale = locales.find((value) => value)?.slice(0, 2);
  return [...asked, locale].find(isLanguage) ?? 'en';
}
