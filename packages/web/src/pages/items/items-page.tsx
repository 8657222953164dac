import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { itemsQuery } from '../../api/result-queries.ts';
import { reviewQuery } from '../../api/scaling-queries.ts';
import type { ItemList } from '../../api/types.ts';
import { Choice, ChoiceBar } from '../../elements/choice-bar.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ItemTable } from './item-table.tsx';
import { ScaleTable } from './scale-table.tsx';
import { TestChoice } from './test-choice.tsx';

const route = getRouteApi('/rounds/$round/items');

/** The items of a round with their statistics, by test and domain. */
export function ItemsPage() {
  const { round } = route.useParams();
  const { say } = useWords();
  const { test } = route.useSearch();
  const query = useQuery(itemsQuery(round, test));
  return (
    <>
      <PageHead
        title={say('web.items.title')}
        lead={say('web.items.lead')}
        actions={<ToReview round={round} />}
      />
      <Loaded query={query} lines={12}>
        {(list) =>
          list.items.length === 0 ? (
            <Notice title={say('web.items.none')} level={2}>
              <p>{say('web.results.none-text')}</p>
            </Notice>
          ) : (
            <ItemsBody round={round} list={list} />
          )
        }
      </Loaded>
    </>
  );
}

/** The way to the experts' queue, saying how much waits there. */
function ToReview({ round }: { round: string }) {
  const { say } = useWords();
  const queue = useQuery(reviewQuery(round)).data;
  if (!queue || queue.scaledAt === null) return null;
  const count = queue.waiting.length;
  return (
    <Link to="/rounds/$round/review" params={{ round }}>
      {count > 0 ? say('web.review.to-queue', { count }) : say('web.review.all-decided')}
    </Link>
  );
}

function ItemsBody({ round, list }: { round: string; list: ItemList }) {
  const { say, sayCode } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const domains = [...new Set(list.items.map(({ domain }) => domain))];
  const items = list.items
    .filter(({ domain }) => search.domain === undefined || domain === search.domain)
    .filter(({ flags }) => search.flagged !== '1' || flags.length > 0);
  return (
    <>
      <ChoiceBar>
        <TestChoice round={round} />
        {domains.length > 1 ? (
          <Choice
            label={say('web.column.domain')}
            value={search.domain ?? ''}
            options={[
              { value: '', label: say('web.items.all-domains') },
              ...domains.map((value) => ({ value, label: sayCode('web.domain', value) })),
            ]}
            onChange={(domain) =>
              void navigate({
                search: { ...search, domain: domain || undefined },
                replace: true,
                resetScroll: false,
              })
            }
          />
        ) : null}
        <Choice
          label={say('web.column.flags')}
          value={search.flagged ?? '0'}
          options={[
            { value: '0', label: say('web.items.all') },
            { value: '1', label: say('web.items.flagged') },
          ]}
          onChange={(value) =>
            void navigate({
              search: { ...search, flagged: value === '1' ? '1' : undefined },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </ChoiceBar>
      {items.length > 0 ? (
        <ItemTable round={round} items={items} />
      ) : (
        <Notice title={say('web.items.none')} level={2} />
      )}
      {list.tests.length > 0 ? (
        <Panel title={say('web.items.scales')} lead={say('web.items.scales-lead')}>
          <ScaleTable round={round} list={list} />
        </Panel>
      ) : null}
    </>
  );
}
