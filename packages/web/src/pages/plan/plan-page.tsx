import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { frameQuery, presetsQuery, registerFileQuery, roundQuery } from '../../api/queries.ts';
import { isDone } from '../../api/stage.ts';
import type { ExclusionRule, Round } from '../../api/types.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { designOf } from '../draw/design.ts';
import { AssumptionFields } from './assumption-fields.tsx';
import { DesignColumns } from './design-columns.tsx';
import { PlanOutcome } from './plan-outcome.tsx';
import { choiceOf, designText, type PlanChoice, searchOf } from './plan-search.ts';
import { usePlan } from './use-plan.ts';

const route = getRouteApi('/rounds/$round/plan');

/** The plan of a sample before anything is drawn: designs and assumptions in, errors, schools and computers out, at once. */
export function PlanPage() {
  const { round } = route.useParams();
  const { say } = useWords();
  const query = useQuery(roundQuery(round));
  return (
    <>
      <PageHead title={say('web.plan.title')} lead={say('web.plan.lead')} />
      <Loaded query={query}>{(found) => <WithRules round={found} />}</Loaded>
    </>
  );
}

/** The rules are those of the frozen frame; before it is frozen, the first known set of them. */
function WithRules({ round }: { round: Round }) {
  const isFrozen = isDone(round, 'frame');
  const frame = useQuery({ ...frameQuery(round.code), enabled: isFrozen });
  const presets = useQuery(presetsQuery);
  const register = useQuery(registerFileQuery(round.code));
  return (
    <Loaded query={register}>
      {(text) =>
        isFrozen ? (
          <Loaded query={frame}>
            {({ rules }) => <Planning round={round} register={text} rules={rules} />}
          </Loaded>
        ) : (
          <Loaded query={presets}>
            {(sets) => <Planning round={round} register={text} rules={sets['modo-2021'] ?? []} />}
          </Loaded>
        )
      }
    </Loaded>
  );
}

function Planning({ round, register, rules }: { round: Round; register: string; rules: ExclusionRule[] }) {
  const { say } = useWords();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const [choice, setChoice] = useState<PlanChoice>(() => choiceOf(search));
  const [settled] = useDebouncedValue(choice, 400);
  useEffect(() => {
    void navigate({ search: searchOf(settled), replace: true, resetScroll: false });
  }, [settled, navigate]);
  const { design, other, assumptions } = choice;
  const first = usePlan(register, rules, designOf(design), assumptions);
  const second = usePlan(register, rules, other && designOf(other), assumptions);
  const set = (part: Partial<PlanChoice>) => setChoice({ ...choice, ...part });
  return (
    <>
      <Panel
        title={say('web.plan.designs')}
        lead={say(isDone(round, 'frame') ? 'web.plan.rules-frozen' : 'web.plan.rules-preset')}
        aside={
          <Button variant="default" onClick={() => set({ other: other === null ? { ...design } : null })}>
            {say(other === null ? 'web.plan.compare' : 'web.plan.compare-end')}
          </Button>
        }
      >
        <DesignColumns
          design={design}
          other={other}
          onDesign={(next) => set({ design: next })}
          onOther={(next) => set({ other: next })}
          take={(taken) => (
            <Link
              to="/rounds/$round/draw"
              params={{ round: round.code }}
              search={{ design: designText(taken) }}
            >
              {say('web.plan.take')}
            </Link>
          )}
        />
      </Panel>
      <AssumptionFields
        round={round.code}
        assumptions={assumptions}
        onChange={(next) => set({ assumptions: next })}
      />
      <PlanOutcome round={round} first={first} second={other && second} />
    </>
  );
}
