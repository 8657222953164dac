import { measureOfSize, naepSizeSteps, readRegisterCsv } from '@sapa/sampling';
import { readTable, writeTable } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { verifyRound } from '../draw/verify-round.ts';
import { readEarlierSample } from '../frame/earlier-sample.ts';
import { setEarlierFile } from '../frame/earlier-sample-file.ts';
import { frameSchools } from '../frame/frame-schools.ts';
import { readFrame, readFrameCsv } from '../frame/read-frame.ts';
import { readOverlap } from '../frame/read-overlap.ts';
import { setEarlierRound } from '../frame/set-earlier-round.ts';
import { importRegister } from '../register/import-register.ts';
import { keepUpload } from '../register/uploads.ts';
import { createRound } from '../rounds/create-round.ts';
import { selectRound } from '../rounds/find-round.ts';
import {
  answerSmallRound,
  drawnRound,
  drawSmallRound,
  frozenRound,
  succeeded,
  type TestContext,
  tableOf,
  testContext,
} from '../testing/index.ts';
import { importSuccession, importUploadedSuccession } from './import-succession.ts';
import { listSuccessions } from './list-successions.ts';
import { schoolSeries } from './school-series.ts';

let opened: TestContext;
let context: Context;
let drawn: ReadonlySet<string>;
const names = { kk: 'Келесі', ru: 'Следующий', en: 'Next' };

// Next year of the region of 24 schools: 1001 and 1002 are one, 1003 is two, 1004 has a new code, 1005 is closed, 1900 is new.
const next = [
  'M12',
  '1003',
  '1003b',
  'N4',
  '1900',
  ...Array.from({ length: 19 }, (_, at) => `10${String(at + 6).padStart(2, '0')}`),
];
const heads = ['Прежний код', 'Код преемника', 'Вид изменения', 'Дата', 'Основание'];
const rows = [
  ['1001', 'M12', 'слияние', '15.08.2026', 'қаулы № 5'],
  ['1002', 'M12', 'merged', '2026-08-15', ''],
  ['1003', '1003', 'разделение', '', ''],
  ['1003', '1003b', 'бөлінді', '', ''],
  ['1004', 'N4', 'смена кода', '', ''],
  ['1005', '', 'закрыта', '', ''],
];
const pair = { register: 'next', earlierRegister: 'small' };

beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  drawn = new Set(await drawSmallRound(context));
  const schools = next.map((code, at) => ({ code, region: 'Абай', enrolment: 100 + 10 * (at % 12) }));
  await importRegister(context, { code: 'next', names, schools });
  succeeded(await createRound(context, { code: 'round-2', names, year: 2027, registerCode: 'next' }));
});
afterAll(() => opened.close());

const upload = async (columns: string[], cells: string[][]) =>
  keepUpload(context, { name: 'table.xlsx', content: await writeTable(columns, cells, 'xlsx') });

describe('a table of succession', () => {
  test('with faults is left whole, every fault told at its cell under the head that stands there', async () => {
    const faulty = [
      ['7777', 'M12', 'слияние', '', ''],
      ['1004', '8888', 'смена кода', '31.02.2026', ''],
      ['1005', '', 'исчезла', '', ''],
    ];
    const read = succeeded(await readTable(await writeTable(heads, faulty, 'xlsx'), 'links.xlsx'));
    const taken = await importSuccession(context, { ...pair, table: read });
    expect(taken.ok ? [] : taken.problems.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['not-a-date', 3, 'Дата'],
      ['not-one-of', 4, 'Вид изменения'],
      ['unknown-earlier-school', 2, 'Прежний код'],
      ['kind-does-not-fit', 2, 'Вид изменения'],
    ]);
    expect((await listSuccessions(context, 'next', { page: 1, pageSize: 5 })).tables).toEqual([]);
  });

  test('with a circle inside one register is refused', async () => {
    const table = tableOf(
      ['from_code', 'to_code', 'kind'],
      [
        ['1001', '1002', 'renamed'],
        ['1002', '1001', 'renamed'],
      ],
    );
    expect(
      await importSuccession(context, { register: 'small', earlierRegister: 'small', table }),
    ).toMatchObject({
      problems: [{ code: 'succession-cycle', received: '1001 → 1002 → 1001' }],
    });
  });

  test('is taken whole in any of the languages, and read as a page with the names of the schools', async () => {
    const uploadId = await upload(heads, rows);
    expect(succeeded(await importUploadedSuccession(context, { ...pair, uploadId }))).toEqual({ links: 6 });
    const found = await listSuccessions(context, 'next', { page: 1, pageSize: 2 });
    expect(found).toMatchObject({
      tables: [{ earlierRegister: 'small', links: 6, recordedBy: 'tester' }],
      total: 6,
      links: [
        { from: '1001', to: 'M12', kind: 'merged', happenedOn: '2026-08-15', basis: 'қаулы № 5' },
        { from: '1002', basis: null },
      ],
    });
    expect(found.links[0]?.fromNames.kk).toBe('№ 1 мектеп');
    const searched = await listSuccessions(context, 'next', { page: 1, pageSize: 5, search: 'n4' });
    expect(searched.links).toMatchObject([{ from: '1004', to: 'N4' }]);
  });

  test('is a record: another one takes its place, the first stays as it was', async () => {
    const table = tableOf(heads, rows, 'again.csv');
    succeeded(await importSuccession(context, { ...pair, table }));
    const { tables } = await listSuccessions(context, 'next', { page: 1, pageSize: 5 });
    expect(tables).toMatchObject([{ fileName: 'again.csv' }]);
    const kept = await context.db.selectFrom('succession').select('file_name').orderBy('id').execute();
    expect(kept).toHaveLength(2);
    await expect(context.db.deleteFrom('succession_link').execute()).rejects.toThrow('immutable');
  });
});

