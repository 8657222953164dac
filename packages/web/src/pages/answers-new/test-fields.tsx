import { NumberInput, TextInput } from '@mantine/core';
import { NamesFields } from '../../elements/names-fields.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { AnswersDraft } from './draft.ts';
import classes from './test-fields.module.css';

/** Which test the answers belong to, and the cells that mean girl, boy and omitted. */
export function TestFields({
  draft,
  onChange,
}: {
  draft: AnswersDraft;
  onChange: (draft: AnswersDraft) => void;
}) {
  const { say } = useWords();
  const text = (field: 'girl' | 'boy' | 'omitted' | 'testCode', label: string, note?: string) => (
    <TextInput
      label={label}
      description={note}
      value={draft[field]}
      onChange={(event) => onChange({ ...draft, [field]: event.currentTarget.value })}
    />
  );
  return (
    <Panel title={say('web.answers.test')}>
      <div className={classes.fields}>
        {text('testCode', say('web.field.code'), say('web.answers.test-code-note'))}
        <NumberInput
          label={say('web.answers.grade')}
          value={draft.grade}
          min={1}
          max={12}
          onChange={(grade) => onChange({ ...draft, grade: String(grade) })}
        />
        <NamesFields names={draft.names} onChange={(names) => onChange({ ...draft, names })} />
        {draft.columns.gender === undefined ? null : text('girl', say('web.answers.girl'))}
        {draft.columns.gender === undefined ? null : text('boy', say('web.answers.boy'))}
        {text('omitted', say('web.answers.omitted'), say('web.answers.omitted-note'))}
      </div>
    </Panel>
  );
}
