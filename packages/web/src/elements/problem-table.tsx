import type { Problem } from '../api/types.ts';
import { useWords } from '../words/use-words.tsx';
import { DataTable } from './data-table.tsx';

function keyOf({ code, place, received }: Problem, index: number): string {
  return [index, code, place.row, place.column, place.path, received].join('|');
}

/** The problems of a file or of settings: where, what is wrong, what was received, what was expected. */
export function ProblemTable({ problems }: { problems: readonly Problem[] }) {
  const { say, problem: describe } = useWords();
  return (
    <DataTable
      caption={say('web.problem.caption')}
      rows={problems.map((problem, index) => ({ problem, key: keyOf(problem, index), ...describe(problem) }))}
      keyOf={(row) => row.key}
      columns={[
        {
          key: 'severity',
          title: say('web.problem.severity'),
          cell: ({ problem }) =>
            problem.severity === 'warning' ? say('web.problem.warning') : say('web.problem.error'),
        },
        {
          key: 'row',
          title: say('web.problem.row'),
          number: true,
          cell: ({ problem }) => problem.place.row ?? '',
        },
        {
          key: 'column',
          title: say('web.problem.column'),
          cell: ({ problem }) => problem.place.column ?? problem.place.path ?? '',
        },
        { key: 'received', title: say('web.problem.received'), cell: (row) => row.received },
        { key: 'expected', title: say('web.problem.expected'), cell: (row) => row.expected },
        { key: 'message', title: say('web.problem.message'), wide: true, cell: (row) => row.message },
      ]}
    />
  );
}
