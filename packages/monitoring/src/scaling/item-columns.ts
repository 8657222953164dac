import type { ResponseMatrix } from '@sapa/psychometrics';
import { NOT_ADMINISTERED, OMITTED } from '../results/answer-sheets.ts';
import type { Verdict, VerdictDetails } from './item-decisions.ts';
import { screenLimits } from './screens.ts';

/** The verdict in force for an item, as the scaling carries it out. */
export interface ItemDecision {
  verdict: Verdict;
  details: VerdictDetails;
}

/** Why an item is not in the calibration. */
export type ItemScreen = 'dropped' | 'not-administered' | 'constant' | 'few-answers';

/** A column of the calibration: an item, or an item as one language has it. */
export interface ItemColumn {
  id: string;
  /** Index of the item in the domain. */
  item: number;
  language: string | null;
}

/** The answers as they are calibrated. */
export interface CalibratedAnswers {
  columns: ItemColumn[];
  responses: ResponseMatrix;
  /** Every item of the domain, those that are out too, with its scores collapsed where that was decided. */
  whole: ResponseMatrix;
  /** For each item of the domain why it is out; null = it is in. */
  out: (ItemScreen | null)[];
}

/**
 * Carries out what was decided about the items of a domain, and leaves out those that cannot be calibrated: collapses score categories,
 * drops items, gives an item a column for each language of instruction (`CODE@kk`; pupils of unknown language keep none of it).
 * `used`: persons whose answers count.
 */
export function itemColumns(
  responses: ResponseMatrix,
  decisions: readonly (ItemDecision | null)[],
  languages: readonly (string | null)[],
  used: readonly boolean[],
): CalibratedAnswers {
  const { persons, items } = responses;
  const cells = collapsed(responses, decisions);
  const out: (ItemScreen | null)[] = items.map((_, item) =>
    decisions[item]?.verdict === 'drop' ? 'dropped' : screenColumn(cells, items.length, item, used),
  );
  const columns = items.flatMap((id, item): ItemColumn[] => {
    if (out[item] !== null) return [];
    if (decisions[item]?.verdict !== 'separate') return [{ id, item, language: null }];
    const known = [...new Set(languages)].filter((it) => it !== null).sort();
    return known
      .map((language) => ({ id: `${id}@${language}`, item, language }))
      .filter(({ language }) => {
        const speaks = used.map((isUsed, person) => isUsed && languages[person] === language);
        return screenColumn(cells, items.length, item, speaks) === null;
      });
  });
  const kept = new Uint8Array(persons * columns.length).fill(NOT_ADMINISTERED);
  columns.forEach(({ item, language }, column) => {
    for (let person = 0; person < persons; person++)
      if (language === null || languages[person] === language)
        kept[person * columns.length + column] = cells[person * items.length + item] ?? NOT_ADMINISTERED;
  });
  return {
    columns,
    out,
    whole: { persons, items, cells },
    responses: { persons, items: columns.map(({ id }) => id), cells: kept },
  };
}

function collapsed(
  { items, cells }: ResponseMatrix,
  decisions: readonly (ItemDecision | null)[],
): Uint8Array {
  const maps = decisions.map((decision) =>
    decision?.verdict === 'collapse' ? (decision.details.categories ?? null) : null,
  );
  if (maps.every((map) => map === null)) return cells;
  return cells.map((cell, index) => (cell >= OMITTED ? cell : (maps[index % items.length]?.[cell] ?? cell)));
}

/** Omitted answers count as score 0, as in the calibration. */
function screenColumn(
  cells: Uint8Array,
  items: number,
  item: number,
  used: readonly boolean[],
): ItemScreen | null {
  const scores = new Set<number>();
  let answers = 0;
  used.forEach((isUsed, person) => {
    const cell = cells[person * items + item] ?? NOT_ADMINISTERED;
    if (!isUsed || cell === NOT_ADMINISTERED) return;
    answers++;
    scores.add(cell === OMITTED ? 0 : cell);
  });
  if (answers === 0) return 'not-administered';
  if (scores.size < 2) return 'constant';
  return answers < screenLimits.leastAnswers ? 'few-answers' : null;
}
