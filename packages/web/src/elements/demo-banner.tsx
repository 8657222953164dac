import { useWords } from '../words/use-words.tsx';
import classes from './demo-banner.module.css';

/** Says, wherever figures of a demonstration are shown, that they describe nobody. */
export function DemoBanner() {
  const { say } = useWords();
  return (
    <p className={classes.banner}>
      <strong>{say('web.demo.title')}</strong> {say('web.demo.text')}
    </p>
  );
}
