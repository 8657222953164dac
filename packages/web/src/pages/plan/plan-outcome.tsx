import type { Plan } from '@sapa/sampling';
import type { Round } from '../../api/types.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Facts } from '../../elements/facts.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { ProblemTable } from '../../elements/problem-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ErrorCurve } from './error-curve.tsx';
import { GroupTable } from './group-table.tsx';
import type { PlanAnswer } from './plan-messages.ts';

/** What one design, or two beside each other, can be expected to give. */
export function PlanOutcome(props: { round: Round; first: PlanAnswer | null; second: PlanAnswer | null }) {
  const { round, first, second } = props;
  const { say, number } = useWords();
  if (first === null) return <Notice title={say('web.plan.computing')} level={2} />;
  if (first.kind === 'problems') return <Wrong answer={first} />;
  if (second?.kind === 'problems') return <Wrong answer={second} />;
  const plans = [first.plan, ...(second ? [second.plan] : [])];
  return (
    <>
      <Panel
        title={say('web.plan.expected')}
        lead={say('web.plan.computed', { milliseconds: number(first.milliseconds, 0) })}
      >
        {second ? <SideBySide plans={plans} /> : <Expected plan={first.plan} />}
      </Panel>
      <Panel title={say('web.plan.curve')} lead={say('web.plan.curve-lead')}>
        <ErrorCurve plans={plans} />
      </Panel>
      <GroupTable register={round.registerCode} plans={plans} />
    </>
  );
}

function Wrong({ answer }: { answer: Extract<PlanAnswer, { kind: 'problems' }> }) {
  const { say } = useWords();
  return (
    <Panel title={say('web.plan.wrong')}>
      <ProblemTable problems={answer.problems} />
    </Panel>
  );
}

/** The figures of a plan in the order in which they are told. */
function useFigures(): { key: string; label: string; of: (plan: Plan) => string; note?: string }[] {
  const { say, number } = useWords();
  return [
    { key: 'schools', label: say('web.plan.schools'), of: ({ schools }) => number(schools) },
    { key: 'tested', label: say('web.plan.tested'), of: ({ total }) => number(total.tested, 0) },
    {
      key: 'places',
      label: say('web.plan.places'),
      of: ({ computers }) => number(computers.places, 0),
    },
    {
      key: 'missing',
      label: say('web.plan.places-missing'),
      of: ({ computers }) => (computers.placesMissing === null ? '–' : number(computers.placesMissing, 0)),
    },
    {
      key: 'error',
      label: say('web.plan.error'),
      of: ({ total }) => number(total.standardError, 2),
    },
    {
      key: 'next',
      label: say('web.plan.detectable-next'),
      of: ({ total }) => number(total.detectable.nextRound, 1),
    },
    {
      key: 'kinds',
      label: say('web.plan.detectable-kinds'),
      of: ({ total }) =>
        total.detectable.pupilKinds === null ? '–' : number(total.detectable.pupilKinds, 1),
    },
    { key: 'effect', label: say('web.plan.effect'), of: ({ total }) => number(total.designEffect, 1) },
  ];
}

function Expected({ plan }: { plan: Plan }) {
  const figures = useFigures();
  return <Facts facts={figures.map(({ label, of }) => ({ label, value: of(plan) }))} />;
}

function SideBySide({ plans }: { plans: readonly Plan[] }) {
  const { say } = useWords();
  const figures = useFigures();
  const columns = plans.map(
    (plan, at): Column<(typeof figures)[number]> => ({
      key: String(at),
      title: say(at === 0 ? 'web.plan.design-a' : 'web.plan.design-b'),
      number: true,
      cell: ({ of }) => of(plan),
    }),
  );
  return (
    <DataTable
      caption={say('web.plan.expected')}
      rows={figures}
      keyOf={({ key }) => key}
      columns={[
        { key: 'figure', title: say('web.plan.figure'), head: true, wide: true, cell: ({ label }) => label },
        ...columns,
      ]}
    />
  );
}
