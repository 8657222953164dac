import { Modal } from '@mantine/core';
import type { ChainSchool } from '../../api/types.ts';
import { useWords } from '../../words/use-words.tsx';
import classes from './participation.module.css';
import { RecordForm } from './record-form.tsx';
import { SchoolHistory } from './school-history.tsx';

/** One school of the sample, over the list: what it says and did, to be written down, and all that was written so far. */
export function SchoolRecord(props: {
  round: string;
  grades: readonly number[];
  school: ChainSchool | null;
  onClose: () => void;
}) {
  const { round, grades, school, onClose } = props;
  const { say, name } = useWords();
  return (
    <Modal
      opened={school !== null}
      onClose={onClose}
      size="xl"
      classNames={{ title: classes.school ?? '' }}
      title={school ? say('web.participation.school', { name: name(school.names), code: school.code }) : ''}
      closeButtonProps={{ 'aria-label': say('web.participation.cancel') }}
    >
      {school ? (
        <>
          <RecordForm key={school.code} round={round} school={school} grades={grades} done={onClose} />
          <SchoolHistory round={round} school={school.code} />
        </>
      ) : null}
    </Modal>
  );
}
