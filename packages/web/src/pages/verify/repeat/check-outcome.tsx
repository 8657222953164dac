import { ProblemTable } from '../../../elements/problem-table.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { type CheckResult, firstDifference } from './check-files.ts';
import classes from './check-outcome.module.css';
import { DifferenceTable } from './difference-table.tsx';
import type { TimedResult } from './repeat-in-browser.ts';

/** What the check found: figures and the first difference, or why a file could not be read. */
export function CheckOutcome({ result, milliseconds }: TimedResult) {
  const { say } = useWords();
  if (result.kind === 'unreadable') {
    const { file, problem } = result;
    return (
      <div className={classes.outcome} role="alert">
        <p className={classes.bad}>{say('web.verify.unreadable', { file })}</p>
        <ProblemTable problems={[{ ...problem, place: { ...problem.place, file } }]} />
      </div>
    );
  }
  const difference = firstDifference(result);
  return (
    <div className={classes.outcome}>
      {difference ? <DifferenceTable difference={difference} /> : null}
      <Figures result={result} milliseconds={milliseconds} />
    </div>
  );
}

function Figures(props: { result: CheckResult & { kind: 'repeated' }; milliseconds: number }) {
  const { say, number } = useWords();
  const { result, milliseconds } = props;
  const { repetition, register, ceremony } = result;
  const { frameHash, eligible, drawn } = repetition;
  return (
    <dl className={classes.figures}>
      <Figure label={say('web.verify.own-hash')} value={frameHash} hash />
      <Figure label={say('web.verify.own-register')} value={number(register)} />
      <Figure label={say('web.verify.own-eligible')} value={eligible === null ? null : number(eligible)} />
      <Figure label={say('web.verify.own-drawn')} value={drawn === null ? null : number(drawn)} />
      {ceremony.commitments > 0 ? (
        <Figure label={say('web.verify.own-commitments')} value={number(ceremony.commitments)} />
      ) : null}
      <Figure
        label={say('web.verify.own-time')}
        value={say('web.verify.own-seconds', { seconds: number(milliseconds / 1000, 2) })}
      />
    </dl>
  );
}

function Figure({ label, value, hash = false }: { label: string; value: string | null; hash?: boolean }) {
  if (value === null) return null;
  return (
    <div data-hash={hash}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
