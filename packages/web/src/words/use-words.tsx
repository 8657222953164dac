import type { Language } from '@sapa/language';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { preferredLanguage, rememberLanguage } from './preferred-language.ts';
import { type Words, wordsOf } from './words.ts';

interface LanguageChoice {
  words: Words;
  choose: (language: Language) => void;
}

const Choice = createContext<LanguageChoice | null>(null);

/** Gives the pages below it the reader's language and keeps the `lang` of the document in step. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(preferredLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      words: wordsOf(language),
      choose: (chosen: Language) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <Choice value={choice}>{children}</Choice>;
}

/** The reader's language and the way to change it. Throws outside `WordsProvider` (a bug). */
export function useLanguageChoice(): LanguageChoice {
  const choice = useContext(Choice);
  if (!choice) throw new Error('WordsProvider is missing above this component');
  return choice;
}

/** The words of the reader's language. */
export function useWords(): Words {
  return useLanguageChoice().words;
}
