import { type Language, languages } from '@sapa/language';
import { IconDownload } from '@tabler/icons-react';
import type { Ceremony } from '../../../api/types.ts';
import { Panel } from '../../../elements/panel.tsx';
import { useWords } from '../../../words/use-words.tsx';
import classes from './list-panel.module.css';

const names = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const satisfies Record<Language, string>;
const formats = ['pdf', 'xlsx'] as const;

/** The list of drawn schools as an annex to an order, in each language, to be printed or worked on. */
export function ListPanel({ ceremony }: { ceremony: Ceremony }) {
  const { say } = useWords();
  const address = `/api/v1/rounds/${encodeURIComponent(ceremony.round)}/approval-list`;
  return (
    <Panel title={say('web.ceremony.list')} lead={say('web.ceremony.list-lead')}>
      <ul className={classes.list} aria-label={say('web.ceremony.list')}>
        {languages.flatMap((language) =>
          formats.map((format) => (
            <li key={`${language}-${format}`}>
              <a href={`${address}.${format}?language=${language}&ceremony=${ceremony.ceremony}`} download>
                <IconDownload size={15} aria-hidden="true" />
                <span>
                  <span lang={language}>{names[language]}</span>, {format.toUpperCase()}
                </span>
              </a>
            </li>
          )),
        )}
      </ul>
    </Panel>
  );
}
