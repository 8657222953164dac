import { Link } from '@tanstack/react-router';
import type { RoundSummary } from '../../api/types.ts';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './round-list.module.css';

/** The rounds, newest year first, each with the furthest stage that it has reached. */
export function RoundList({ rounds }: { rounds: readonly RoundSummary[] }) {
  const { say, name } = useWords();
  const sorted = [...rounds].sort((a, b) => b.year - a.year || b.createdAt.localeCompare(a.createdAt));
  return (
    <ul className={classes.list}>
      {sorted.map((round) => (
        <li key={round.code} className={classes.round}>
          <span className={classes.year}>{String(round.year)}</span>
          <div className={classes.texts}>
            <Link to="/rounds/$round" params={{ round: round.code }} className={classes.name}>
              {name(round.names)}
            </Link>
            <p className={classes.about}>
              {round.isDemo ? <Tag tone="caution">{say('web.demo.short')}</Tag> : null}
              {say('web.home.reached', { stage: say(`web.stage.${round.stage}`) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
