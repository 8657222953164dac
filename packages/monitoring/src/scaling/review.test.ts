import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NotFound } from '../not-found.ts';
import { importAnswers } from '../results/import-answers.ts';
import {
  drawSmallRound,
  smallAnswers,
  smallMapping,
  succeeded,
  type TestContext,
  testContext,
} from '../testing/index.ts';
import { describeItem, listItems } from './describe-item.ts';
import { describeScale } from './describe-scale.ts';
import { judgeItem } from './judge-item.ts';
import { readReviewQueue } from './review-queue.ts';
import { scaleRound } from './scale-round.ts';

const round = 'round-1';
const item = { round, test: 'grade-4' };

let opened: TestContext;
beforeAll(async () => {
  opened = await testContext();
  const drawn = await drawSmallRound(opened.context);
  // The key of M2 is wrong: its true one is B.
  const mapping = { ...smallMapping, key: { ...smallMapping.key, M2: 'C' } };
  succeeded(await importAnswers(opened.context, { round, table: smallAnswers(drawn, 20), mapping }));
  await scaleRound(opened.context, { round });
});
afterAll(() => opened.close());

const queue = () => readReviewQueue(opened.context, round);
const judge = (input: Omit<Parameters<typeof judgeItem>[1], 'round' | 'test'>) =>
  judgeItem(opened.context, { ...item, ...input });

describe('an expert', () => {
  test('finds the item with the wrong key in the queue', async () => {
    const { waiting, decided, notCarriedOut } = await queue();
    expect(waiting.find((it) => it.item === 'M2')?.flags).toContain('wrong-key-suspected');
    expect(decided).toEqual([]);
    expect(notCarriedOut).toBe(0);
  });

  test('is told everything that is wrong with a verdict', async () => {
    const codes = async (input: Parameters<typeof judge>[0]) => {
      const refused = await judge(input);
      return refused.ok ? [] : refused.problems.map(({ code }) => code);
    };
    expect(await codes({ item: 'M2', verdict: 'rekey', key: 'E', reason: ' ' })).toEqual([
      'reason-missing',
      'not-an-option',
    ]);
    expect(await codes({ item: 'M2', verdict: 'rekey', key: 'c', reason: 'x' })).toEqual(['key-unchanged']);
    expect(await codes({ item: 'M2', verdict: 'collapse', categories: [0, 0], reason: 'x' })).toEqual([
      'nothing-to-collapse',
    ]);
    await expect(judge({ item: 'M99', verdict: 'drop', reason: 'x' })).rejects.toThrow(NotFound);
    expect((await queue()).decided).toEqual([]);
  });

  test('corrects the key: the answers are scored anew, the next scaling takes it up, the history tells both', async () => {
    const before = await describeItem(opened.context, { ...item, item: 'M2' });
    const { rescored } = succeeded(
      await judge({ item: 'M2', verdict: 'rekey', key: 'b', reason: 'The commission solved it again.' }),
    );
    expect(rescored).toBeGreaterThan(50);
    expect((await queue()).notCarriedOut).toBe(1);
    await scaleRound(opened.context, { round });
    const after = await describeItem(opened.context, { ...item, item: 'M2' });
    expect(after.key).toBe('B');
    expect(after.p ?? 0).toBeGreaterThan((before.p ?? 1) + 0.3);
    expect(after.itemRest ?? 0).toBeGreaterThan(0.2);
    expect(after.history.map(({ number, flags }) => [number, flags.includes('wrong-key-suspected')])).toEqual(
      [
        [1, true],
        [2, false],
      ],
    );
    expect(after.verdicts).toMatchObject([
      { verdict: 'rekey', details: { key: 'B', before: 'C' }, decidedBy: 'tester' },
    ]);
    const { waiting, notCarriedOut } = await queue();
    expect(waiting.map((it) => it.item)).not.toContain('M2');
    expect(notCarriedOut).toBe(0);
  });

  test('drops an item and separates another: the scale is made without the one and with two columns of the other', async () => {
    succeeded(await judge({ item: 'M1', verdict: 'drop', reason: 'The picture was missing in print.' }));
    succeeded(
      await judge({ item: 'M3', verdict: 'separate', reason: 'The translation gives the answer away.' }),
    );
    expect(await judge({ item: 'M3', verdict: 'keep', reason: '' })).toMatchObject({ ok: false });
    await scaleRound(opened.context, { round });
    const scale = await describeScale(opened.context, { ...item, domain: 'mathematics' });
    expect(scale.itemsOut).toEqual([{ code: 'M1', reason: 'dropped' }]);
    expect(scale.difficulties.map(({ column }) => column)).toEqual([
      'M2',
      'M3@kk',
      'M3@ru',
      'M4',
      'M5',
      'M6',
      'M7',
      'M8',
    ]);
    expect(scale.scalings.map(({ number, verdicts }) => [number, verdicts])).toEqual([
      [1, 0],
      [2, 1],
      [3, 3],
    ]);
    expect(scale.comparison.map(({ model }) => model)).toEqual(['rasch', '2pl', '3pl']);
    expect(scale.abilities.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    const m3 = await describeItem(opened.context, { ...item, item: 'M3' });
    expect(m3.separate.map(({ language }) => language)).toEqual(['kk', 'ru']);
    const { items } = await listItems(opened.context, { round });
    expect(items.find(({ code }) => code === 'M1')).toMatchObject({
      out: 'dropped',
      verdict: 'drop',
      a: null,
    });
  });

  test('takes a verdict back by another one', async () => {
    succeeded(await judge({ item: 'M1', verdict: 'keep', reason: 'The picture was there after all.' }));
    await scaleRound(opened.context, { round, model: 'rasch' });
    const scale = await describeScale(opened.context, { ...item, domain: 'mathematics' });
    expect(scale.itemsOut).toEqual([]);
    expect(scale.model).toBe('rasch');
  });

  test('cannot change what was recorded', async () => {
    for (const table of ['item_verdict', 'scaling_record'] as const)
      await expect(opened.context.db.deleteFrom(table).execute()).rejects.toThrow(/immutable/);
  });
});
