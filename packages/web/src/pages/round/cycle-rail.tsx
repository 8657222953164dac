import { IconCheck } from '@tabler/icons-react';
import type { Round, Stage } from '../../api/types.ts';
import { useWords } from '../../words/use-words.tsx';
import classes from './cycle-rail.module.css';
import { StageLink } from './stage-link.tsx';

/** The nine stages of the cycle in their order, each with its state and its figures. */
export function CycleRail({ round }: { round: Round }) {
  const { say } = useWords();
  return (
    <ol className={classes.rail} aria-label={say('web.cycle.rail')}>
      {round.stages.map((stage) => (
        <RailStage key={stage.name} round={round} stage={stage} />
      ))}
    </ol>
  );
}

function RailStage({ round, stage }: { round: Round; stage: Stage }) {
  const { say } = useWords();
  return (
    <li className={classes.stage} data-state={stage.state}>
      <span className={classes.mark} aria-hidden="true">
        {stage.state === 'done' ? <IconCheck size={14} stroke={3} /> : null}
      </span>
      <div className={classes.body}>
        <h2 className={classes.name}>
          <StageLink round={round} stage={stage} className={classes.link ?? ''}>
            {say(`web.stage.${stage.name}`)}
          </StageLink>
        </h2>
        <p className={classes.what}>{say(`web.stage-what.${stage.name}`)}</p>
        <p className={classes.state}>
          {stage.name === 'draw' && round.ceremony.state !== 'open'
            ? say(`web.ceremony-state.${round.ceremony.state}`)
            : say(`web.state.${stage.state}`)}
        </p>
        <StageFigures stage={stage} />
      </div>
    </li>
  );
}

function StageFigures({ stage }: { stage: Stage }) {
  const { number, say, sayCode } = useWords();
  if (stage.figures.length === 0) return null;
  return (
    <ul className={classes.figures} aria-label={say('web.cycle.figures')}>
      {stage.figures.map(({ name, value }) => (
        <li key={name}>
          <b>{number(value)}</b> {sayCode('web.figure', name, { value })}
        </li>
      ))}
    </ul>
  );
}
