import { type Language, languages } from '@sapa/language';
import { readTable, type Table, writeTable } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { frameSchools } from '../frame/frame-schools.ts';
import { importRegister } from '../register/import-register.ts';
import { columnDefinitions } from '../register/register-columns.ts';
import { keepUpload } from '../register/uploads.ts';
import { selectRound } from '../rounds/find-round.ts';
import { frozenRound, openSmallRound, succeeded, type TestContext, testContext } from '../testing/index.ts';
import { appliesItself } from './applies-itself.ts';
import { readCheckList } from './check-list.ts';
import { decideCorrections } from './decide-corrections.ts';
import { editableColumns } from './editable-columns.ts';
import { listReconciled, listWaitingCorrections } from './list-reconciled.ts';
import { openReconciliation } from './open-reconciliation.ts';
import { readReconciliation } from './read-reconciliation.ts';
import { readSchoolData } from './read-school-data.ts';
import { reconcileSchool } from './reconcile-school.ts';
import {
  listCheckListProblems,
  previewCheckList,
  takeCheckList,
  takeUploadedCheckList,
} from './take-check-list.ts';

let opened: TestContext;
let context: Context;
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  await openSmallRound(context);
});
afterAll(() => opened.close());

const round = 'round-1';
const at = (day: string): Context => ({ ...context, now: () => new Date(`${day}T12:00:00`) });
const inWindow = () => at('2026-02-10');
const window = { opens: '2026-02-01', closes: '2026-02-20', selfApplied: 0.05 };
const say = (school: string, corrections: [string, string, string][], confirm = false) =>
  reconcileSchool(inWindow(), {
    round,
    school,
    author: 'директор',
    corrections: corrections.map(([column, value, reason]) => ({ column, value, reason })),
    confirm,
  });
const stateOf = async (school: string) => (await readSchoolData(context, { round, school })).state;
const cell = async (school: string, column: string) => {
  const { schools } = await frameSchools(context, await selectRound(context, round));
  return schools.find(({ code }) => code === school)?.[column];
};
const page = { page: 1, pageSize: 50 };

describe('the window', () => {
  test('is shut before anybody sets it, before it opens and after it closes, both its days included', async () => {
    const confirm = (on: Context) =>
      reconcileSchool(on, { round, school: '1024', author: 'д', corrections: [], confirm: true });
    expect(await confirm(at('2026-02-10'))).toMatchObject({ problems: [{ code: 'reconciliation-shut' }] });
    expect(await openReconciliation(context, { round, ...window, closes: '2026-01-01' })).toMatchObject({
      problems: [{ code: 'ends-before-it-begins' }],
    });
    succeeded(await openReconciliation(context, { round, ...window }));
    for (const day of ['2026-01-31', '2026-02-21'])
      expect(await confirm(at(day))).toMatchObject({
        problems: [{ code: 'reconciliation-shut', received: day, expected: '2026-02-01 – 2026-02-20' }],
      });
    for (const day of ['2026-02-01', '2026-02-20'])
      expect(await confirm(at(day))).toMatchObject({ ok: true });
    expect(await readReconciliation(at('2026-02-20'), round)).toMatchObject({ window, shut: null });
  });
});

