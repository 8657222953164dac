import { expect, test } from 'vitest';
import { placeItems, wrightRange } from './wright-places.ts';

const difficulty = (column: string, b: number, step = 1) => ({ code: column, column, step, b });

test('items of like difficulty stand side by side, steps are told apart, the unreachable stand at the edge', () => {
  const difficulties = [
    difficulty('A', 0.3),
    difficulty('B', 0.4),
    difficulty('C', 9),
    difficulty('D', -1, 1),
    difficulty('D', 1.6, 2),
  ];
  const range = wrightRange({ abilities: [{ theta: -2.5, share: 1 }], difficulties });
  expect(range).toEqual({ min: -3, max: 6, rows: 36 });
  expect(placeItems(difficulties, range)).toEqual([
    { label: 'D.1', at: -0.875, place: 0 },
    { label: 'A', at: 0.375, place: 0 },
    { label: 'B', at: 0.375, place: 1 },
    { label: 'D.2', at: 1.625, place: 0 },
    { label: 'C', at: 5.875, place: 0 },
  ]);
});
