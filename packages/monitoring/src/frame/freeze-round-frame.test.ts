import { exclusionPresets, freezeFrame, readRegisterCsv } from '@sapa/sampling';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { importRegisterTable } from '../register/import-uploaded-register.ts';
import { readRegister } from '../register/read-register.ts';
import { createRound } from '../rounds/create-round.ts';
import { describeRound } from '../rounds/describe-round.ts';
import {
  frozenRound,
  openSmallRound,
  succeeded,
  type TestContext,
  tableOf,
  testContext,
  testMoment,
} from '../testing/index.ts';
import { freezeRoundFrame } from './freeze-round-frame.ts';
import { listExclusions, readFrame, readFrameCsv, readKeptRegister } from './read-frame.ts';

let opened: TestContext;
let context: Context;
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  await openSmallRound(context);
});
afterAll(() => opened.close());

const small = [{ rule: 'small', column: 'enrolment', is: '<' as const, value: 150 }];

describe('a frozen frame', () => {
  test('waits until the register is there, and is ready then', async () => {
    const { stages } = await describeRound(context, 'round-1');
    expect(stages.slice(0, 3).map(({ name, state }) => [name, state])).toEqual([
      ['register', 'done'],
      ['frame', 'waiting'],
      ['draw', 'ready'],
    ]);
    await expect(readFrame(context, { round: 'round-1' })).rejects.toThrow(NotFound);
  });

  test('says who may be drawn, who may not and why, by whom and when', async () => {
    const { hash } = await frozenRound(context, { round: 'round-1', design: { exclusions: small } });
    expect(await readFrame(context, { round: 'round-1' })).toMatchObject({
      hash,
      preset: null,
      rules: small,
      eligible: 39,
      excluded: 9,
      byRule: [{ rule: 'small', firstHit: 9, anyHit: 9, pupils: 9 * 130 }],
      frozenAt: testMoment.toISOString(),
      frozenBy: 'tester',
    });
    const page = await listExclusions(context, { round: 'round-1' }, { page: 1, pageSize: 5 });
    expect(page).toMatchObject({
      total: 9,
      schools: [{ code: '1001', rule: 'small', allRules: ['small'] }, {}, {}, {}, {}],
    });
  });

  test('is known by the SHA-256 of a file that anyone can download', async () => {
    const csv = await readFrameCsv(context, { round: 'round-1' });
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(csv));
    expect(Buffer.from(digest).toString('hex')).toBe((await readFrame(context, { round: 'round-1' })).hash);
  });

  test('cannot be frozen again', async () => {
    expect(await freezeRoundFrame(context, { round: 'round-1' })).toMatchObject({
      ok: false,
      problems: [{ code: 'ceremony-is-frame-frozen' }],
    });
  });

  test('keeps the register as it was, whatever becomes of it', async () => {
    const { hash } = await readFrame(context, { round: 'round-1' });
    const rename = (region: string) =>
      context.db.updateTable('school').set({ region }).where('code', '=', '1010').execute();
    await rename('Алтай');
    const kept = readRegisterCsv(await readKeptRegister(context, { round: 'round-1' }));
    if (!kept.ok) throw new Error(kept.problem.code);
    expect(freezeFrame(kept.schools, small).hash).toBe(hash);
    await rename('Абай');
  });

  test('cannot be changed, not even in the database', async () => {
    const change = context.db.updateTable('frame').set({ frozen_by: 'somebody else' }).execute();
    await expect(change).rejects.toThrow('frame is an immutable record');
  });

  test('leaves its audit row, which cannot be changed either', async () => {
    const audit = context.db.selectFrom('audit').select('details').where('action', '=', 'frame.freeze');
    expect((await audit.executeTakeFirstOrThrow()).details).toMatchObject({ eligible: 39, excluded: 9 });
    await expect(context.db.deleteFrom('audit').execute()).rejects.toThrow('audit is an immutable record');
  });
});

test('frame and audit row are written together or not at all', async () => {
  const names = { kk: 'Е', ru: 'Д', en: 'T' };
  succeeded(await createRound(context, { code: 'round-2', names, year: 2027, registerCode: 'small' }));
  const count = async () =>
    (await context.db.selectFrom('audit').select('id').where('action', '=', 'frame.freeze').execute()).length;
  const before = await count();
  const halfway = context.db.transaction().execute(async (trx) => {
    await frozenRound({ ...context, db: trx }, { round: 'round-2', design: { exclusions: 'modo-2021' } });
    throw new Error('the power went out');
  });
  await expect(halfway).rejects.toThrow('the power went out');
  expect(await count()).toBe(before);
  await expect(readFrame(context, { round: 'round-2' })).rejects.toThrow(NotFound);
});

test('a preset is written out as it stood when the frame was frozen', async () => {
  await frozenRound(context, { round: 'round-2', design: { exclusions: 'modo-2021' } });
  expect(await readFrame(context, { round: 'round-2' })).toMatchObject({
    preset: 'modo-2021',
    rules: exclusionPresets['modo-2021'],
  });
});

test('the frame has the hash that the file itself gives, empty columns and odd numbers included', async () => {
  const table = tableOf(
    ['code', 'name_en', 'grade9', 'internet_mbps', 'ratio', 'note', 'flag'],
    [
      ['b', '', '', '0.1', '1,50', 'ё', ''],
      ['a', '', '', '1e3', '2', 'a, "b"', ''],
    ],
  );
  const input = { table, options: {}, code: 'odd', names: { kk: 'Т', ru: 'Т', en: 'O' } };
  succeeded(await importRegisterTable(context, input));
  succeeded(await createRound(context, { code: 'odd', names: input.names, year: 2026, registerCode: 'odd' }));
  const design = { strata: [], minimumPerStratum: 0, fraction: 1 };
  const { hash } = await frozenRound(context, { round: 'odd', design });
  expect(hash).toBe(freezeFrame(succeeded(readRegister(table)), []).hash);
});

test('there is no frame of a round that does not exist', async () => {
  await expect(freezeRoundFrame(context, { round: 'nowhere' })).rejects.toThrow(NotFound);
});
