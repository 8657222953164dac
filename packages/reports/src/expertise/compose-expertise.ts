import { formatDate, isMessageKey, type Language } from '@sapa/language';
import type { Block, Cell, Chapter, ReportDocument, Section } from '../document/blocks.ts';
import { emptyCell } from '../document/cells.ts';
import { type Drawings, startDrawings } from '../document/drawings.ts';
import { plainCover } from '../document/plain-cover.ts';
import { wholePercent } from '../document/shares.ts';
import { type Words, wordsOf } from '../document/words.ts';
import { curveChart } from './curve-chart.ts';
import type { ExpertiseFindings, ItemCard } from './item-card.ts';

// Words need the method only for the digits of scores, of which a card has none.
const method = { scale: { mean: 500, sd: 100 } };

/** The cards of a round's items as a document in one language. */
export function composeExpertise(
  findings: ExpertiseFindings,
  language: Language,
): { document: ReportDocument; drawings: ReadonlyMap<string, string> } {
  const words = wordsOf({ method }, language);
  const drawings = startDrawings();
  const chapters = findings.tests.map(
    ({ cards, ...test }): Chapter => ({
      title: test.grade === null ? words.name(test.names) : words.grade({ grade: test.grade }),
      blocks: [],
      newPage: true,
      sections: cards.map((card) => cardSection(words, drawings, card)),
    }),
  );
  const title = words.say('expertise.title');
  const about = { title, name: words.name(findings.round.names), lead: words.say('expertise.lead') };
  return { document: { ...plainCover(words, findings, about), chapters }, drawings: drawings.files };
}

const coded = (words: Words, area: string, code: string) => {
  const key = `${area}.${code}`;
  return isMessageKey(key) ? words.say(key) : code;
};

function cardSection(words: Words, drawings: Drawings, card: ItemCard): Section {
  const { code, domain, flags } = card;
  return {
    title: `${code} · ${words.domain({ domain })}`,
    blocks: [
      ...(flags.length > 0
        ? [{ kind: 'caution' as const, text: flags.map((flag) => coded(words, 'web.flag', flag)).join('; ') }]
        : []),
      { kind: 'facts', items: factsOf(words, card) },
      ...curveOf(words, drawings, card),
      ...optionTable(words, card),
      ...groupTable(words, card),
      { kind: 'notes', texts: verdictTexts(words, card) },
    ],
  };
}

function factsOf(words: Words, card: ItemCard): { label: string; value: string }[] {
  const { say, numbers } = words;
  const known = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : []);
  const { stem, objective, contentArea, cognitiveLevel, n, p, itemRest, a, aError, b } = card;
  const own = words.language === 'ru' ? (stem?.ru ?? stem?.kk) : (stem?.kk ?? stem?.ru);
  const error = aError === null ? '' : ` (${say('web.item.error', { se: numbers.decimal(aError) })})`;
  return [
    ...known(say('web.item.text'), own && printable(own)),
    ...known(
      say('report.objectives.column.objective'),
      objective && `${objective.code}. ${words.name(objective.names)}`,
    ),
    ...known(say('web.item.content-area'), contentArea && words.name(contentArea)),
    ...known(say('web.item.cognitive-level'), cognitiveLevel && words.name(cognitiveLevel)),
    { label: say('expertise.answers'), value: numbers.count(n) },
    ...known(say('expertise.p'), p === null ? null : wholePercent(words, p)),
    ...known(say('expertise.item-rest'), itemRest === null ? null : numbers.decimal(itemRest)),
    ...known(say('expertise.a'), a === null ? null : numbers.decimal(a) + error),
    ...known(say('expertise.b'), b.map((step) => numbers.decimal(step)).join('; ')),
  ];
}

function curveOf(words: Words, drawings: Drawings, card: ItemCard): Block[] {
  if (card.curve.length === 0) return [];
  const values = card.observed
    .map(({ theta, share }) => `${words.numbers.decimal(theta)}: ${wholePercent(words, share)}`)
    .join('; ');
  const alternative = words.say('expertise.curve-alt', { code: card.code, values });
  return [drawings.chart(curveChart(card, words.numbers), alternative, words.say('expertise.curve'))];
}

/** A text of an author with a question mark for every sign that the font may lack: one odd sign must not cost the whole document. */
function printable(text: string): string {
  return text.replace(/[^\p{Script=Latin}\p{Script=Cyrillic}0-9\s.,:;!?()[\]/%№«»“”"'’+=<>−–—-]/gu, '?');
}

function optionTable(words: Words, { options }: ItemCard): Block[] {
  if (options.length === 0) return [];
  const { say, numbers } = words;
  const rows = options.map(({ label, isKey, share, pointBiserial, misconception }): Cell[] => [
    { text: isKey ? say('web.item.option-key', { label }) : label, strong: isKey },
    { text: wholePercent(words, share) },
    pointBiserial === null ? emptyCell : { text: numbers.decimal(pointBiserial) },
    misconception ? { text: words.name(misconception) } : { text: '' },
  ]);
  return [
    {
      kind: 'table',
      dense: true,
      columns: [
        { title: say('web.item.options'), align: 'left', share: 2 },
        { title: say('expertise.share'), align: 'right', share: 1.5 },
        { title: say('expertise.point-biserial'), align: 'right', share: 2 },
        { title: say('expertise.misconception'), align: 'left', share: 5 },
      ],
      groups: [{ title: null, rows }],
    },
  ];
}

function groupTable(words: Words, { groups }: ItemCard): Block[] {
  if (groups.length === 0) return [];
  const { say, numbers } = words;
  const rows = groups.map((group): Cell[] => [
    { text: `${coded(words, 'web.value', group.focal)} – ${coded(words, 'web.value', group.reference)}` },
    { text: group.class ?? '–' },
    group.delta === null ? emptyCell : { text: numbers.decimal(group.delta, true) },
    group.p === null ? emptyCell : { text: numbers.decimal(group.p) },
  ]);
  return [
    {
      kind: 'table',
      dense: true,
      columns: [
        { title: say('web.item.compared'), align: 'left', share: 4 },
        { title: say('web.item.class'), align: 'left', share: 1.5 },
        { title: say('expertise.delta'), align: 'right', share: 2 },
        { title: 'p', align: 'right', share: 1.5 },
      ],
      groups: [{ title: null, rows }],
    },
  ];
}

function verdictTexts(words: Words, { verdicts }: ItemCard): string[] {
  if (verdicts.length === 0) return [words.say('expertise.no-verdict')];
  return verdicts.map(({ verdict, reason, decidedAt, decidedBy }) =>
    words.say('expertise.verdict', {
      verdict: coded(words, 'web.verdict', verdict),
      reason,
      date: formatDate(words.language, decidedAt, 'numeric'),
      by: decidedBy,
    }),
  );
}
