import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { reviewQuery } from '../../api/scaling-queries.ts';
import type { ReviewedItem, ReviewQueue } from '../../api/types.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { useRescale } from './use-rescale.ts';
import { verdictWords } from './verdict-words.ts';

const route = getRouteApi('/rounds/$round/review');

/** The experts' queue: flagged items that wait for a verdict, and the verdicts that were given. */
export function ReviewPage() {
  const { round } = route.useParams();
  const { say, language } = useWords();
  const query = useQuery(reviewQuery(round));
  const cards = `/api/v1/rounds/${encodeURIComponent(round)}/expertise.pdf?language=${language}`;
  return (
    <>
      <PageHead title={say('web.review.title')} lead={say('web.review.lead')} />
      <p>
        <a href={cards} download>
          {say('web.review.all-cards')}
        </a>
        {' · '}
        <a href={`${cards}&only=flagged`} download>
          {say('web.review.flagged-cards')}
        </a>
      </p>
      <Loaded query={query} lines={10}>
        {(queue) => <ReviewBody round={round} queue={queue} />}
      </Loaded>
    </>
  );
}

function ReviewBody({ round, queue }: { round: string; queue: ReviewQueue }) {
  const { say } = useWords();
  return (
    <>
      {queue.notCarriedOut > 0 ? <NotCarriedOut round={round} count={queue.notCarriedOut} /> : null}
      <Panel title={say('web.review.waiting')}>
        {queue.waiting.length === 0 ? (
          <p>{say('web.review.nothing-waits')}</p>
        ) : (
          <ItemList caption={say('web.review.waiting')} round={round} items={queue.waiting} />
        )}
      </Panel>
      {queue.decided.length === 0 ? null : (
        <Panel title={say('web.review.decided')}>
          <ItemList caption={say('web.review.decided')} round={round} items={queue.decided} />
        </Panel>
      )}
    </>
  );
}

function NotCarriedOut({ round, count }: { round: string; count: number }) {
  const { say } = useWords();
  const rescale = useRescale(round);
  return (
    <Notice title={say('web.review.not-carried-out', { count })} level={2}>
      <p>{say('web.review.not-carried-out-text')}</p>
      <Button
        loading={rescale.isPending}
        disabled={rescale.isSuccess}
        onClick={() => rescale.mutate(undefined)}
      >
        {say('web.review.compute')}
      </Button>
      {rescale.isSuccess ? <p role="status">{say('web.review.asked')}</p> : null}
      {rescale.isError ? <FailureNote failure={rescale.error} level={3} /> : null}
    </Notice>
  );
}

function ItemList(props: { caption: string; round: string; items: readonly ReviewedItem[] }) {
  const { caption, round, items } = props;
  const words = useWords();
  const { say, sayCode } = words;
  return (
    <DataTable
      caption={caption}
      rows={items}
      keyOf={({ test, item }) => `${test} ${item}`}
      dense
      columns={[
        {
          key: 'item',
          title: say('web.column.item'),
          head: true,
          cell: ({ test, item }) => (
            <Link to="/rounds/$round/items/$test/$item" params={{ round, test, item }}>
              {item}
            </Link>
          ),
        },
        {
          key: 'domain',
          title: say('web.column.domain'),
          minor: true,
          cell: ({ domain }) => sayCode('web.domain', domain),
        },
        {
          key: 'flags',
          title: say('web.column.flags'),
          wide: true,
          cell: ({ flags }) =>
            flags.map((flag) => (
              <Tag key={flag} tone="caution">
                {sayCode('web.flag', flag)}
              </Tag>
            )),
        },
        ...(items.some(({ verdict }) => verdict !== null) ? verdictColumns(words) : []),
      ]}
    />
  );
}

/** What was decided about an item; left out where nothing was decided about any. */
function verdictColumns(words: Words): Column<ReviewedItem>[] {
  const { say, date } = words;
  return [
    {
      key: 'verdict',
      title: say('web.verdict.title'),
      cell: ({ verdict }) => (verdict === null ? '' : verdictWords(verdict, words)),
    },
    {
      key: 'reason',
      title: say('web.verdict.reason'),
      wide: true,
      minor: true,
      cell: ({ verdict }) => verdict?.reason ?? '',
    },
    {
      key: 'when',
      title: say('web.verdict.when'),
      minor: true,
      cell: ({ verdict }) =>
        verdict === null ? '' : `${date(verdict.decidedAt, 'numeric')}, ${verdict.decidedBy}`,
    },
  ];
}
