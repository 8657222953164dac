import type { Language } from './language.ts';
import { isMessageKey, type Translate, translator } from './translate.ts';

/** One thing wrong with what was handed in (the shape that `@sapa/tables` and the ground floor use). */
export interface ProblemLike {
  readonly code: string;
  readonly place: {
    readonly file?: string;
    readonly sheet?: string;
    readonly row?: number;
    readonly column?: string;
    readonly path?: string;
  };
  readonly received?: string;
  readonly expected?: string;
  readonly count?: number;
}

/** A problem in the words of the reader; a part that the problem does not have is an empty text. */
export interface ProblemText {
  message: string;
  place: string;
  received: string;
  expected: string;
}

/**
 * Says a problem in `language`: what is wrong, where, what stood there and what was expected.
 * A code without a sentence is shown as it is, because hiding a problem is worse than an ugly word.
 */
export function describeProblem(language: Language, problem: ProblemLike): ProblemText {
  const translate = translator(language);
  return {
    message: sentence(translate, problem),
    place: describePlace(translate, problem.place),
    received: describeReceived(translate, problem),
    expected: problem.expected ?? '',
  };
}

function describeReceived(translate: Translate, { received, count }: ProblemLike): string {
  if (received === undefined) return '';
  const text = received === '' ? translate('problem.empty-cell') : received;
  return count === undefined ? text : translate('problem.received-in-rows', { received: text, count });
}

function sentence(translate: Translate, problem: ProblemLike): string {
  const key = `problem.${problem.code}`;
  if (!isMessageKey(key)) return translate('problem.unknown-code', { code: problem.code });
  const { received = '', expected = '', place } = problem;
  return translate(key, {
    received,
    expected,
    file: place.file ?? '',
    sheet: place.sheet ?? '',
    row: place.row ?? 0,
    column: place.column ?? '',
    path: place.path ?? '',
  });
}

// A place is a list of labels, not a sentence, so its parts may stand side by side in every language.
function describePlace(translate: Translate, place: ProblemLike['place']): string {
  const parts: string[] = [];
  if (place.file !== undefined) parts.push(place.file);
  if (place.sheet !== undefined) parts.push(translate('problem.place.sheet', { sheet: place.sheet }));
  // As text: a row number is a name, and names are not grouped by thousands.
  if (place.row !== undefined) parts.push(translate('problem.place.row', { row: String(place.row) }));
  if (place.column !== undefined) parts.push(translate('problem.place.column', { column: place.column }));
  if (place.path !== undefined) parts.push(place.path);
  return parts.join(', ');
}