describe('the earlier draw of a round', () => {
  const before = async () => {
    const { schools } = await frameSchools(context, await selectRound(context, 'round-2'));
    return new Map(schools.map((school) => [school.code, school]));
  };

  test('is none at first, and never its own', async () => {
    expect(await readEarlierSample(context, 'round-2')).toBe(null);
    expect((await before()).get('M12')).not.toHaveProperty('drawn_before');
    const own = { round: 'round-2', earlierRound: 'round-2' };
    expect(await setEarlierRound(context, own)).toMatchObject({
      problems: [{ code: 'round-looks-at-itself' }],
    });
  });

  test('comes through the links, with the chance of each school; without answers the drawn ones took part', async () => {
    const input = { round: 'round-2', earlierRound: 'round-1' };
    const counts = succeeded(await setEarlierRound(context, input));
    const schools = await before();
    const was = (code: string) => schools.get(code)?.drawn_before;
    expect(was('M12')).toBe(drawn.has('1001') || drawn.has('1002'));
    expect([was('1003'), was('1003b')]).toEqual([drawn.has('1003'), drawn.has('1003')]);
    expect(was('N4')).toBe(drawn.has('1004'));
    expect(was('1010')).toBe(drawn.has('1010'));
    // 12 of the 24 schools of the region were drawn: one by one with ½, one of two with 1 − (12·11)/(24·23).
    expect(schools.get('M12')?.before_probability).toBeCloseTo(1 - (12 * 11) / (24 * 23), 12);
    expect(schools.get('N4')?.before_probability).toBe(0.5);
    expect(schools.get('1900')).toMatchObject({ drawn_before: false, before_probability: 0 });
    expect(counts.eligible).toBe(23);
    expect(await readEarlierSample(context, 'round-2')).toEqual({
      round: 'round-1',
      file: null,
      participation: 'draw',
      ...counts,
    });
  });

  test('knows by the answers who really took part', async () => {
    const took = [...drawn].filter((code) => code !== '1010');
    await answerSmallRound(context, took);
    succeeded(await setEarlierRound(context, { round: 'round-2', earlierRound: 'round-1' }));
    const schools = await before();
    for (const code of next.slice(5))
      expect(schools.get(code)?.participated_last_year).toBe(took.includes(code));
    expect(schools.get('M12')?.participated_last_year).toBe(took.includes('1001') || took.includes('1002'));
    expect((await readEarlierSample(context, 'round-2'))?.participation).toBe('answers');
  });

  test('may stand in a file, with every fault at its cell', async () => {
    const heads = ['code', 'drawn', 'probability'];
    const wrong = await upload(heads, [
      ['9999', 'yes', '0.5'],
      ['1003', 'maybe', '2'],
      ['N4', 'да', '0'],
    ]);
    const refused = await setEarlierFile(context, { round: 'round-2', uploadId: wrong });
    expect(
      refused.ok ? [] : refused.problems.map(({ code, place }) => [code, place.row, place.column]),
    ).toEqual([
      ['unknown-school', 2, 'code'],
      ['not-a-boolean', 3, 'drawn'],
      ['out-of-range', 3, 'probability'],
      ['drawn-without-chance', 4, 'probability'],
    ]);
    const uploadId = await upload(heads, [
      ['1001', 'да', '0,25'],
      ['1002', 'нет', '0,5'],
    ]);
    const input = { round: 'round-2', uploadId, earlierRegister: 'small' };
    expect(succeeded(await setEarlierFile(context, input))).toEqual({
      drawn: 1,
      eligible: 1,
      participated: 1,
    });
    expect((await before()).get('M12')).toMatchObject({ drawn_before: true, before_probability: 0.625 });
  });

  test('can be dropped, and taken up again', async () => {
    succeeded(await setEarlierRound(context, { round: 'round-2', earlierRound: null }));
    expect(await readEarlierSample(context, 'round-2')).toBe(null);
    succeeded(await setEarlierRound(context, { round: 'round-2', earlierRound: 'round-1' }));
  });

  test('steers the draw of a design with a target, sizes with floors and bands: as few schools as can be come again', async () => {
    const design = {
      fraction: 0.25,
      strata: ['band'],
      mergeOrder: ['band'],
      selection: 'pareto',
      size: 'measure',
      derived: [
        { column: 'measure', from: 'enrolment', steps: 'naep' },
        { column: 'band', from: 'enrolment', limits: [150] },
      ],
      target: { pupils: ['enrolment'], lossAlarm: 0.02 },
      overlap: { mode: 'apart', drawn: 'drawn_before', probability: 'before_probability' },
    };
    const draw = await drawnRound(context, { round: 'round-2', design });
    const schools = await before();
    const frame = readRegisterCsv((await readFrameCsv(context, { round: 'round-2' })).toString('utf8'));
    if (!frame.ok) throw new Error(frame.problem.code);
    for (const { code, enrolment, measure, band } of frame.schools) {
      expect({ code, measure }).toEqual({
        code,
        measure: measureOfSize(Number(enrolment), naepSizeSteps, 60),
      });
      expect({ code, band }).toEqual({ code, band: Number(enrolment) < 150 ? '<150' : '≥150' });
    }
    expect(draw.strata.map(({ name }) => name)).toEqual(['<150', '≥150']);
    expect(await readFrame(context, { round: 'round-2' })).toMatchObject({
      target: { columns: ['enrolment'], lossAlarm: 0.02 },
    });
    const again = draw.schools.filter(({ code }) => schools.get(code)?.drawn_before === true);
    const overlap = await readOverlap(context, 'round-2');
    expect(overlap).toMatchObject({ mode: 'apart', actual: again.length });
    expect(overlap?.expected).toBeLessThan((overlap?.independent ?? 0) / 2);
    expect(await verifyRound(context, { round: 'round-2' })).toMatchObject({ same: true });
  });

  test('is settled once the frame is frozen', async () => {
    expect(await setEarlierRound(context, { round: 'round-2', earlierRound: null })).toMatchObject({
      problems: [{ code: 'frame-already-frozen' }],
    });
  });

  test('takes last year’s participants out where the rules say so', async () => {
    succeeded(await createRound(context, { code: 'round-3', names, year: 2027, registerCode: 'next' }));
    succeeded(await setEarlierRound(context, { round: 'round-3', earlierRound: 'round-1' }));
    const { schools } = await frameSchools(context, await selectRound(context, 'round-3'));
    const rule = { rule: 'participated-last-year', column: 'participated_last_year', is: '=', value: true };
    await frozenRound(context, {
      round: 'round-3',
      design: { strata: [], mergeOrder: [], exclusions: [rule] },
    });
    const out = await context.db
      .selectFrom('frame_school')
      .innerJoin('current_frame', 'current_frame.id', 'frame_school.frame_id')
      .innerJoin('round', 'round.id', 'current_frame.round_id')
      .innerJoin('school', 'school.id', 'frame_school.school_id')
      .select('school.code')
      .where('round.code', '=', 'round-3')
      .where('frame_school.rule', 'is not', null)
      .execute();
    const took = schools.filter((school) => school.participated_last_year === true).map(({ code }) => code);
    expect(took.length).toBeGreaterThan(5);
    expect(out.map(({ code }) => code).sort()).toEqual(took.sort());
  });
});

test('a school has a series over the rounds, through every change of its units', async () => {
  const series = await schoolSeries(context, { register: 'next', school: 'M12' });
  expect(
    series.map(({ round, register, units }) => [round, register, units.map(({ code }) => code)]),
  ).toEqual([
    ['round-3', 'next', ['M12']],
    ['round-2', 'next', ['M12']],
    ['round-1', 'small', ['1001', '1002']],
  ]);
  const [unit] = series[2]?.units ?? [];
  expect(unit).toEqual({ code: '1001', drawn: drawn.has('1001'), tested: drawn.has('1001') });
  const fresh = await schoolSeries(context, { register: 'next', school: '1900' });
  expect(fresh.at(-1)).toMatchObject({ round: 'round-1', units: [] });
});
