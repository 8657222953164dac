import { Link } from '@tanstack/react-router';
import { useWords } from '../words/use-words.tsx';
import { ColourSwitch } from './colour-switch.tsx';
import classes from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';

/** The bar at the top: the way home, the language, light or dark. */
export function Header() {
  const { say } = useWords();
  return (
    <header className={classes.bar}>
      <div className={classes.inner}>
        <Link to="/" className={classes.home}>
          <img src="/mark.svg" alt="" width={28} height={28} />
          <span className={classes.name}>Sapa</span>
          <span className={classes.what}>{say('web.shell.what')}</span>
        </Link>
        <div className={classes.choices}>
          <LanguageSwitch />
          <ColourSwitch />
        </div>
      </div>
    </header>
  );
}
