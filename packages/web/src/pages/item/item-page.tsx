import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { itemQuery } from '../../api/result-queries.ts';
import type { ItemPage as Item } from '../../api/types.ts';
import { Facts } from '../../elements/facts.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CharacteristicCurve } from './characteristic-curve.tsx';
import { GroupTable } from './group-table.tsx';
import { HistoryTable } from './history-table.tsx';
import { InformationCurve } from './information-curve.tsx';
import { itemFacts } from './item-facts.ts';
import { ItemText } from './item-text.tsx';
import { OptionCurves } from './option-curves.tsx';
import { OptionTable } from './option-table.tsx';
import { SeparateTable } from './separate-table.tsx';
import { VerdictForm } from './verdict-form.tsx';

const route = getRouteApi('/rounds/$round/items/$test/$item');

/** One item: its text, its statistics, its curve against the observed points, its options by ability. */
export function ItemPage() {
  const { round, test, item } = route.useParams();
  const query = useQuery(itemQuery(round, test, item));
  return <Loaded query={query}>{(found) => <ItemBody round={round} item={found} />}</Loaded>;
}

function ItemBody({ round, item }: { round: string; item: Item }) {
  const words = useWords();
  const { say, sayCode, name } = words;
  const calibrated = item.curve.theta.length > 0;
  return (
    <>
      <PageHead
        title={say('web.item.title', { code: item.code })}
        above={sayCode('web.domain', item.domain)}
        lead={
          <>
            {item.objective ? `${item.objective.code} ${name(item.objective.names)}` : null}{' '}
            {item.flags.map((flag) => (
              <Tag key={flag} tone="caution">
                {sayCode('web.flag', flag)}
              </Tag>
            ))}
          </>
        }
        actions={<Neighbours round={round} item={item} />}
      />
      <Facts facts={itemFacts(item, words)} />
      {calibrated ? (
        <>
          <Panel title={say('web.item.curve')} lead={say('web.item.curve-lead')}>
            <CharacteristicCurve item={item} />
          </Panel>
          {item.optionCurves.length > 0 ? (
            <Panel title={say('web.item.options-by-ability')} lead={say('web.item.options-lead')}>
              <OptionCurves item={item} />
            </Panel>
          ) : null}
        </>
      ) : (
        <NotCalibrated item={item} />
      )}
      {item.options.length > 0 ? (
        <Panel title={say('web.item.options')}>
          <OptionTable item={item} />
        </Panel>
      ) : null}
      {item.groups.length > 0 ? (
        <Panel title={say('web.item.groups')} lead={say('web.item.groups-lead')}>
          <GroupTable item={item} />
        </Panel>
      ) : null}
      <ItemText item={item} />
      {calibrated ? (
        <Panel title={say('web.item.information')} lead={say('web.item.information-lead')}>
          <InformationCurve item={item} />
        </Panel>
      ) : null}
      <Panel title={say('web.verdict.title')} lead={say('web.verdict.lead')}>
        <VerdictForm round={round} item={item} key={item.code} />
      </Panel>
      {item.history.length > 0 ? (
        <Panel title={say('web.item.history')} lead={say('web.item.history-lead')}>
          <HistoryTable item={item} />
        </Panel>
      ) : null}
    </>
  );
}

/** Why there is no curve: dropped, left out by a screen, separate in each language, or not scaled yet. */
function NotCalibrated({ item }: { item: Item }) {
  const { say, sayCode } = useWords();
  if (item.separate.length > 0) {
    return (
      <Panel title={say('web.item.separate')}>
        <SeparateTable item={item} />
      </Panel>
    );
  }
  const title =
    item.out === null
      ? say('web.item.not-calibrated')
      : say('web.item.out-of-scale', { reason: sayCode('web.item-out', item.out) });
  return <Notice title={title} level={2} />;
}

function Neighbours({ round, item }: { round: string; item: Item }) {
  const { say } = useWords();
  const link = (code: string, label: string) => (
    <Link to="/rounds/$round/items/$test/$item" params={{ round, test: item.test, item: code }}>
      {label}
    </Link>
  );
  return (
    <>
      {item.previous === null ? null : link(item.previous, say('web.item.previous', { code: item.previous }))}
      {item.next === null ? null : link(item.next, say('web.item.next', { code: item.next }))}
    </>
  );
}