describe('a school', () => {
  test('that says nothing has not looked; one that confirms has', async () => {
    expect(await stateOf('1001')).toBe('untouched');
    succeeded(await say('1001', [], true));
    expect(await stateOf('1001')).toBe('confirmed');
  });

  test('sees every fault of its statement at once, and nothing of it is kept', async () => {
    const wrong = await reconcileSchool(inWindow(), {
      round,
      school: '1002',
      author: ' ',
      corrections: [
        { column: 'enrolment', value: 'many', reason: 'r' },
        { column: 'territory', value: 'луна', reason: 'r' },
        { column: 'region', value: 'Абай', reason: 'r' },
        { column: 'grade4', value: '9', reason: '' },
        { column: 'computer_places', value: '', reason: 'r' },
      ],
      confirm: false,
    });
    expect(wrong.ok ? [] : wrong.problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['missing-field', 'author'],
      ['not-a-number', 'corrections[0].value'],
      ['not-one-of', 'corrections[1].value'],
      ['not-one-of', 'corrections[2].column'],
      ['reason-missing', 'corrections[3].reason'],
      ['missing-value', 'corrections[4].value'],
    ]);
    expect(await say('1002', [])).toMatchObject({ problems: [{ code: 'nothing-said' }] });
    expect(await stateOf('1002')).toBe('untouched');
  });

  test('sends a correction that waits and changes nothing until it is accepted', async () => {
    succeeded(await say('1002', [['territory', 'город', 'жаңа шекара']], true));
    expect(await stateOf('1002')).toBe('waiting');
    expect(await cell('1002', 'territory')).toBe('rural');
    const { schools } = await listWaitingCorrections(context, round, page);
    expect(schools).toMatchObject([
      { code: '1002', column: 'territory', oldValue: 'rural', newValue: 'urban', author: 'директор' },
    ]);
    const [{ id } = { id: '' }] = schools;
    expect(await decideCorrections(context, { round, decisions: [{ id, accepted: false }] })).toMatchObject({
      problems: [{ code: 'reason-missing' }],
    });
    succeeded(await decideCorrections(context, { round, decisions: [{ id, accepted: true }] }));
    expect(await stateOf('1002')).toBe('corrected');
    expect(await cell('1002', 'territory')).toBe('urban');
    expect(await decideCorrections(context, { round, decisions: [{ id, accepted: true }] })).toMatchObject({
      problems: [{ code: 'correction-not-waiting' }],
    });
  });

  test('hears of a rejection and may answer it; a later correction takes the place of one that waits', async () => {
    succeeded(await say('1003', [['kind', 'лицей', 'мәртебе']]));
    succeeded(await say('1003', [['kind', 'гимназия', 'мәртебе, түзетілген']]));
    const { schools } = await listWaitingCorrections(context, round, page);
    expect(schools.map(({ newValue }) => newValue)).toEqual(['gymnasium']);
    const decisions = schools.map(({ id }) => ({ id, accepted: false, reason: 'бұйрық жоқ' }));
    succeeded(await decideCorrections(context, { round, decisions }));
    expect(await stateOf('1003')).toBe('rejected');
    const { corrections } = await readSchoolData(context, { round, school: '1003' });
    expect(corrections.map(({ state, decisionReason }) => [state, decisionReason])).toEqual([
      ['rejected', 'бұйрық жоқ'],
      ['superseded', null],
    ]);
    await reconcileSchool(at('2026-02-12'), {
      round,
      school: '1003',
      author: 'директор',
      corrections: [],
      confirm: true,
    });
    // The decision was made at the clock of the tests, after the window.
    expect(await stateOf('1003')).toBe('rejected');
  });

  test('has a small change of a number taken at once, unless it would leave the draw by it', async () => {
    expect(succeeded(await say('1010', [['enrolment', '215', 'жаңа оқу жылы']]))).toEqual({
      corrections: 1,
      applied: 1,
      confirmed: 0,
    });
    expect(await cell('1010', 'enrolment')).toBe(215);
    expect(await stateOf('1010')).toBe('corrected');
    const rules = [{ rule: 'small', column: 'enrolment', is: '<' as const, value: 80 }];
    const change = (old: number, now: number) =>
      appliesItself(
        { code: '1', enrolment: old },
        { column: 'enrolment', old, new: now },
        { limit: 0.05, rules },
      );
    expect([change(100, 105), change(100, 106), change(82, 79), change(79, 82)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const text = { column: 'kind', old: 'lyceum', new: 'general' };
    expect(appliesItself({ code: '1' }, text, { limit: 0.05, rules })).toBe(false);
    expect(
      appliesItself({ code: '1' }, { column: 'grade4', old: null, new: 1 }, { limit: 0.05, rules }),
    ).toBe(false);
  });
});

test('the coordinator sees how far the schools are, in all and by region', async () => {
  const { counts, regions } = await readReconciliation(context, round);
  expect(counts).toEqual({ untouched: 43, confirmed: 2, waiting: 0, corrected: 2, rejected: 1 });
  expect(regions).toHaveLength(3);
  expect(regions[0]?.counts).toEqual({ untouched: 19, confirmed: 2, waiting: 0, corrected: 2, rejected: 1 });
  const { schools, total } = await listReconciled(context, round, { ...page, state: 'corrected' });
  expect([total, schools.map(({ code }) => code)]).toEqual([2, ['1002', '1010']]);
});

/** The check list as a person gets it in a file, with changes by code and head. */
async function filled(language: Language, changes: Record<string, Record<string, string>>): Promise<Table> {
  const list = await readCheckList(context, round, { language });
  const read = await readTable(await writeTable(list.columns, list.rows, 'xlsx'), 'тізім.xlsx');
  const table = succeeded(read);
  for (const cells of table.rows) {
    for (const [head, value] of Object.entries(changes[cells[0] ?? ''] ?? {})) {
      const column = table.columns.indexOf(head);
      if (column < 0) throw new Error(`no column ${head}`);
      cells[column] = value;
    }
  }
  return table;
}

describe('a check list', () => {
  test.each(languages)('in %s, sent back as it was, changes nothing', async (language) => {
    const table = await filled(language, {});
    const uploadId = await keepUpload(context, {
      name: 'list.xlsx',
      content: await writeTable(table.columns, table.rows, 'xlsx'),
    });
    expect(await previewCheckList(context, { round, uploadId })).toEqual({
      corrections: 0,
      confirmed: 0,
      problems: [],
      problemCount: 0,
    });
  });

  test('of a register with every value of every column comes back as it went, in every language', async () => {
    const choices = columnDefinitions.flatMap(({ name, kind }) =>
      kind.type === 'choice' && editableColumns.some((column) => column === name)
        ? kind.values.map(({ value }) => ({ [name]: value }))
        : [],
    );
    const schools = [
      ...choices,
      { evening: true },
      { evening: false, internet_mbps: 4.5, enrolment: 1234 },
    ].map((cells, index) => ({ code: `V${index}`, region: 'Абай', ...cells }));
    const names = { kk: 'Б', ru: 'В', en: 'V' };
    await importRegister(context, { code: 'values', names, schools });
    const id = (
      await context.db
        .selectFrom('register')
        .select('id')
        .where('code', '=', 'values')
        .executeTakeFirstOrThrow()
    ).id;
    await context.db
      .insertInto('round')
      .values({
        register_id: id,
        code: 'values',
        name_kk: '',
        name_ru: '',
        name_en: '',
        year: 2026,
        created_by: 't',
      })
      .execute();
    for (const language of languages) {
      const list = await readCheckList(context, 'values', { language });
      const content = await writeTable(list.columns, list.rows, 'xlsx');
      const uploadId = await keepUpload(context, { name: 'list.xlsx', content });
      expect(await listCheckListProblems(context, { round: 'values', uploadId })).toEqual([]);
      expect(await previewCheckList(context, { round: 'values', uploadId })).toMatchObject({
        corrections: 0,
      });
    }
  });

  test('tells every problem with its cell and takes nothing', async () => {
    const table = await filled('ru', {
      '1004': { Контингент: 'сто', 'Вид школы': 'лицей', 'Подтверждено (да)': 'может быть' },
      '1005': { 'Город / село': '' },
      '1010': { Контингент: '210', 'Причина исправления': 'старый список' },
    });
    const row = (code: string) => table.firstRow + table.rows.findIndex(([first]) => first === code);
    table.rows.push(
      [...(table.rows[7] ?? [])],
      ['9999', ...Array.from({ length: table.columns.length - 1 }, () => '')],
    );
    const taken = await takeCheckList(inWindow(), { round, table, author: 'отдел' });
    expect(taken.ok ? [] : taken.problems.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['not-a-number', row('1004'), 'Контингент'],
      ['reason-missing', row('1004'), 'Причина исправления'],
      ['not-a-boolean', row('1004'), 'Подтверждено (да)'],
      ['missing-value', row('1005'), 'Город / село'],
      ['value-before-correction', row('1010'), 'Контингент'],
      ['duplicate-code', table.firstRow + 48, 'Код школы'],
      ['unknown-school', table.firstRow + 49, 'Код школы'],
    ]);
    expect(await stateOf('1004')).toBe('untouched');
  });

  test('of one district holds its schools only; filled in, it confirms and corrects', async () => {
    const district = await readCheckList(context, round, { language: 'kk', area: 'Абай/Абай 1-аудан' });
    expect(district.rows).toHaveLength(12);
    const table = await filled('kk', {
      '1006': { 'Расталды (иә)': 'иә' },
      '1007': { 'Мектеп түрі': 'лицей түріндегі', 'Түзету себебі': 'мәртебе өзгерді' },
      '1008': { 'Оқушылар саны': '191', 'Түзету себебі': 'тіркеу' },
    });
    const uploadId = await keepUpload(context, {
      name: 'list.xlsx',
      content: await writeTable(table.columns, table.rows, 'xlsx'),
    });
    const input = { round, uploadId, author: 'аудандық бөлім' };
    expect(succeeded(await takeUploadedCheckList(inWindow(), input))).toEqual({
      corrections: 2,
      applied: 1,
      confirmed: 1,
    });
    expect(await Promise.all(['1006', '1007', '1008'].map(stateOf))).toEqual([
      'confirmed',
      'waiting',
      'corrected',
    ]);
  });
});

