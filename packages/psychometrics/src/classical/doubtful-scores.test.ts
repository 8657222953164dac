import { expect, test } from 'vitest';
import { doubtfulScores } from './doubtful-scores.ts';

function found(scores: readonly number[]) {
  const responses = { persons: scores.length, items: ['I1'], cells: Uint8Array.from(scores) };
  return doubtfulScores(responses).map(({ code, score, cells, person }) => [code, score, cells, person]);
}

test('a score above a gap is doubtful however many cells hold it', () => {
  expect(found([0, 1, 99, 1, 98, 99])).toEqual([
    ['skipped-scores', 98, 1, 4],
    ['skipped-scores', 99, 2, 2],
  ]);
});

test('an item with several scores and no 0 skips one', () => {
  expect(found([2, 1, 2, 2])).toEqual([['skipped-scores', 1, 1, 1]]);
  expect(found([1, 1, 1])).toEqual([]);
});

test('a highest score above 1 is doubtful below three cells or 0.5 % of the answers', () => {
  expect(found([0, 1, 2, 2])).toEqual([['rare-maximum', 2, 2, 2]]);
  expect(found([0, 1, 2, 2, 2])).toEqual([]);
  const many = (cells: number) => Array.from({ length: 1000 }, (_, i) => (i < cells ? 2 : i % 2));
  expect(found(many(4))).toEqual([['rare-maximum', 2, 4, 0]]);
  expect(found(many(5))).toEqual([]);
});

test('a hard item of two categories, omitted and not administered cells are no doubt', () => {
  expect(found([0, 0, 0, 1, 254, 255])).toEqual([]);
});
