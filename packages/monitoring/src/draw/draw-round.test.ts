import { gzipSync } from 'node:zlib';
import { drawSample, freezeFrame, parseDesign } from '@sapa/sampling';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announceSeed } from '../ceremony/announce-seed.ts';
import type { Context } from '../context.ts';
import { readKeptRegister } from '../frame/read-frame.ts';
import { NotFound } from '../not-found.ts';
import { readRegister } from '../register/read-register.ts';
import { createRound } from '../rounds/create-round.ts';
import {
  frozenRound,
  openSmallRound,
  smallRegister,
  succeeded,
  type TestContext,
  testContext,
} from '../testing/index.ts';
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
const design = {
  fraction: 0.4,
  strata: ['region', 'territory'],
  mergeOrder: ['territory'],
  exclusions: rules,
};
const seed = 'кубик 4-1-6';
const path = { round: 'round-1' };

describe('a draw', () => {
  test('needs a seed', async () => {
    await frozenRound(context, { ...path, design });
    expect(await drawRound(context, path)).toMatchObject({
      ok: false,
      problems: [{ code: 'ceremony-is-frame-frozen' }],
    });
    await expect(readDraw(context, path)).rejects.toThrow(NotFound);
    succeeded(await announceSeed(context, { ...path, seed, note: 'thrown by the test of the draw' }));
  });

  test('is the one that the register and the seed give outside the system', async () => {
    const draw = succeeded(await drawRound(context, path));
    const parsed = parseDesign(design);
    if (!parsed.ok) throw new Error('the design is good');
    const frame = freezeFrame(succeeded(readRegister(smallRegister())), rules);
    expect(draw).toEqual(drawSample(frame, parsed.design, seed));
    expect(draw.total).toBe(Math.floor(0.4 * draw.eligible));
  });

  test('is kept as it was made', async () => {
    const { draw, drawnBy } = await readDraw(context, path);
    expect(drawnBy).toBe('tester');
    expect(draw.rules).toEqual(rules);
    const { total, schools } = await listSample(context, 'round-1', { page: 1, pageSize: 500 });
    expect(total).toBe(draw.total);
    expect(
      schools.map(({ code, ticket, baseWeight, jkZone }) => ({ code, ticket, baseWeight, jkZone })),
    ).toEqual(
      draw.schools.map(({ code, ticket, baseWeight, jkZone }) => ({ code, ticket, baseWeight, jkZone })),
    );
    expect((await readSampleTable(context, path)).rows).toHaveLength(total);
  });

  test('happens once', async () => {
    const again = await drawRound(context, path);
    expect(again).toMatchObject({ ok: false, problems: [{ code: 'ceremony-is-drawn' }] });
    const change = context.db.updateTable('draw_school').set({ base_weight: 1 }).execute();
    await expect(change).rejects.toThrow('draw_school is an immutable record');
  });

  test('leaves its audit row with seed and frame', async () => {
    const { draw } = await readDraw(context, path);
    const audit = context.db.selectFrom('audit').select('details').where('action', '=', 'round.draw');
    expect((await audit.executeTakeFirstOrThrow()).details).toEqual({
      ceremony: 1,
      frameHash: draw.frameHash,
      seed,
      schools: draw.total,
    });
  });
});

describe('the proof of a draw', () => {
  test('finds the draw as published', async () => {
    expect(await verifyRound(context, path)).toMatchObject({ same: true, difference: null });
  });

  test('does not depend on what became of the register since', async () => {
    await context.db.updateTable('school').set({ enrolment: 211 }).where('code', '=', '1010').execute();
    expect(await verifyRound(context, path)).toMatchObject({ same: true });
  });

  test('names the one cell of the kept register that somebody changed past all locks', async () => {
    const forged = (await readKeptRegister(context, path)).replace(/^(1020,.*),310,/m, '$1,311,');
    await sql`alter table frame disable trigger frame_immutable`.execute(context.db);
    await context.db
      .updateTable('frame')
      .set({ register_csv: gzipSync(forged) })
      .execute();
    expect(await verifyRound(context, path)).toMatchObject({
      same: false,
      difference: {
        file: 'frame.csv',
        school: '1020',
        column: 'enrolment',
        published: '310',
        recomputed: '311',
      },
    });
  });
});

test('a register that changes after the frame was frozen does not keep it from being drawn', async () => {
  const names = { kk: 'Е', ru: 'Д', en: 'T' };
  succeeded(await createRound(context, { code: 'round-2', names, year: 2027, registerCode: 'small' }));
  const { hash } = await frozenRound(context, { round: 'round-2' });
  await context.db.updateTable('school').set({ territory: 'rural' }).where('code', '=', '1001').execute();
  const note = 'thrown by the test of a changed register';
  succeeded(await announceSeed(context, { round: 'round-2', seed, note }));
  expect(succeeded(await drawRound(context, { round: 'round-2' })).frameHash).toBe(hash);
  expect(await verifyRound(context, { round: 'round-2' })).toMatchObject({ same: true });
});
