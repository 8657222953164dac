import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { roundQuery } from '../../api/queries.ts';
import { scaleQuery } from '../../api/scaling-queries.ts';
import type { ScalePage as Scale } from '../../api/types.ts';
import { Facts } from '../../elements/facts.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { LinkPanel } from './link-panel.tsx';
import { ModelTable } from './model-table.tsx';
import { ScalingTable } from './scaling-table.tsx';
import { ScreenTable } from './screen-table.tsx';
import { TestPrecision } from './test-precision.tsx';
import { WrightMap } from './wright-map.tsx';

const route = getRouteApi('/rounds/$round/scales/$test/$domain');

/** The scale of one domain of one test: data screens, models, persons against items, precision, history. */
export function ScalePage() {
  const { round, test, domain } = route.useParams();
  const query = useQuery(scaleQuery(round, test, domain));
  return <Loaded query={query}>{(scale) => <ScaleBody round={round} scale={scale} />}</Loaded>;
}

function ScaleBody({ round, scale }: { round: string; scale: Scale }) {
  const { say, sayCode, name, number } = useWords();
  const tests = useQuery(roundQuery(round)).data?.tests ?? [];
  const test = tests.find(({ code }) => code === scale.test);
  const share = (value: number | null) => (value === null ? '–' : number(value, 2));
  return (
    <>
      <PageHead
        title={say('web.scale.title', { domain: sayCode('web.domain', scale.domain) })}
        above={test ? name(test.names) : scale.test}
        lead={say('web.scale.lead')}
        actions={
          <Link
            to="/rounds/$round/items"
            params={{ round }}
            search={{ test: scale.test, domain: scale.domain }}
          >
            {say('web.items.title')}
          </Link>
        }
      />
      <Facts
        facts={[
          { label: say('web.column.model'), value: sayCode('web.model', scale.model), text: true },
          {
            label: say('web.scale.used'),
            value: number(scale.used),
            note: say('web.scale.used-of', { persons: number(scale.persons) }),
          },
          { label: say('web.column.alpha'), value: share(scale.alpha) },
          { label: say('web.column.reliability'), value: share(scale.reliability.eap) },
          { label: say('web.scale.reliability-wle'), value: share(scale.reliability.wle) },
        ]}
      />
      <Panel title={say('web.scale.wright')} lead={say('web.scale.wright-lead')}>
        <WrightMap scale={scale} />
      </Panel>
      <Panel title={say('web.scale.information')} lead={say('web.scale.information-lead')}>
        <TestPrecision scale={scale} />
      </Panel>
      <Panel title={say('web.scale.screens')} lead={say('web.scale.screens-lead')}>
        <ScreenTable scale={scale} />
      </Panel>
      <Panel title={say('web.scale.models')} lead={say('web.scale.models-lead')}>
        <ModelTable round={round} scale={scale} />
      </Panel>
      <LinkPanel round={round} scale={scale} />
      <Panel title={say('web.scale.scalings')}>
        <ScalingTable scale={scale} />
      </Panel>
    </>
  );
}
