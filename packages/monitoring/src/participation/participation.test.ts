import { writeTable } from '@sapa/tables';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDraw } from '../draw/read-draw.ts';
import {
  answerSmallRound,
  drawSmallRound,
  succeeded,
  type TestContext,
  testContext,
} from '../testing/index.ts';
import { listPlaces } from './list-places.ts';
import { importParticipationList, readParticipationList } from './participation-list.ts';
import { setParticipationSettings } from './participation-settings.ts';
import { readParticipationBoard } from './read-board.ts';
import type { ParticipationEntry } from './read-entries.ts';
import { readParticipationHistory } from './read-history.ts';
import { recordParticipation } from './record-participation.ts';
import { listTestingWindows, setTestingWindow } from './testing-windows.ts';

let env: TestContext;
beforeEach(async () => {
  env = await testContext();
});
afterEach(() => env.close());

const entry = (code: string, more: Partial<ParticipationEntry>): ParticipationEntry => ({
  code,
  row: 0,
  state: null,
  reason: null,
  date: null,
  counts: [],
  ...more,
});
const round = 'round-1';

async function drawnRound() {
  const { context } = env;
  await drawSmallRound(context);
  await setParticipationSettings(context, {
    round,
    settings: {
      grades: [4],
      thresholds: { schoolsBefore: 0.65, schoolsAfter: 0.85, pupils: 0.8 },
      leastParticipation: 0,
    },
  });
  const { draw } = await readDraw(context, { round });
  const record = (...entries: ParticipationEntry[]) =>
    recordParticipation(context, { round, entries, source: 'page' });
  return { context, schools: draw.schools, record };
}

describe('the participation of a round', () => {
  test('is recorded in order: a replacement steps in only after the refusal of the school drawn', async () => {
    const { context, schools, record } = await drawnRound();
    const place = schools.find(({ replacements }) => replacements.length > 0);
    const [drawn = '', stand = ''] = [place?.code, place?.replacements[0]];
    expect(await record(entry(stand, { state: 'agreed' }))).toMatchObject({
      ok: false,
      problems: [{ code: 'replacement-not-its-turn', expected: drawn, place: { path: '/entries/0/state' } }],
    });
    expect(await record(entry(drawn, { state: 'refused' }))).toMatchObject({
      ok: false,
      problems: [{ code: 'reason-missing', place: { path: '/entries/0/reason' } }],
    });
    // Together they may come in any order.
    const refused = entry(drawn, { state: 'refused', reason: 'repairs' });
    expect(succeeded(await record(entry(stand, { state: 'tested' }), refused))).toEqual({
      events: 2,
      counts: 0,
    });
    expect(await record(entry(drawn, { state: 'agreed' }))).toMatchObject({
      ok: false,
      problems: [{ code: 'place-taken', expected: stand }],
    });
    expect(await readParticipationHistory(context, { round, school: drawn })).toMatchObject([
      { state: 'refused', reason: 'repairs', who: 'tester', source: 'page' },
    ]);
    const { places } = await listPlaces(context, { round, page: 1, pageSize: 50, status: 'replaced' });
    expect(places.map(({ chain }) => chain[0]?.code)).toEqual([drawn]);
    expect(places[0]?.chain[1]?.allowed).toEqual(['awaiting', 'agreed', 'refused', 'closed']);
  });

  test('takes counts of pupils that add up, with those known already, and only of schools of the sample', async () => {
    const { context, schools, record } = await drawnRound();
    const code = schools[0]?.code ?? '';
    const counts = (some: object) => [
      { grade: 4, enrolled: null, absent: null, exempt: null, tested: null, ...some },
    ];
    succeeded(await record(entry(code, { counts: counts({ enrolled: 20, absent: 2, exempt: 1 }) })));
    expect(await record(entry(code, { counts: counts({ tested: 18 }) }))).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'counts-do-not-add-up',
          received: '20 ≠ 2 + 1 + 18',
          place: { path: '/entries/0/grade4_enrolled' },
        },
      ],
    });
    expect(await record(entry('nowhere', { counts: counts({ tested: 1 }) }))).toMatchObject({
      ok: false,
      problems: [{ code: 'school-not-drawn', received: 'nowhere' }],
    });
    succeeded(await record(entry(code, { state: 'agreed', counts: counts({ tested: 17 }) })));
    const told = await readParticipationHistory(context, { round, school: code });
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ who: 'tester', state: 'agreed', counts: null }),
        expect.objectContaining({
          state: null,
          counts: { grade: 4, enrolled: 20, absent: 2, exempt: 1, tested: null },
        }),
      ]),
    );
    expect(told.map((each) => each.counts?.tested ?? null)).toContain(17);
  });

  test('cannot be changed afterwards, only told anew', async () => {
    const { context, schools, record } = await drawnRound();
    succeeded(await record(entry(schools[0]?.code ?? '', { state: 'agreed' })));
    await expect(context.db.deleteFrom('participation_event').execute()).rejects.toThrow('immutable');
    // The same again is no news.
    expect(succeeded(await record(entry(schools[0]?.code ?? '', { state: 'agreed' })))).toEqual({
      events: 0,
      counts: 0,
    });
  });

  test('gives rates per region with a verdict, and follows the answers by itself', async () => {
    const { context, schools } = await drawnRound();
    const before = await readParticipationBoard(context, { round, by: 'region' });
    expect(before.nation).toMatchObject({
      verdict: 'open',
      places: { drawn: 24, eligible: 24, pending: 24 },
      weighted: { schoolsBefore: 0, schoolsAfter: 0, pupils: null },
    });
    await answerSmallRound(
      context,
      schools.slice(0, 21).map(({ code }) => code),
    );
    const after = await readParticipationBoard(context, { round, by: 'region' });
    expect(after.nation.places).toMatchObject({ original: 21, pending: 3 });
    expect(after.nation.unweighted.schoolsBefore).toBe(21 / 24);
    // Eight pupils of the grade in every school, all of them tested: the weighted rate is that of the schools.
    expect(after.nation.weighted.schoolsBefore).toBeCloseTo(21 / 24, 12);
    expect(after.nation.weighted.pupils).toBe(1);
    expect(after.nation.verdict).toBe('met');
    expect(after.groups.map(({ places }) => places.drawn).reduce((a, b) => a + b)).toBe(24);
    expect(after.groups.every(({ names }) => names !== null)).toBe(true);
  });

  test('does not let a school refuse whose answers are there', async () => {
    const { context, schools, record } = await drawnRound();
    const [first] = schools;
    await answerSmallRound(context, [first?.code ?? '']);
    expect(await record(entry(first?.code ?? '', { state: 'refused', reason: 'no' }))).toMatchObject({
      ok: false,
      problems: [{ code: 'has-answers' }],
    });
  });
});

