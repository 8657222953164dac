import { formatDate, type Language } from '@sapa/language';
import type { Chapter, ReportDocument } from '../document/blocks.ts';
import { startDrawings } from '../document/drawings.ts';
import { replicationNote } from '../document/method.ts';
import { scaleSentence } from '../document/summary.ts';
import { type Words, wordsOf } from '../document/words.ts';
import { questionSections } from './questions-section.ts';
import {
  groupsSection,
  itemSections,
  levelSections,
  objectiveSections,
  partsSection,
  wholeSection,
} from './sections.ts';
import type { TerritoryFindings } from './territory-findings.ts';

/** The report of a region or of the nation as a document in one language, and its drawings by file name. */
export function composeTerritory(
  findings: TerritoryFindings,
  language: Language,
): { document: ReportDocument; drawings: ReadonlyMap<string, string> } {
  const words = wordsOf(findings, language);
  const drawings = startDrawings();
  const { area, round, number, demo } = findings;
  const isNation = area.level === 'nation';
  const [year = 1, month = 1, day = 1] = round.date.split('-').map(Number);
  const title = words.say(isNation ? 'territory.title.nation' : 'territory.title.region');
  const chapters = findings.tests.map(
    ({ domains, questions, ...test }): Chapter => ({
      title: words.grade(test),
      blocks: [],
      sections: [
        wholeSection(words, drawings, domains),
        ...levelSections(words, drawings, domains),
        ...domains.flatMap((domain) => partsSection(words, drawings, domain)),
        ...groupsSection(words, domains),
        ...objectiveSections(words, domains, isNation),
        ...questionSections(words, questions, isNation),
        ...itemSections(words, domains, isNation),
      ],
    }),
  );
  const document: ReportDocument = {
    language,
    title: `${words.name(area.names)}: ${title}, ${words.name(round.names)}`,
    date: { year, month, day },
    running: {
      left: words.say('report.running-number', { number }),
      right: words.name(round.names),
      demo: demo ? words.say('report.demo') : null,
    },
    cover: {
      title,
      round: words.name(round.names),
      school: words.name(area.names),
      places: [],
      facts: [
        { label: words.say('report.fact.number'), value: number },
        { label: words.say('report.fact.date'), value: formatDate(language, round.date, 'long') },
        { label: words.say('report.fact.language'), value: words.say(`report.written-in.${language}`) },
      ],
      demoNote: demo ? words.say('territory.demo-note') : null,
      code: null,
    },
    chapters: [participationChapter(words, findings), ...chapters, methodChapter(words, findings)],
  };
  return { document, drawings: drawings.files };
}

function participationChapter(words: Words, { tests, method }: TerritoryFindings): Chapter {
  const { say, numbers } = words;
  return {
    title: say('report.summary.title'),
    blocks: [],
    sections: [
      {
        title: say('report.participation.title'),
        blocks: [
          {
            kind: 'tiles',
            items: tests.map((test) => ({
              title: words.grade(test),
              value: numbers.count(test.pupils),
              text: say('territory.participation', { schools: test.schools }),
            })),
          },
          {
            kind: 'guide',
            title: say('report.guide.title'),
            items: [
              scaleSentence(words, method.scale),
              say('report.guide.interval'),
              say('report.guide.verdict'),
              say('territory.no-rating'),
              say('report.guide.withheld', { minimum: method.minimumPupils }),
              say('report.guide.causes'),
            ],
          },
        ],
      },
    ],
  };
}

function methodChapter(words: Words, { method, tests }: TerritoryFindings): Chapter {
  const { say } = words;
  const isAsked = tests.some(({ questions }) => questions.length > 0);
  return {
    title: say('report.method.title'),
    blocks: [
      {
        kind: 'notes',
        texts: [
          say('report.method.sample', { pupils: method.sample.pupils, schools: method.sample.schools }),
          say('report.method.weights'),
          replicationNote(words, { method }),
          ...(method.territoryInterval ? [say(`report.method.territory-${method.territoryInterval}`)] : []),
          say('territory.together'),
          say('report.method.rounding'),
        ],
      },
      {
        kind: 'facts',
        items: [
          { label: say('report.method.data-version'), value: method.dataVersion },
          { label: say('report.method.code-version'), value: method.codeVersion },
        ],
      },
    ],
    sections: isAsked
      ? []
      : [
          {
            title: say('report.absent.title'),
            blocks: [{ kind: 'notes', texts: [say('report.absent.questions')] }],
          },
        ],
  };
}
