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
import { InformationCurve } from './information-curve.tsx';
import { itemFacts } from './item-facts.ts';
import { ItemText } from './item-text.tsx';
import { OptionCurves } from './option-curves.tsx';
import { OptionTable } from './option-table.tsx';

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
        <Notice title={say('web.item.not-calibrated')} level={2} />
      )}
      {item.options.length > 0 ? (
        <Panel title={say('web.item.options')}>
          <OptionTable item={item} />
        </Panel>
      ) : null}
      <ItemText item={item} />
      {calibrated ? (
        <Panel title={say('web.item.information')} lead={say('web.item.information-lead')}>
          <InformationCurve item={item} />
        </Panel>
      ) : null}
    </>
  );
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