describe('what was said', () => {
  test('cannot be changed afterwards', async () => {
    const { db } = context;
    await expect(db.updateTable('correction').set({ reason: 'another' }).execute()).rejects.toThrow(
      'immutable',
    );
    await expect(db.deleteFrom('correction_decision').execute()).rejects.toThrow('immutable');
    await expect(db.deleteFrom('confirmation').execute()).rejects.toThrow('immutable');
    await expect(db.deleteFrom('reconciliation_window').execute()).rejects.toThrow('immutable');
  });

  test('lets the import be told from the register: what stood there is in the record', async () => {
    const { rows } = {
      rows: await context.db.selectFrom('correction_decision').select('replaced').execute(),
    };
    expect(rows.flatMap(({ replaced }) => (replaced === null ? [] : [replaced])).sort()).toEqual([
      190,
      210,
      'rural',
    ]);
  });

  test('is in the frozen frame; after the freeze the window is shut for school and coordinator', async () => {
    const { hash } = await frozenRound(context, { round });
    expect(await say('1001', [], true)).toMatchObject({
      problems: [{ code: 'reconciliation-frozen', received: hash }],
    });
    const { schools } = await listWaitingCorrections(context, round, page);
    const decisions = schools.map(({ id }) => ({ id, accepted: true }));
    expect(await decideCorrections(context, { round, decisions })).toMatchObject({
      problems: [{ code: 'reconciliation-frozen' }],
    });
    expect(await openReconciliation(context, { round, ...window })).toMatchObject({ ok: false });
    expect(await readReconciliation(context, round)).toMatchObject({ shut: 'reconciliation-frozen' });
  });
});
