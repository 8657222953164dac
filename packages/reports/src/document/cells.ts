import { type Difference, type Figure, isSuppressed, type Suppressed } from '../findings/figure.ts';
import type { Cell } from './blocks.ts';
import type { Words } from './words.ts';

/** A cell that says why there is no figure; in place of `span` figures it says it once, in one line. */
export function withheldCell(words: Words, { suppressed }: Pick<Suppressed, 'suppressed'>, span = 1): Cell {
  return { text: words.withheld(suppressed), muted: true, ...(span > 1 ? { span } : {}) };
}

/** A cell without any figure by its nature. */
export const emptyCell: Cell = { text: '–', muted: true };

/** A mean score with its interval below. */
export function figureCell(words: Words, figure: Figure, strong = false): Cell {
  if (isSuppressed(figure)) return withheldCell(words, figure);
  return { text: words.numbers.score(figure.value), small: words.numbers.range(figure), strong };
}

/** A mean score alone, where a chart beside the table shows the interval. */
export function meanCell(words: Words, figure: Figure, strong = false): Cell {
  if (isSuppressed(figure)) return withheldCell(words, figure);
  return { text: words.numbers.score(figure.value), strong };
}

/** Number of pupils of a figure, where it may be told. */
export function countCell(words: Words, figure: Figure): Cell {
  if (figure.n === undefined) return emptyCell;
  return { text: words.numbers.count(figure.n), muted: true };
}

/** A difference with its interval below. */
export function differenceCell(words: Words, difference: Difference): Cell {
  if (isSuppressed(difference)) return withheldCell(words, difference);
  return { text: words.numbers.signedEnd(difference.value), small: words.numbers.signedRange(difference) };
}

/** The verdict on a difference in a word, with its sign. */
export function verdictCell(words: Words, difference: Difference): Cell {
  if (isSuppressed(difference)) return withheldCell(words, difference);
  return { text: words.say(`report.finding.${difference.verdict}`), sign: difference.verdict };
}

/** An effect size with its sign. */
export function effectCell(words: Words, difference: Difference): Cell {
  if (isSuppressed(difference) || difference.effectSize === null) return emptyCell;
  return { text: words.numbers.decimal(difference.effectSize, true) };
}

/** How many pupils' results would have to change to change the verdict. */
export function stabilityCell(words: Words, difference: Difference): Cell {
  if (isSuppressed(difference) || difference.stability === undefined) return emptyCell;
  return { text: words.numbers.count(difference.stability), muted: true };
}
