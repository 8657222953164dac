import { type Language, languages } from '@sapa/language';
import { useLanguageChoice } from '../words/use-words.tsx';
import classes from './language-switch.module.css';

/** Each language by its own name, so that a reader finds it in any language. */
const names = {
  kk: { short: 'Қаз', full: 'Қазақша' },
  ru: { short: 'Рус', full: 'Русский' },
  en: { short: 'Eng', full: 'English' },
} as const satisfies Record<Language, { short: string; full: string }>;

/** Three buttons that switch the language of everything at once. */
export function LanguageSwitch() {
  const { words, choose } = useLanguageChoice();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{words.say('web.shell.language')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === words.language}
          className={classes.choice}
          onClick={() => choose(language)}
        >
          <span className={classes.full}>{names[language].full}</span>
          <span className={classes.short} aria-hidden="true">
            {names[language].short}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
