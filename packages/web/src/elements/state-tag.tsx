import type { SchoolState } from '../api/frame-queries.ts';
import { useWords } from '../words/use-words.tsx';
import { Tag } from './tag.tsx';

const tones = {
  untouched: 'plain',
  confirmed: 'good',
  corrected: 'good',
  waiting: 'caution',
  rejected: 'bad',
} as const satisfies Record<SchoolState, 'plain' | 'good' | 'caution' | 'bad'>;

/** How far a school is with its data, as a word. */
export function StateTag({ state }: { state: SchoolState }) {
  const { sayCode } = useWords();
  return <Tag tone={tones[state]}>{sayCode('web.school-state', state)}</Tag>;
}
