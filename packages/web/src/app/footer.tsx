import { useQuery } from '@tanstack/react-query';
import { statusQuery } from '../api/queries.ts';
import { useWords } from '../words/use-words.tsx';
import classes from './footer.module.css';

/** The foot of every page: where this Sapa is open, its version, the description of the API. */
export function Footer() {
  const { say } = useWords();
  const { data } = useQuery(statusQuery);
  return (
    <footer className={classes.foot}>
      <div className={classes.inner}>
        <p>{say('web.shell.loopback')}</p>
        <p className={classes.links}>
          <a href="/api/docs">{say('web.shell.api')}</a>
          {data ? <span>{say('web.shell.version', { version: data.version })}</span> : null}
        </p>
      </div>
    </footer>
  );
}
