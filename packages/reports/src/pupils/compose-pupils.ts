import type { Language } from '@sapa/language';
import type { Block, Cell, Chapter, ReportDocument } from '../document/blocks.ts';
import { emptyCell } from '../document/cells.ts';
import { plainCover } from '../document/plain-cover.ts';
import { type Words, wordsOf } from '../document/words.ts';
import type { ClassResults, PupilScore } from './class-results.ts';

type Test = ClassResults['tests'][number];

/** The list for the teacher: a row a pupil in the order of codes, which is no rank. */
export function composeClassList(results: ClassResults, language: Language): ReportDocument {
  const words = wordsOf({ method: results }, language);
  const title = words.say('pupils.list.title');
  const chapters = results.tests.map(
    (test): Chapter => ({
      title: testName(words, test),
      blocks: [
        { kind: 'lead', text: words.say('pupils.list.lead') },
        { kind: 'caution', text: words.say('pupils.careful') },
        listTable(words, test),
      ],
      sections: [],
    }),
  );
  return documentOf(words, results, title, chapters);
}

/** The sheets of single pupils, a page each. */
export function composePupilSheets(results: ClassResults, language: Language): ReportDocument {
  const words = wordsOf({ method: results }, language);
  const title = words.say('pupils.sheet.title');
  const chapters = results.tests.flatMap((test) =>
    test.pupils.map(
      ({ code, scores }): Chapter => ({
        title: `${code} · ${testName(words, test)}`,
        newPage: true,
        blocks: [
          { kind: 'tiles', items: scores.map((score) => tileOf(words, results, score)) },
          { kind: 'lead', text: words.say('pupils.sheet.lead') },
          objectiveTable(words, scores),
          { kind: 'notes', texts: [words.say('pupils.careful'), words.say('pupils.no-causes')] },
        ],
        sections: [],
      }),
    ),
  );
  return documentOf(words, results, title, chapters);
}

function documentOf(words: Words, results: ClassResults, title: string, chapters: Chapter[]): ReportDocument {
  const about = { title, name: words.name(results.school.names), lead: words.say('pupils.confidential') };
  return { ...plainCover(words, results, about), chapters };
}

function testName(words: Words, { grade, names }: Test): string {
  return grade === null ? words.name(names) : words.grade({ grade });
}

function levelName(words: Words, { levelNames }: ClassResults, level: number | null): string {
  const names = level === null ? undefined : levelNames[level];
  return names ? words.name(names) : '–';
}

function tileOf(words: Words, results: ClassResults, { domain, score, level }: PupilScore) {
  return {
    title: words.domain({ domain }),
    value: score ? words.numbers.score(score.value) : '–',
    text: score
      ? words.say('pupils.sheet.tile', {
          interval: words.numbers.range(score),
          level: levelName(words, results, level),
        })
      : words.say('pupils.no-score'),
  };
}

function listTable(words: Words, { pupils }: Test): Block {
  const domains = pupils[0]?.scores.map(({ domain }) => domain) ?? [];
  const rows = pupils.map(({ code, scores }): Cell[] => [
    { text: code, strong: true },
    ...scores.flatMap(({ score, level }): Cell[] =>
      score
        ? [
            { text: words.numbers.score(score.value), small: words.numbers.range(score) },
            { text: level === null ? '–' : String(level + 1), muted: true },
          ]
        : [emptyCell, emptyCell],
    ),
  ]);
  return {
    kind: 'table',
    dense: true,
    oneLine: true,
    columns: [
      { title: words.say('pupils.code'), align: 'left', share: 2.4 },
      ...domains.flatMap((domain) => [
        { title: words.domain({ domain }), align: 'right' as const, share: 2.6 },
        { title: words.say('report.column.level'), align: 'right' as const, share: 1.3 },
      ]),
    ],
    groups: [{ title: null, rows }],
  };
}

function objectiveTable(words: Words, scores: readonly PupilScore[]): Block {
  const { say, numbers } = words;
  return {
    kind: 'table',
    dense: true,
    columns: [
      { title: say('report.objectives.column.objective'), align: 'left', share: 7 },
      { title: say('pupils.points'), align: 'right', share: 2 },
    ],
    groups: scores
      .filter(({ objectives }) => objectives.length > 0)
      .map(({ domain, objectives }) => ({
        title: words.domain({ domain }),
        rows: objectives.map(({ code, names, won, attainable }): Cell[] => [
          { text: `${code}. ${words.name(names)}` },
          {
            text: say('pupils.points-of', { won: numbers.count(won), attainable: numbers.count(attainable) }),
          },
        ]),
      })),
  };
}