describe('the list of participation', () => {
  test.each(['xlsx', 'csv'] as const)(
    'goes out and comes back filled as %s, and every fault has its cell',
    async (format) => {
      const { context, schools } = await drawnRound();
      const { columns, rows } = await readParticipationList(context, { round, language: 'ru' });
      expect(rows).toHaveLength(schools.reduce((sum, { replacements }) => sum + 1 + replacements.length, 0));
      const [state, reason, enrolled, absent] = [6, 7, 9, 10];
      const filled = rows.map((row, at) =>
        at === 0 ? row.with(state, 'отказалась') : row.with(enrolled, 8).with(absent, 1),
      );
      const file = async (content: typeof rows) => ({
        name: `list.${format}`,
        content: await writeTable(columns, content, format),
      });
      const refused = await importParticipationList(context, { round, file: await file(filled) });
      expect(refused).toMatchObject({
        ok: false,
        problems: [{ code: 'reason-missing', place: { row: 2, column: 'Причина' } }],
      });
      const good = filled.map((row, at) => (at === 0 ? row.with(reason, 'паводок') : row));
      const taken = succeeded(await importParticipationList(context, { round, file: await file(good) }));
      expect(taken).toEqual({ events: 1, counts: rows.length - 1 });
      const again = await readParticipationList(context, { round, language: null });
      // A known reason is kept by its code and told in any language.
      expect(again.rows[0]?.slice(state, reason + 1)).toEqual(['refused', 'flood']);
      const told = await readParticipationList(context, { round, language: 'kk' });
      expect(told.rows[0]?.[reason]).toBe('су тасқыны');
      expect(again.rows[1]?.[enrolled]).toBe(8);
    },
  );
});

describe('testing windows', () => {
  test('are moved for a region with a reason, and tell which places are late', async () => {
    const { context } = await drawnRound();
    const days = { opens: '2026-02-02', closes: '2026-02-13' };
    succeeded(await setTestingWindow(context, { round, area: null, days, reason: null }));
    const make = (area: string | null, more: object) =>
      setTestingWindow(context, { round, area, days, reason: null, ...more });
    expect(await make('Абай', {})).toMatchObject({ ok: false, problems: [{ code: 'reason-missing' }] });
    expect(await make(null, { days: { opens: '2026-02-30', closes: 'soon' } })).toMatchObject({
      ok: false,
      problems: [{ code: 'not-a-date' }, { code: 'not-a-date' }],
    });
    expect(await make(null, { days: { opens: '2026-02-13', closes: '2026-02-02' } })).toMatchObject({
      ok: false,
      problems: [{ code: 'window-ends-before-it-begins' }],
    });
    const floods = { opens: '2026-02-16', closes: '2026-03-06' };
    succeeded(await make('Абай', { days: floods, reason: 'the river rose' }));
    expect(await listTestingWindows(context, round)).toMatchObject([
      { area: null, ...days },
      { area: 'Абай', ...floods, reason: 'the river rose', who: 'tester' },
    ]);
    // The clock of the test stands at 1 March: the round's window is over, the region's is not.
    const late = await listPlaces(context, { round, page: 1, pageSize: 50, status: 'late' });
    expect(new Set(late.places.map(({ region }) => region))).toEqual(new Set(['Ұлытау', 'Жетісу']));
    succeeded(await make('Абай', { days: null, reason: 'the water is gone' }));
    expect(await listTestingWindows(context, round)).toHaveLength(1);
  });
});
