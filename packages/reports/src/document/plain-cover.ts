import { formatDate } from '@sapa/language';
import type { Names } from '../findings/domain.ts';
import type { ReportDocument } from './blocks.ts';
import type { Words } from './words.ts';

/** Cover, title and running heads of a document that is no school report; only its chapters are missing. */
export function plainCover(
  words: Words,
  { number, demo, round }: { number: string; demo: boolean; round: { names: Names; date: string } },
  { title, name, lead }: { title: string; name: string; lead: string },
): Omit<ReportDocument, 'chapters'> {
  const { say, language } = words;
  const [year = 1, month = 1, day = 1] = round.date.split('-').map(Number);
  const roundName = words.name(round.names);
  return {
    language,
    title: `${name}: ${title}`,
    date: { year, month, day },
    running: {
      left: `${title}, ${number}`,
      right: roundName,
      demo: demo ? say('report.demo') : null,
    },
    cover: {
      title,
      round: roundName,
      school: name,
      places: [lead],
      facts: [
        { label: say('report.fact.date'), value: formatDate(language, round.date, 'long') },
        { label: say('report.fact.language'), value: say(`report.written-in.${language}`) },
      ],
      demoNote: demo ? say('territory.demo-note') : null,
      code: null,
    },
  };
}
