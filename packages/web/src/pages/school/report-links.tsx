import { type Language, languages } from '@sapa/language';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useWords } from '../../words/use-words.tsx';
import classes from './report-links.module.css';

const names = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const satisfies Record<Language, string>;

/** The report as a document in each language, opened beside the page. */
export function ReportLinks({ round, school }: { round: string; school: string }) {
  const { say, language: reader } = useWords();
  const address = `/api/v1/rounds/${encodeURIComponent(round)}/schools/${encodeURIComponent(school)}/report.pdf`;
  const ofPupils = (kind: 'list' | 'sheets') => address.replace('report.pdf', `pupil-${kind}.pdf`);
  return (
    <>
      <ul className={classes.links}>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={`${address}?language=${language}`}
              target="_blank"
              rel="noreferrer"
              className={classes.link}
            >
              <IconFileTypePdf size={20} stroke={1.6} aria-hidden="true" />
              <span lang={language}>{names[language]}</span>
              <span className={classes.hint}>{say('web.school.pdf')}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        {say('web.school.for-teachers')}:{' '}
        <a href={`${ofPupils('list')}?language=${reader}`} download>
          {say('pupils.list.title')} (PDF)
        </a>
        {' · '}
        <a href={`${ofPupils('sheets')}?language=${reader}`} download>
          {say('pupils.sheet.title')} (PDF)
        </a>
      </p>
    </>
  );
}
