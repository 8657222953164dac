import type { ItemPage } from '../../api/types.ts';
import type { Fact } from '../../elements/facts.tsx';
import type { Words } from '../../words/words.ts';

/** The statistics of an item that are there, each with its error where it has one. */
export function itemFacts(item: ItemPage, { say, number, percent, name }: Words): Fact[] {
  const fact = (
    label: string,
    value: number | null,
    write: (value: number) => string,
    note?: string,
  ): Fact[] =>
    value === null ? [] : [{ label, value: write(value), ...(note === undefined ? {} : { note }) }];
  const two = (value: number) => number(value, 2);
  const error = (se: number | null | undefined) =>
    se === null || se === undefined ? undefined : say('web.item.error', { se: number(se, 3) });
  return [
    ...fact(say('web.column.p'), item.p, (p) => percent(p, 1), say('web.item.n', { n: number(item.n) })),
    ...fact(say('web.column.item-rest'), item.itemRest, two),
    ...fact(say('web.column.discrimination'), item.a, two, error(item.se.a)),
    ...item.b.flatMap((b, index) =>
      fact(difficultyLabel(item.b.length, index, say), b, two, error(item.se.b[index])),
    ),
    ...fact(say('web.item.alpha-if-deleted'), item.alphaIfDeleted, (value) => number(value, 3)),
    ...(item.contentArea
      ? [{ label: say('web.item.content-area'), value: name(item.contentArea), text: true }]
      : []),
    ...(item.cognitiveLevel
      ? [{ label: say('web.item.cognitive-level'), value: name(item.cognitiveLevel), text: true }]
      : []),
  ];
}

function difficultyLabel(steps: number, index: number, say: Words['say']): string {
  return steps === 1 ? say('web.column.difficulty') : say('web.item.step', { step: index + 1 });
}
