import { IconCheck } from '@tabler/icons-react';
import type { Ceremony } from '../../../api/types.ts';
import { useWords } from '../../../words/use-words.tsx';
import type { Words } from '../../../words/words.ts';
import classes from './ceremony-steps.module.css';
import { type Step, steps, stepsDone } from './steps.ts';

/** The steps of a ceremony: which are done, when and with what outcome, and which is the next. */
export function CeremonySteps({ ceremony }: { ceremony: Ceremony }) {
  const words = useWords();
  const { say } = words;
  const count = stepsDone(ceremony.state);
  return (
    <ol className={classes.steps} aria-label={say('web.ceremony.title')}>
      {steps.map((step, at) => {
        const state = at < count ? 'done' : at === count ? 'now' : 'later';
        const outcome = outcomeOf(ceremony, step, words);
        return (
          <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={classes.mark} aria-hidden="true">
              {state === 'done' ? <IconCheck size={14} stroke={3} /> : at + 1}
            </span>
            <span className={classes.name}>{say(`web.ceremony-step.${step}`)}</span>
            <span className={classes.when}>
              {outcome.when
                ? words.date(outcome.when, outcome.style)
                : state === 'now'
                  ? say('web.ceremony.now')
                  : ''}
            </span>
            {outcome.what ? <span className={classes.what}>{outcome.what}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}

interface Outcome {
  when: string | null | undefined;
  style: 'numeric' | 'minute';
  what: string | null;
}

function outcomeOf(ceremony: Ceremony, step: Step, { number }: Words): Outcome {
  const { design, frame, seed, draw, approval, inForce } = ceremony;
  const short = (hash: string | undefined) => (hash === undefined ? null : `${hash.slice(0, 12)}…`);
  const count = (value: number | undefined) => (value === undefined ? null : number(value));
  switch (step) {
    case 'design':
      return { when: design?.fixedAt, style: 'minute', what: short(design?.sha256) };
    case 'frame':
      return { when: frame?.frozenAt, style: 'minute', what: short(frame?.sha256) };
    case 'commitments':
      return {
        when: ceremony.commitmentsClosedAt,
        style: 'minute',
        what: count(ceremony.commitments.length || undefined),
      };
    case 'seed':
      return { when: seed?.madeAt, style: 'minute', what: null };
    case 'draw':
      return { when: draw?.drawnAt, style: 'minute', what: count(draw?.schools) };
    case 'approval':
      return {
        when: approval?.orderDate,
        style: 'numeric',
        what: approval ? `№ ${approval.orderNumber}` : null,
      };
    case 'force':
      return { when: inForce?.since, style: 'numeric', what: null };
    default: {
      const never: never = step;
      return never;
    }
  }
}
