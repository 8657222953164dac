import { languages } from '@sapa/language';
import { useWords } from '../../words/use-words.tsx';

const names = { kk: 'Қазақша', ru: 'Русский', en: 'English' } as const;

/** The report of a territory as PDF in each language, and its figures as a workbook in the reader's. */
export function TerritoryReportLinks({ round, area }: { round: string; area: string }) {
  const { say, language } = useWords();
  const address = (format: 'pdf' | 'xlsx', of: string) =>
    `/api/v1/rounds/${encodeURIComponent(round)}/territories/${encodeURIComponent(area)}/report.${format}?language=${of}`;
  return (
    <p>
      {say('web.releases.territory-report')}:{' '}
      {languages.map((of) => (
        <span key={of}>
          <a href={address('pdf', of)} lang={of} download>
            {names[of]} (PDF)
          </a>
          {' · '}
        </span>
      ))}
      <a href={address('xlsx', language)} download>
        XLSX
      </a>
    </p>
  );
}
