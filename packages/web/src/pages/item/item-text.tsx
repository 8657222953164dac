import type { ItemPage } from '../../api/types.ts';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { testText } from './test-text.ts';

/** The question itself in the language of the test nearest to the reader's; nothing where the round does not hold it. */
export function ItemText({ item }: { item: ItemPage }) {
  const { say, language } = useWords();
  const stem = testText(item.stem, language);
  if (!stem) return null;
  return (
    <Panel title={say('web.item.text')}>
      <blockquote
        lang={stem.language}
        style={{ margin: 0, maxWidth: '72ch', fontSize: 17, whiteSpace: 'pre-line' }}
      >
        {stem.text}
      </blockquote>
    </Panel>
  );
}
