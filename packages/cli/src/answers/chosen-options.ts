import type { Problem } from '@sapa/tables';

const signs = new Set(['not-an-item', 'too-many-categories', 'unused-category']);

/** Chosen options are letters, or digits from 1 up; scores begin with 0. */
function isSign({ code, received = '' }: Problem): boolean {
  return signs.has(code) && !/^0(,|$)/.test(received);
}

/**
 * The problems as they are; one in their place where most items look like chosen options that were read without a key.
 *
 * @param items number of items read.
 */
export function asOptions(problems: readonly Problem[], items: number, file: string): readonly Problem[] {
  const telling = problems.filter(isSign);
  const columns = new Set(telling.map(({ place }) => place.column));
  if (columns.size < 2 || columns.size <= items / 2) return problems;
  const received = telling[0]?.received;
  const one: Problem = {
    code: 'options-without-key',
    place: { file },
    ...(received === undefined ? {} : { received }),
    expected: '--key',
  };
  return [one, ...problems.filter(({ place }) => place.column === undefined || !columns.has(place.column))];
}
