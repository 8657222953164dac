import { IconCheck, IconCircle, IconLoader2, IconX } from '@tabler/icons-react';
import { useWords } from '../../../words/use-words.tsx';
import classes from './check-steps.module.css';
import type { CheckStep } from './repeat-in-browser.ts';

const steps = ['fetch', 'frame', 'draw', 'compare', 'ceremony'] as const satisfies readonly CheckStep[];
const icons = { done: IconCheck, now: IconLoader2, stopped: IconX, later: IconCircle } as const;

/** The parts of the check and how far it has come; `stopped` where a failure or a difference ended it. */
export function CheckSteps({ step, done, stopped }: { step: CheckStep; done: boolean; stopped: boolean }) {
  const { say } = useWords();
  const at = steps.indexOf(step);
  const stateOf = (index: number): keyof typeof icons => {
    if (index < at || (done && !stopped && index === at)) return 'done';
    if (index > at) return 'later';
    return stopped ? 'stopped' : 'now';
  };
  return (
    <ol className={classes.steps} aria-label={say('web.verify.steps')}>
      {steps.map((name, index) => {
        const state = stateOf(index);
        const Icon = icons[state];
        return (
          <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <Icon size={16} aria-hidden="true" />
            {say(`web.verify.step.${name}`)}
          </li>
        );
      })}
    </ol>
  );
}
