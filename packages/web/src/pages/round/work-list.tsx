import { Progress } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { workQuery } from '../../api/result-queries.ts';
import type { Work } from '../../api/types.ts';
import { isUnderWay, useLiveRound } from '../../api/use-live-round.ts';
import { Panel } from '../../elements/panel.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './work-list.module.css';

const tones = { waiting: 'plain', running: 'plain', done: 'good', failed: 'bad' } as const;

/** The work of a round with live progress; absent while nothing was ever asked for. */
export function WorkList({ round }: { round: string }) {
  const { say } = useWords();
  useLiveRound(round);
  const { data } = useQuery(workQuery(round));
  if (!data || data.length === 0) return null;
  return (
    <Panel title={say('web.work.title')}>
      <ul className={classes.list}>
        {data.map((work) => (
          <WorkRow key={work.id} work={work} />
        ))}
      </ul>
    </Panel>
  );
}

function WorkRow({ work }: { work: Work }) {
  const { say, sayCode, date, number, percent } = useWords();
  const share = work.total > 0 ? work.done / work.total : 0;
  const kind = sayCode('web.work-kind', work.kind);
  return (
    <li className={classes.work}>
      <span className={classes.kind}>{kind}</span>
      <Tag tone={tones[work.state]}>{say(`web.work-state.${work.state}`)}</Tag>
      {isUnderWay(work) ? (
        <span className={classes.progress}>
          <Progress.Root size={8}>
            <Progress.Section value={share * 100} aria-label={kind} aria-valuetext={percent(share, 0)} />
          </Progress.Root>
          <span className={classes.count}>
            {work.total > 0
              ? say('web.work.count', { done: number(work.done), total: number(work.total) })
              : ''}
          </span>
        </span>
      ) : (
        <span className={classes.when}>
          {work.problem ? (
            <span className={classes.problem}>{sayCode('web.failure', work.problem)}</span>
          ) : null}
          {work.endedAt ? date(work.endedAt, 'minute') : ''}
        </span>
      )}
    </li>
  );
}
