import { createHash } from 'node:crypto';
import { checkCeremony, commitmentOf } from '@sapa/sampling';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { drawRound } from '../draw/draw-round.ts';
import { listSample, readDraw, readSampleTable } from '../draw/read-draw.ts';
import { verifyRound } from '../draw/verify-round.ts';
import { freezeRoundFrame } from '../frame/freeze-round-frame.ts';
import { readFrame } from '../frame/read-frame.ts';
import { NotFound } from '../not-found.ts';
import { describeRound } from '../rounds/describe-round.ts';
import {
  answerSmallRound,
  drawnRound,
  openSmallRound,
  type TestContext,
  testContext,
} from '../testing/index.ts';
import { announceSeed } from './announce-seed.ts';
import { approveDraw, scanLimitBytes } from './approve-draw.ts';
import { closeCommitments } from './close-commitments.ts';
import { enterIntoForce } from './enter-into-force.ts';
import { fixDesign } from './fix-design.ts';
import { openCeremony } from './open-ceremony.ts';
import { publishCommitment } from './publish-commitment.ts';
import { listCeremonies, readCeremony, readOrderScan } from './read-ceremony.ts';
import { revealRolls } from './reveal-rolls.ts';

const round = 'round-1';
const design = { fraction: 0.5, strata: ['region'], mergeOrder: [], exclusions: [] };
type Person = { name: string; salt: string; rolls: string };
const people: [Person, Person] = [
  { name: 'Директор департамента', salt: '00112233445566778899aabbccddeeff', rolls: '4162533612345' },
  { name: 'Қоғамдық байқаушы', salt: 'ffeeddccbbaa99887766554433221100', rolls: '6152436512344' },
];
const pdf = new TextEncoder().encode('%PDF-1.7 scanned order');
const order = {
  round,
  body: 'Комитет',
  orderNumber: '17-НҚ',
  orderDate: '2026-03-02',
  scan: { name: 'бұйрық.pdf', content: pdf },
};

let opened: TestContext;
let context: Context;
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  await openSmallRound(context);
});
afterAll(() => opened.close());

const stateOf = async () => (await readCeremony(context, { round })).state;
const refusedWith = (code: string, more: object = {}) => ({
  ok: false,
  problems: [expect.objectContaining({ code, ...more })],
});
const commitmentTo = ({ name, salt, rolls }: Person, ceremony = 1) => ({
  round,
  name,
  rolls: rolls.length,
  sha256: commitmentOf({ round, ceremony, name, salt, rolls }),
});

/** Every step that is not in order now has to be refused with the state; `inOrder` are those that are. */
async function expectOnly(...inOrder: string[]): Promise<void> {
  const received = await stateOf();
  const steps: Record<string, () => Promise<unknown>> = {
    'fix the design': () => fixDesign(context, { round, design }),
    'freeze the frame': () => freezeRoundFrame(context, { round }),
    commit: () => publishCommitment(context, commitmentTo(people[0])),
    'close the list': () => closeCommitments(context, { round }),
    announce: () => announceSeed(context, { round, seed: '1', note: 'a lottery of the first of March' }),
    reveal: () => revealRolls(context, { round, position: 1, ...people[0] }),
    draw: () => drawRound(context, { round }),
    approve: () => approveDraw(context, order),
    'enter into force': () => enterIntoForce(context, { round, since: '2026-03-03' }),
  };
  for (const [name, step] of Object.entries(steps))
    if (!inOrder.includes(name)) expect(await step(), name).toEqual(refusedWith(`ceremony-is-${received}`));
}

