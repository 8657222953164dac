import type { Cell, Column, RowGroup, Section } from '../document/blocks.ts';
import { emptyCell } from '../document/cells.ts';
import { sayAssociations } from '../document/questions.ts';
import { shareRange, signedShare, wholePercent } from '../document/shares.ts';
import type { Words } from '../document/words.ts';
import { isSuppressed } from '../findings/figure.ts';
import type { TerritoryQuestion } from './territory-findings.ts';

function columns({ say }: Words, isNation: boolean): Column[] {
  const nation: Column = { title: say('report.of.nation'), align: 'right', share: 1.6 };
  const answer: Column = { title: say('report.questions.column.answer'), align: 'left', share: 5 };
  if (isNation) return [answer, nation];
  return [
    answer,
    { title: say('report.of.region'), align: 'right', share: 1.4 },
    nation,
    { title: say('report.questions.column.difference'), align: 'right', share: 3.2 },
    { title: say('report.column.verdict'), align: 'left', share: 2 },
  ];
}

function rows(words: Words, { answers }: TerritoryQuestion, isNation: boolean): Cell[][] {
  if (!answers)
    return [
      [{ text: words.say('report.questions.withheld'), muted: true, span: columns(words, isNation).length }],
    ];
  return answers.map(({ names, here, nation, difference }): Cell[] => {
    const answer: Cell = { text: names.map((name) => words.name(name)).join('; ') };
    const ofNation: Cell = { text: wholePercent(words, nation), strong: isNation };
    if (isNation) return [answer, ofNation];
    const shown = difference && !isSuppressed(difference) ? difference : null;
    return [
      answer,
      { text: wholePercent(words, here), strong: true },
      ofNation,
      shown ? { text: signedShare(words, shown.value), small: shareRange(words, shown) } : emptyCell,
      shown && shown.verdict !== 'not-found'
        ? { text: words.say(`report.finding.${shown.verdict}`), sign: shown.verdict }
        : emptyCell,
    ];
  });
}

/** The section on what pupils said of themselves; none where they were not asked. */
export function questionSections(
  words: Words,
  questions: readonly TerritoryQuestion[],
  isNation: boolean,
): Section[] {
  if (questions.length === 0) return [];
  const groups = questions.map(
    (question): RowGroup => ({ title: words.name(question.names), rows: rows(words, question, isNation) }),
  );
  const texts = sayAssociations(words, questions);
  return [
    {
      title: words.say('report.questions.title'),
      blocks: [
        { kind: 'lead', text: words.say(isNation ? 'territory.questions-lead' : 'report.questions.lead') },
        { kind: 'table', dense: true, oneLine: true, columns: columns(words, isNation), groups },
        ...(texts.length > 0 ? [{ kind: 'notes' as const, texts }] : []),
      ],
    },
  ];
}
