import { Pagination } from '@mantine/core';
import { useWords } from '../words/use-words.tsx';
import classes from './pager.module.css';

/** Where one is in a long list, and the way to its other pages. */
export function Pager(props: { page: number; pageSize: number; total: number; go: (page: number) => void }) {
  const { page, pageSize, total, go } = props;
  const { say } = useWords();
  const pages = Math.ceil(total / pageSize);
  if (total === 0) return null;
  const range = { first: (page - 1) * pageSize + 1, last: Math.min(page * pageSize, total), total };
  return (
    <nav className={classes.pager} aria-label={say('web.pager.label')}>
      <span className={classes.range}>{say('web.pager.range', range)}</span>
      {pages > 1 ? (
        <Pagination
          total={pages}
          value={page}
          onChange={go}
          siblings={1}
          size="md"
          classNames={{ control: classes.control ?? '' }}
          getControlProps={(control) => ({ 'aria-label': say(`web.pager.${control}`) })}
          getItemProps={(item) => ({ 'aria-label': say('web.pager.page', { page: item }) })}
        />
      ) : null}
    </nav>
  );
}