// One story: each part stands on what the part before it recorded.
describe('a ceremony', () => {
  test('begins with its design, which has to fit the register and ask for enough', async () => {
    await expectOnly('fix the design');
    expect(await openCeremony(context, { round, reason: 'again' })).toEqual(refusedWith('ceremony-is-open'));
    expect(await fixDesign(context, { round, design: { ...design, strata: ['colour'] } })).toEqual(
      refusedWith('unknown-column'),
    );
    const least = { people: 1, rolls: 9, bits: 65 };
    expect(await fixDesign(context, { round, design: { fraction: 2 }, least })).toMatchObject({
      problems: [{ place: { path: 'fraction' } }, { code: 'too-little' }, {}, {}],
    });
    const fixed = await fixDesign(context, { round, design });
    const { design: published } = await readCeremony(context, { round });
    const hash = createHash('sha256')
      .update(published?.file ?? '')
      .digest('hex');
    expect(fixed).toMatchObject({ ok: true, value: { sha256: hash } });
    expect(published).toMatchObject({ sha256: hash, leastPeople: 2, leastRolls: 10, leastBits: 66 });
  });

  test('then freezes its frame', async () => {
    await expectOnly('freeze the frame');
    expect(await freezeRoundFrame(context, { round })).toMatchObject({ ok: true });
  });

  test('takes a commitment of each person, and tells what is wrong with one', async () => {
    await expectOnly('commit', 'close the list', 'announce');
    const short = { ...commitmentTo(people[0]), rolls: 9, sha256: 'no hash', name: 'a|b' };
    expect(await publishCommitment(context, short)).toMatchObject({
      problems: [{ code: 'wrong-name' }, { code: 'too-few-rolls' }, { code: 'no-sha256' }],
    });
    expect(await publishCommitment(context, commitmentTo(people[0]))).toMatchObject({
      ok: true,
      value: { position: 1 },
    });
    const twice = { ...commitmentTo(people[1]), name: people[0].name };
    expect(await publishCommitment(context, twice)).toEqual(refusedWith('name-taken'));
    const copied = { ...commitmentTo(people[0]), name: 'Somebody else' };
    expect(await publishCommitment(context, copied)).toEqual(refusedWith('commitment-taken'));
    expect(
      await announceSeed(context, { round, seed: '1', note: 'a lottery of the first of March' }),
    ).toEqual(refusedWith('commitments-there'));
  });

  test('closes the list when people and rolls are enough, and not before', async () => {
    expect(await closeCommitments(context, { round })).toMatchObject({
      ok: false,
      problems: [
        { code: 'too-few-people', received: '1', expected: '2' },
        { code: 'too-few-bits', received: '33', expected: '66' },
      ],
    });
    await publishCommitment(context, commitmentTo(people[1]));
    const { commitments } = await readCeremony(context, { round });
    expect(commitments.map(({ reveal }) => reveal)).toEqual([null, null]);
    expect(await closeCommitments(context, { round })).toMatchObject({ ok: true, value: { people: 2 } });
  });

  test('takes the rolls that give the commitment and no others; the last ones make the seed', async () => {
    await expectOnly('reveal');
    const [first, second] = people;
    const other = { round, position: 2, salt: second.salt, rolls: '6152436512345' };
    expect(await revealRolls(context, other)).toEqual(refusedWith('commitment-differs'));
    await expect(revealRolls(context, { ...other, position: 3 })).rejects.toThrow(NotFound);
    expect(await revealRolls(context, { round, position: 2, ...second })).toMatchObject({
      value: { seed: null },
    });
    expect(await revealRolls(context, { round, position: 2, ...second })).toEqual(
      refusedWith('already-revealed'),
    );
    expect(await stateOf()).toBe('commitments-closed');
    expect(await revealRolls(context, { round, position: 1, ...first })).toMatchObject({
      value: { seed: '4162533612345-6152436512344' },
    });
  });

  test('draws by what was fixed', async () => {
    await expectOnly('draw');
    await drawRound(context, { round });
    const { draw } = await readDraw(context, { round });
    expect(draw).toMatchObject({ seed: '4162533612345-6152436512344', design: { fraction: 0.5 } });
    const record = await readCeremony(context, { round });
    expect(checkCeremony(JSON.parse(JSON.stringify(record)), draw)).toMatchObject({
      difference: null,
      commitments: 2,
    });
    expect(await verifyRound(context, { round })).toMatchObject({ same: true });
  });

  test('is approved by an order with its scan, told by its bytes and kept as they are', async () => {
    await expectOnly('approve');
    const wrong = {
      ...order,
      body: ' ',
      orderDate: '2026-02-30',
      scan: { name: 'order.pdf', content: new TextEncoder().encode('MZ no pdf') },
    };
    expect(await approveDraw(context, wrong)).toMatchObject({
      problems: [{ code: 'missing-field' }, { code: 'no-date' }, { code: 'no-scan' }],
    });
    const large = new Uint8Array(scanLimitBytes + 1);
    large.set(pdf);
    expect(await approveDraw(context, { ...order, scan: { ...order.scan, content: large } })).toEqual(
      refusedWith('scan-too-large'),
    );
    expect(await approveDraw(context, order)).toMatchObject({ ok: true });
    const kept = await readOrderScan(context, { round });
    expect(new Uint8Array(kept.content)).toEqual(pdf);
    expect(kept).toMatchObject({ name: 'бұйрық.pdf', mediaType: 'application/pdf' });
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect((await readCeremony(context, { round })).approval).toMatchObject({ file: { sha256, bytes: 22 } });
  });

  test('enters into force, not before its order', async () => {
    await expectOnly('enter into force');
    expect(await enterIntoForce(context, { round, since: '2026-03-01' })).toEqual(
      refusedWith('before-order', { expected: '2026-03-02' }),
    );
    expect(await enterIntoForce(context, { round, since: '2026-03-02' })).toMatchObject({ ok: true });
    await expectOnly();
    expect((await describeRound(context, round)).ceremony).toEqual({ number: 1, state: 'in-force' });
  });

  test('leaves an audit row of each step, without the rolls', async () => {
    const rows = await context.db.selectFrom('audit').select(['action', 'details']).orderBy('id').execute();
    expect(rows.map(({ action }) => action).slice(2)).toEqual([
      'ceremony.fix-design',
      'frame.freeze',
      'ceremony.commit',
      'ceremony.commit',
      'ceremony.close-commitments',
      'ceremony.reveal',
      'ceremony.reveal',
      'round.draw',
      'ceremony.approve',
      'ceremony.enter-into-force',
    ]);
  });
});

