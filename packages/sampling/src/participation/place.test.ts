import { describe, expect, test } from 'vitest';
import { type Candidate, placeOutcome, type SchoolState, stateFault } from './place.ts';

const chain = (...states: SchoolState[]): Candidate[] =>
  states.map((state, at) => ({ code: `S${at}`, state }));

describe('a place of the sample', () => {
  test.each<[SchoolState[], ReturnType<typeof placeOutcome>]>([
    [['awaiting', 'awaiting'], { status: 'pending', taker: null, turn: 0, unrecorded: [] }],
    [['agreed', 'awaiting'], { status: 'pending', taker: null, turn: 0, unrecorded: [] }],
    [['tested', 'awaiting'], { status: 'tested', taker: 0, turn: null, unrecorded: [] }],
    [['refused', 'agreed', 'awaiting'], { status: 'pending', taker: null, turn: 1, unrecorded: [] }],
    [['refused', 'closed', 'awaiting'], { status: 'pending', taker: null, turn: 2, unrecorded: [] }],
    [['refused', 'tested', 'awaiting'], { status: 'tested', taker: 1, turn: null, unrecorded: [] }],
    [['refused', 'awaiting', 'tested'], { status: 'tested', taker: 2, turn: null, unrecorded: [1] }],
    [['refused', 'refused'], { status: 'lost', taker: null, turn: null, unrecorded: [] }],
    [['closed', 'awaiting'], { status: 'not-eligible', taker: null, turn: null, unrecorded: [] }],
  ])('%s', (states, outcome) => {
    expect(placeOutcome(chain(...states))).toEqual(outcome);
  });
});

describe('a replacement', () => {
  test('steps in only when each school before it has refused', () => {
    expect(stateFault(chain('awaiting', 'awaiting'), 1, 'agreed')).toEqual({
      code: 'replacement-not-its-turn',
      school: 'S0',
    });
    expect(stateFault(chain('refused', 'awaiting', 'awaiting'), 2, 'agreed')).toEqual({
      code: 'replacement-not-its-turn',
      school: 'S1',
    });
    expect(stateFault(chain('refused', 'refused', 'awaiting'), 2, 'agreed')).toBeNull();
    // Also a refusal is an answer to a question that has to be put in its turn.
    expect(stateFault(chain('agreed', 'awaiting'), 1, 'refused')?.code).toBe('replacement-not-its-turn');
  });

  test('does not replace a school that is closed', () => {
    expect(stateFault(chain('closed', 'awaiting'), 1, 'agreed')).toEqual({
      code: 'place-not-eligible',
      school: 'S0',
    });
  });

  test('keeps its place until its own word is taken back', () => {
    const held = chain('refused', 'agreed');
    expect(stateFault(held, 0, 'agreed')).toEqual({ code: 'place-taken', school: 'S1' });
    expect(stateFault(held, 0, 'awaiting')).toEqual({ code: 'place-taken', school: 'S1' });
    expect(stateFault(held, 0, 'refused')).toBeNull();
    expect(stateFault(held, 1, 'awaiting')).toBeNull();
    expect(stateFault(chain('refused', 'awaiting'), 0, 'agreed')).toBeNull();
  });
});
