import { MultiSelect } from '@mantine/core';
import type { FileColumn } from '../../elements/column-mapping.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { type AnswersDraft, furtherColumns } from './draft.ts';

/** Which of the columns without a meaning are kept with the answers, and which of them nothing will be kept of. */
export function KeptColumns(props: {
  draft: AnswersDraft;
  columns: readonly FileColumn[];
  onChange: (draft: AnswersDraft) => void;
}) {
  const { draft, columns, onChange } = props;
  const { say } = useWords();
  const further = furtherColumns(draft, columns);
  if (further.length === 0) return null;
  const kept = draft.covariates.filter((column) => further.includes(column));
  const dropped = further.filter((column) => !kept.includes(column));
  return (
    <Panel title={say('web.answers.further')} lead={say('web.answers.further-lead')}>
      <MultiSelect
        label={say('web.answers.keep')}
        data={further}
        value={kept}
        searchable
        clearable
        maxDropdownHeight={280}
        clearButtonProps={{ 'aria-label': say('web.mapping.clear') }}
        onChange={(covariates) => onChange({ ...draft, covariates })}
      />
      {dropped.length > 0 ? (
        <p>{say('web.answers.dropped', { count: dropped.length, columns: dropped.join(', ') })}</p>
      ) : null}
    </Panel>
  );
}