describe('a new draw', () => {
  test('needs a reason and then has nothing of the one before', async () => {
    expect(await openCeremony(context, { round, reason: '  ' })).toEqual(refusedWith('missing-field'));
    expect(await openCeremony(context, { round, reason: 'Две школы закрыты' })).toMatchObject({
      ok: true,
      value: { ceremony: 2 },
    });
    await expectOnly('fix the design');
    await expect(readDraw(context, { round })).rejects.toThrow(NotFound);
    await expect(readFrame(context, { round })).rejects.toThrow(NotFound);
    const { stages, ceremony } = await describeRound(context, round);
    expect(ceremony).toEqual({ number: 2, state: 'open' });
    expect(stages.slice(1, 3).map(({ state, figures }) => [state, figures])).toEqual([
      ['waiting', []],
      ['ready', []],
    ]);
    expect((await listSample(context, round, { page: 1, pageSize: 5 })).total).toBe(0);
  });

  test('leaves the one before readable, whole, and marked as superseded', async () => {
    const [second, first] = await listCeremonies(context, round);
    expect(second).toMatchObject({ ceremony: 2, supersededBy: null, reason: 'Две школы закрыты' });
    expect(first).toMatchObject({ ceremony: 1, supersededBy: 2, state: 'in-force', reason: null });
    const path = { round, ceremony: 1 };
    expect((await readDraw(context, path)).draw.seed).toBe('4162533612345-6152436512344');
    expect((await readSampleTable(context, path)).rows).toHaveLength(24);
    expect(await verifyRound(context, path)).toMatchObject({ same: true });
    await expect(readCeremony(context, { round, ceremony: 3 })).rejects.toThrow(NotFound);
  });

  test('takes commitments of its own only', async () => {
    await fixDesign(context, { round, design, least: { people: 3, bits: 90 } });
    await freezeRoundFrame(context, { round });
    for (const person of people) await publishCommitment(context, commitmentTo(person));
    expect(await closeCommitments(context, { round })).toMatchObject({
      problems: [
        { code: 'too-few-people', expected: '3' },
        { code: 'too-few-bits', expected: '90' },
      ],
    });
    const third = { ...people[0], name: 'Third', rolls: '1111111111' };
    await publishCommitment(context, commitmentTo(third, 2));
    await closeCommitments(context, { round });
    // Commitments to the first ceremony cannot be opened in the second.
    expect(await revealRolls(context, { round, position: 1, ...people[0] })).toEqual(
      refusedWith('commitment-differs'),
    );
    expect(await revealRolls(context, { round, position: 3, ...third })).toEqual(
      refusedWith('worthless-rolls'),
    );
  });

  test('is what remains where somebody does not tell, until the round has answers', async () => {
    expect(await openCeremony(context, { round, reason: 'Rolls were not told' })).toMatchObject({ ok: true });
    const draw = await drawnRound(context, { round, design });
    await answerSmallRound(
      context,
      draw.schools.map(({ code }) => code),
    );
    expect(await openCeremony(context, { round, reason: 'Because' })).toEqual(
      refusedWith('answers-imported'),
    );
  });

  test('says of an announced seed where it was announced', async () => {
    const { seed } = await readCeremony(context, { round });
    expect(seed).toMatchObject({ way: 'announced', note: 'chosen by the test that draws this round' });
  });
});

test.each([
  'ceremony',
  'fixed_design',
  'commitment',
  'commitment_list',
  'reveal',
  'seed',
  'approval',
  'in_force',
] as const)('what a ceremony records cannot be changed or taken back: %s', async (table) => {
  await expect(context.db.deleteFrom(table).execute()).rejects.toThrow(`${table} is an immutable record`);
});
