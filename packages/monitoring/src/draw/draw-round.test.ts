import { drawSample, freezeFrame, parseDesign } from '@sapa/sampling';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { freezeRoundFrame } from '../frame/freeze-round-frame.ts';
import { NotFound } from '../not-found.ts';
import { readRegister } from '../register/read-register.ts';
import { createRound } from '../rounds/create-round.ts';
import { openSmallRound, smallRegister, succeeded, type TestContext, testContext } from '../testing/index.ts';
import { drawRound } from './draw-round.ts';
import { listSample, readDraw, readSampleTable } from './read-draw.ts';
import { verifyRound } from './verify-round.ts';

let opened: TestContext;
let context: Context;
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  await openSmallRound(context);
});
afterAll(() => opened.close());

const rules = [{ rule: 'small', column: 'enrolment', is: '<' as const, value: 130 }];
const design = { fraction: 0.4, strata: ['region', 'territory'], mergeOrder: ['territory'] };
const input = { round: 'round-1', design, seed: 'кубик 4-1-6' };

describe('a draw', () => {
  test('needs a frozen frame', async () => {
    expect(await drawRound(context, input)).toMatchObject({
      ok: false,
      problems: [{ code: 'frame-not-frozen' }],
    });
    succeeded(await freezeRoundFrame(context, { round: 'round-1', rules }));
  });

  test('with a design that cannot be is refused with the reasons, and nothing is drawn', async () => {
    const wrong = { ...input, design: { fraction: 2, strata: ['colour'] } };
    expect(await drawRound(context, wrong)).toMatchObject({ ok: false });
    const unknown = { ...input, design: { strata: ['colour'] } };
    expect(await drawRound(context, unknown)).toMatchObject({ ok: false });
    await expect(readDraw(context, 'round-1')).rejects.toThrow(NotFound);
  });

  test('is the one that the register and the seed give outside the system', async () => {
    const draw = succeeded(await drawRound(context, input));
    const parsed = parseDesign(design);
    if (!parsed.ok) throw new Error('the design is good');
    const frame = freezeFrame(succeeded(readRegister(smallRegister())), rules);
    expect(draw).toEqual(drawSample(frame, parsed.design, input.seed));
    expect(draw.total).toBe(Math.floor(0.4 * draw.eligible));
  });

  test('is kept as it was made', async () => {
    const { draw, drawnBy } = await readDraw(context, 'round-1');
    expect(drawnBy).toBe('tester');
    expect(draw.rules).toEqual(rules);
    const { total, schools } = await listSample(context, 'round-1', { page: 1, pageSize: 500 });
    expect(total).toBe(draw.total);
    expect(
      schools.map(({ code, ticket, baseWeight, jkZone }) => ({ code, ticket, baseWeight, jkZone })),
    ).toEqual(
      draw.schools.map(({ code, ticket, baseWeight, jkZone }) => ({ code, ticket, baseWeight, jkZone })),
    );
    expect((await readSampleTable(context, 'round-1')).rows).toHaveLength(total);
  });

  test('happens once', async () => {
    const again = await drawRound(context, { ...input, seed: 'a seed that I like better' });
    expect(again).toMatchObject({ ok: false, problems: [{ code: 'already-drawn', received: input.seed }] });
    const change = context.db.updateTable('draw_school').set({ base_weight: 1 }).execute();
    await expect(change).rejects.toThrow('draw_school is an immutable record');
  });

  test('leaves its audit row with seed and frame', async () => {
    const { draw } = await readDraw(context, 'round-1');
    const audit = context.db.selectFrom('audit').select('details').where('action', '=', 'round.draw');
    expect((await audit.executeTakeFirstOrThrow()).details).toEqual({
      frameHash: draw.frameHash,
      seed: input.seed,
      schools: draw.total,
    });
  });
});

describe('the proof of a draw', () => {
  test('finds the draw as published', async () => {
    expect(await verifyRound(context, 'round-1')).toMatchObject({ same: true, difference: null });
  });

  test('names the one cell of the register that somebody changed', async () => {
    const change = (enrolment: number) =>
      context.db.updateTable('school').set({ enrolment }).where('code', '=', '1010').execute();
    await change(211);
    expect(await verifyRound(context, 'round-1')).toMatchObject({
      same: false,
      difference: {
        file: 'frame.csv',
        school: '1010',
        column: 'enrolment',
        published: '210',
        recomputed: '211',
      },
    });
    await change(210);
    expect(await verifyRound(context, 'round-1')).toMatchObject({ same: true });
  });
});

test('a register that changed after the frame was frozen is not drawn from', async () => {
  const names = { kk: 'Е', ru: 'Д', en: 'T' };
  succeeded(await createRound(context, { code: 'round-2', names, year: 2027, registerCode: 'small' }));
  const { hash } = succeeded(await freezeRoundFrame(context, { round: 'round-2', rules: [] }));
  await context.db.updateTable('school').set({ territory: 'rural' }).where('code', '=', '1001').execute();
  expect(await drawRound(context, { ...input, round: 'round-2' })).toMatchObject({
    ok: false,
    problems: [{ code: 'register-changed', expected: hash }],
  });
});
