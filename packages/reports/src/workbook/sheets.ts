import type { Language } from '@sapa/language';
import type { SheetContent } from '@sapa/tables';
import { type Words, wordsOf } from '../document/words.ts';
import type { DomainFindings } from '../findings/domain.ts';
import type { SchoolFindings } from '../findings/schema.ts';
import {
  genderLines,
  itemLines,
  type Line,
  languageLines,
  levelLines,
  objectiveLines,
  percentileLines,
  perDomain,
  questionLines,
  resultLines,
  yearLines,
} from './lines.ts';

/** Every figure of a report as sheets in one language, in the order of its sections; a sheet without lines is left out. Shares are 0 to 1. */
export function schoolFigureSheets(findings: SchoolFindings, language: Language): SheetContent[] {
  const words = wordsOf(findings, language);
  const { say } = words;
  const about = [say('report.column.grade'), say('report.column.domain')];
  const interval = [
    say('report.column.value'),
    say('report.column.se'),
    say('report.column.low'),
    say('report.column.high'),
  ];
  const figure = [...interval, say('report.column.reason')];
  const place = say('report.column.place');
  const pupils = say('report.column.pupils');
  const school = say('report.of.school');
  const expected = say('report.objectives.column.expected');
  const area = [school, expected, say('report.of.region'), say('report.of.nation')];
  const lines = (of: (words: Words, domain: DomainFindings) => Line[]) =>
    perDomain(words, findings, (domain) => of(words, domain));
  const difference = say('report.column.difference');
  const sheets: SheetContent[] = [
    {
      name: say('report.sheet.results'),
      columns: [
        ...about,
        place,
        pupils,
        ...figure,
        ...interval.map((title) => `${difference}: ${title}`),
        say('report.column.adjusted-p'),
        say('report.column.verdict'),
        say('report.column.stability'),
      ],
      rows: lines(resultLines),
    },
    {
      name: say('report.sheet.levels'),
      columns: [...about, say('report.column.level'), place, ...figure],
      rows: lines(levelLines),
    },
    {
      name: say('report.sheet.percentiles'),
      columns: [
        ...about,
        place,
        ...[10, 25, 50, 75, 90].map((p) => say('report.column.percentile', { p })),
        say('report.column.reason'),
      ],
      rows: lines(percentileLines),
    },
    {
      name: say('report.sheet.gender'),
      columns: [...about, place, say('report.column.group'), pupils, ...figure],
      rows: lines(genderLines),
    },
    {
      name: say('report.sheet.languages'),
      columns: [...about, say('report.fact.school-language'), pupils, ...figure],
      rows: lines(languageLines),
    },
    {
      name: say('report.sheet.years'),
      columns: [
        ...about,
        place,
        say('report.column.year'),
        pupils,
        ...figure,
        say('report.column.verdict'),
        say('report.years.common'),
        say('report.years.linking-error'),
      ],
      rows: lines((inner, domain) => yearLines(inner, domain, findings.round.year)),
    },
    {
      name: say('report.sheet.objectives'),
      columns: [
        ...about,
        say('report.column.code'),
        say('report.objectives.column.objective'),
        say('report.objectives.column.items'),
        pupils,
        ...area,
        say('report.objectives.column.distance'),
        say('report.column.low'),
        say('report.column.high'),
        say('report.objectives.column.status'),
      ],
      rows: lines(objectiveLines),
    },
    {
      name: say('report.sheet.items'),
      columns: [
        ...about,
        say('report.items.column.item'),
        say('report.objectives.column.objective'),
        say('report.column.key'),
        pupils,
        ...area,
        'A',
        'B',
        'C',
        'D',
        'E',
        say('report.column.other'),
        say('report.column.omitted'),
      ],
      rows: lines(itemLines),
    },
    {
      name: say('report.sheet.questions'),
      columns: [
        say('report.column.grade'),
        say('report.column.question'),
        say('report.questions.column.answer'),
        school,
        say('report.of.nation'),
        difference,
        say('report.column.low'),
        say('report.column.high'),
        say('report.column.verdict'),
      ],
      rows: questionLines(words, findings),
    },
  ];
  return sheets.filter(({ rows }) => rows.length > 0);
}
