import { describe, expect, test } from 'vitest';
import { NOT_ADMINISTERED, OMITTED } from '../responses/response-matrix.ts';
import { readReference, readReferenceMatrix, readReferenceTable } from '../testing/reference.ts';
import { classicalStatistics } from './classical-statistics.ts';
import type { FlagLimits } from './item-flags.ts';

interface Block {
  readonly alpha: number;
  readonly std_alpha: number;
  readonly guttman_lambda6: number;
  readonly average_r: number;
  readonly median_r: number;
  readonly signal_noise: number;
  readonly ase: number;
  readonly n_persons: number;
  readonly psych_scale_mean: number;
  readonly psych_scale_sd: number;
  readonly sum_score?: Record<'mean' | 'sd' | 'min' | 'max', number>;
  readonly items: readonly Record<
    | 'n'
    | 'mean'
    | 'sd'
    | 'p_value'
    | 'psych_raw_r'
    | 'psych_std_r'
    | 'psych_r_cor'
    | 'psych_r_drop'
    | 'alpha_if_deleted'
    | 'std_alpha_if_deleted',
    number
  >[];
}

interface Distractors {
  readonly item: string;
  readonly key: number;
  readonly options: readonly Record<'option' | 'n' | 'p' | 'mean_total' | 'r_option_rest', number>[];
}

describe('classicalStatistics against psych', () => {
  test.each([
    ['classical/ability.csv', 'ability_with_missing'],
    ['classical/ability_complete.csv', 'ability_complete'],
    ['classical/sat12_scored.csv', 'sat12'],
  ])('%s', (file, name) => {
    const blocks: Record<string, Block> = JSON.parse(readReference('classical/results.json'));
    const reference = blocks[name];
    const { test: whole, items } = classicalStatistics(readReferenceMatrix(file));
    expect(whole.alpha).toBeCloseTo(reference.alpha, 8);
    expect(whole.standardisedAlpha).toBeCloseTo(reference.std_alpha, 8);
    expect(whole.lambda6).toBeCloseTo(reference.guttman_lambda6, 8);
    expect(whole.meanCorrelation).toBeCloseTo(reference.average_r, 8);
    expect(whole.medianCorrelation).toBeCloseTo(reference.median_r, 8);
    expect(whole.signalToNoise).toBeCloseTo(reference.signal_noise, 7);
    // psych counts the rows of persons without any answer too.
    const rows = Math.sqrt(whole.persons / reference.n_persons);
    expect((whole.alphaError ?? Number.NaN) * rows).toBeCloseTo(reference.ase, 8);
    expect((whole.mean ?? Number.NaN) / items.length).toBeCloseTo(reference.psych_scale_mean, 8);
    expect((whole.sd ?? Number.NaN) / items.length).toBeCloseTo(reference.psych_scale_sd, 8);
    if (reference.sum_score) {
      expect(whole.complete).toBe(true);
      expect(whole.min).toBe(reference.sum_score.min);
      expect(whole.max).toBe(reference.sum_score.max);
      expect(whole.sem).toBeCloseTo(reference.sum_score.sd * Math.sqrt(1 - reference.alpha), 7);
    }
    reference.items.forEach((expected, j) => {
      expect(items[j].n).toBe(expected.n);
      expect(items[j].mean).toBeCloseTo(expected.mean, 8);
      expect(items[j].sd).toBeCloseTo(expected.sd, 8);
      expect(items[j].p).toBeCloseTo(expected.p_value, 8);
      expect(items[j].itemTotal).toBeCloseTo(expected.psych_raw_r, 8);
      expect(items[j].itemRest).toBeCloseTo(expected.psych_r_drop, 8);
      expect(items[j].correctedTotal).toBeCloseTo(expected.psych_r_cor, 8);
      if (whole.complete) expect(items[j].standardisedTotal).toBeCloseTo(expected.psych_std_r, 8);
      expect(items[j].alphaIfDeleted).toBeCloseTo(expected.alpha_if_deleted, 8);
      expect(items[j].standardisedAlphaIfDeleted).toBeCloseTo(expected.std_alpha_if_deleted, 8);
    });
  });

  test('the table of options of SAT12', () => {
    const scored = readReferenceMatrix('classical/sat12_scored.csv');
    const rows = readReferenceTable('classical/sat12_raw.csv');
    const key: number[] = JSON.parse(readReference('classical/sat12_key.json'));
    const reference: Distractors[] = JSON.parse(readReference('classical/sat12_distractors.json'));
    const labels = ['1', '2', '3', '4', '5', '8'];
    const cells = Uint8Array.from(
      rows.flatMap((row) => scored.items.map((item) => labels.indexOf(row[item]))),
    );
    const { items } = classicalStatistics(scored, { choices: { cells, labels, key: key.map(String) } });
    reference.forEach(({ options }, j) => {
      for (const expected of options) {
        const own = items[j].options?.find(({ option }) => option === String(expected.option));
        if (expected.n === 0 && !own) continue;
        expect(own?.n).toBe(expected.n);
        expect(own?.share).toBeCloseTo(expected.p, 8);
        expect(own?.meanScore).toBeCloseTo(expected.mean_total, 6);
        expect(own?.pointBiserial).toBeCloseTo(expected.r_option_rest, 8);
      }
    });
  });
});

