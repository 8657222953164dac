import { describe, expect, test } from 'vitest';
import { itemColumns } from './item-columns.ts';
import { screenPersons } from './screens.ts';

// 40 pupils, three items: an ordinary one, one with scores 0–2, one that everybody solves.
const persons = 40;
const cells = Uint8Array.from({ length: persons * 3 }, (_, cell) => {
  const person = Math.floor(cell / 3);
  return [person % 2, person % 3, 1][cell % 3] ?? 0;
});
const responses = { persons, items: ['A', 'B', 'C'], cells };
const languages = Array.from({ length: persons }, (_, person) => (person < 31 ? 'kk' : 'ru'));
const everybody = Array.from({ length: persons }, () => true);
const none = [null, null, null];

describe('the columns of a calibration', () => {
  test('leave out what cannot be calibrated and say why', () => {
    const { out, responses: kept } = itemColumns(responses, none, languages, everybody);
    expect(out).toEqual([null, null, 'constant']);
    expect(kept.items).toEqual(['A', 'B']);
    const few = itemColumns(
      responses,
      none,
      languages,
      everybody.map((_, person) => person < 8),
    );
    expect(few.out).toEqual(['few-answers', 'few-answers', 'constant']);
    const nobody = itemColumns(
      responses,
      none,
      languages,
      everybody.map(() => false),
    );
    expect(nobody.out).toEqual(['not-administered', 'not-administered', 'not-administered']);
  });

  test('drop and collapse as was decided', () => {
    const decisions = [
      { verdict: 'drop' as const, details: {} },
      { verdict: 'collapse' as const, details: { categories: [0, 1, 1] } },
      null,
    ];
    const { out, responses: kept, whole } = itemColumns(responses, decisions, languages, everybody);
    expect(out).toEqual(['dropped', null, 'constant']);
    expect([...kept.cells.slice(0, 6)]).toEqual([0, 1, 1, 0, 1, 1]);
    expect(whole.items).toEqual(['A', 'B', 'C']);
    expect(Math.max(...cells)).toBe(2);
  });

  test('give an item a column for each language that answers it often enough', () => {
    const decisions = [{ verdict: 'separate' as const, details: {} }, null, null];
    const { columns, responses: kept } = itemColumns(responses, decisions, languages, everybody);
    expect(columns.map(({ id }) => id)).toEqual(['A@kk', 'B']);
    expect(kept.cells[2 * 36]).toBe(255);
    expect(kept.cells[2 * 30]).toBe(0);
  });
});

test('the screens tell why the answers of a pupil are not used', () => {
  const items = 8;
  const right = new Uint8Array(5 * items).fill(1);
  right.fill(255, 0, items);
  right.fill(254, 2 * items, 3 * items - 1);
  const choices = new Uint8Array(5 * items).fill(2);
  choices[4 * items] = 1;
  expect(
    screenPersons({ persons: 5, items, cells: right, choices, weights: Float64Array.of(1, 0, 1, 1, 1) }),
  ).toEqual(['no-answers', 'no-weight', 'few-answers', 'one-option', null]);
});