const small = {
  persons: 6,
  items: ['A', 'B', 'C'],
  cells: Uint8Array.of(1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0),
};

describe('classicalStatistics', () => {
  test('a weight of two is two persons in every mean and share', () => {
    const doubled = {
      ...small,
      persons: 7,
      cells: Uint8Array.of(...small.cells, ...small.cells.subarray(0, 3)),
    };
    const weighted = classicalStatistics(small, { weights: Float64Array.of(2, 1, 1, 1, 1, 1) });
    const plain = classicalStatistics(doubled);
    weighted.items.forEach((item, j) => {
      expect(item.p).toBeCloseTo(plain.items[j].p ?? Number.NaN, 12);
      expect(item.itemTotal).toBeCloseTo(plain.items[j].itemTotal ?? Number.NaN, 12);
      expect(item.discrimination).toBeCloseTo(plain.items[j].discrimination ?? Number.NaN, 12);
    });
  });

  test('a person of weight 0 changes nothing', () => {
    const more = { ...small, persons: 7, cells: Uint8Array.of(...small.cells, 0, 1, 1) };
    const weights = Float64Array.of(1, 1, 1, 1, 1, 1, 0);
    expect(classicalStatistics(more, { weights })).toEqual(classicalStatistics(small));
  });

  test('omitted counts as wrong or not at all, and is counted', () => {
    const cells = Uint8Array.from(small.cells);
    cells[17] = OMITTED;
    const wrong = classicalStatistics({ ...small, cells });
    expect(wrong.items[2].p).toBe(classicalStatistics(small).items[2].p);
    expect(wrong.items[2].omitted).toBe(1);
    expect(classicalStatistics({ ...small, cells }, { omitted: 'missing' }).items[2].n).toBe(5);
  });

  test('the order of the rows does not matter, ties at the border of the extreme groups included', () => {
    const order = [5, 3, 1, 4, 2, 0];
    const cells = Uint8Array.from(
      order.flatMap((person) => [...small.cells.subarray(person * 3, person * 3 + 3)]),
    );
    const shuffled = classicalStatistics({ ...small, cells }).items.map(
      ({ discrimination }) => discrimination,
    );
    const straight = classicalStatistics(small).items.map(({ discrimination }) => discrimination);
    shuffled.forEach((value, j) => {
      expect(value).toBeCloseTo(straight[j] ?? Number.NaN, 12);
    });
  });

  test('booklets without common items have no alpha, but item–rest correlations', () => {
    const none = NOT_ADMINISTERED;
    const cells = Uint8Array.of(
      1,
      1,
      none,
      none,
      0,
      0,
      none,
      none,
      1,
      0,
      none,
      none,
      none,
      none,
      1,
      1,
      none,
      none,
      0,
      0,
    );
    const { test: whole, items } = classicalStatistics({ persons: 5, items: ['A', 'B', 'C', 'D'], cells });
    expect(whole.alpha).toBeNull();
    expect(items[0].itemRest).toBeCloseTo(0.5, 12);
    expect(items[2].itemRest).toBeCloseTo(1, 12);
  });

  test('an item nobody saw has nulls, not NaN', () => {
    const cells = Uint8Array.of(1, NOT_ADMINISTERED, 0, NOT_ADMINISTERED, 1, NOT_ADMINISTERED);
    const { items } = classicalStatistics({ persons: 3, items: ['A', 'B'], cells });
    expect(items[1]).toMatchObject({
      n: 0,
      p: null,
      mean: null,
      itemRest: null,
      discrimination: null,
      flags: [],
    });
  });

  test('a wrong key is suspected where a wrong option goes with high scores', () => {
    const labels = ['A', 'B'];
    const choices = {
      cells: Uint8Array.of(0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1),
      labels,
      key: ['A', 'A', 'A'],
    };
    const twelve = { persons: 4, items: ['X', 'Y', 'Z'], cells: choices.cells.map((choice) => 1 - choice) };
    const miskeyed = classicalStatistics(twelve, { choices: { ...choices, key: ['A', 'A', 'B'] } });
    expect(miskeyed.items[0].flags.map(({ code }) => code)).not.toContain('wrong-key-suspected');
    const flipped = { ...twelve, cells: twelve.cells.map((cell, i) => (i % 3 === 2 ? 1 - cell : cell)) };
    const { items } = classicalStatistics(flipped, { choices: { ...choices, key: ['A', 'A', 'B'] } });
    expect(items[2].flags.map(({ code }) => code)).toContain('wrong-key-suspected');
  });

  test('an option is better than the key where its choosers score higher; limits are settings', () => {
    // Forty weak and strong persons: on X the strong ones split between the key and B, which only they choose.
    const persons = 40;
    const chosen = Array.from({ length: persons }, (_, person) => {
      const strong = person >= 20;
      return [
        strong && person % 4 === 0 ? 1 : person % 3 === 0 && !strong ? 2 : 0,
        strong ? 0 : 2,
        strong ? 0 : 2,
      ];
    });
    const choices = { cells: Uint8Array.from(chosen.flat()), labels: ['A', 'B', 'C'], key: ['A', 'A', 'A'] };
    const answers = {
      persons,
      items: ['X', 'Y', 'Z'],
      cells: choices.cells.map((choice) => Number(choice === 0)),
    };
    const flagsOf = (limits?: Partial<FlagLimits>) =>
      classicalStatistics(answers, { choices, ...(limits ? { limits } : {}) }).items[0].flags.filter(
        ({ option }) => option === 'B',
      );
    const found = flagsOf();
    expect(found).toHaveLength(1);
    expect(['better-than-key', 'wrong-key-suspected']).toContain(found[0]?.code);
    expect(flagsOf({ deadDistractor: 0.2 })).toMatchObject([
      { code: 'dead-distractor', value: 0.125, limit: 0.2 },
    ]);
  });

  test('items are not reached from the second omission at the end on', () => {
    const [o, n] = [OMITTED, NOT_ADMINISTERED];
    const rows = [
      [1, 0, 1, 0],
      [1, o, 1, o],
      [1, o, o, o],
      [o, o, n, o],
      [1, n, n, n],
    ];
    const cells = Uint8Array.from(rows.flat());
    const { items } = classicalStatistics({ persons: 5, items: ['A', 'B', 'C', 'D'], cells });
    expect(items.map(({ notReached }) => notReached)).toEqual([0, 1 / 4, 1 / 3, 2 / 4]);
    expect(items[3].flags).toContainEqual({ code: 'not-reached', value: 0.5, limit: 0.1 });
    expect(items[0].flags.map(({ code }) => code)).not.toContain('not-reached');
  });
});
