import { verifyWithin } from '@sapa/sampling';
import type { Table } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { drawSmallRound, succeeded, type TestContext, tableOf, testContext } from '../testing/index.ts';
import { drawWithinSchools } from './draw-within-schools.ts';
import { importAttendance } from './import-attendance.ts';
import { importPupilLists } from './import-pupil-lists.ts';
import type { PupilMapping } from './read-pupil-lists.ts';
import { listWithinSchools, readWithinRound, readWithinTable } from './read-within-round.ts';
import { readWithinRecord, readWithinSchool } from './read-within-school.ts';

let opened: TestContext;
let context: Context;
let drawn: string[];
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  drawn = await drawSmallRound(context);
});
afterAll(() => opened.close());

const columns = ['Мектеп коды', 'Сынып', 'Оқушы коды', 'Жынысы', 'Босату себебі', 'Ескерту'];
const mapping: PupilMapping = {
  columns: {
    school: 'Мектеп коды',
    class: 'Сынып',
    code: 'Оқушы коды',
    gender: 'Жынысы',
    exempt: 'Босату себебі',
  },
};

/** Two classes of six pupils each; the third pupil of each class is exempt. */
function lists(schools: readonly string[]): Table {
  const rows = schools.flatMap((school) =>
    ['4а', '4ә'].flatMap((of, at) =>
      Array.from({ length: 6 }, (_, pupil) => [
        school,
        of,
        `${at}${pupil}`,
        pupil % 2 === 0 ? 'қыз' : 'ұл',
        pupil === 2 ? 'басқа' : '',
        'кейін жойылады',
      ]),
    ),
  );
  return tableOf(columns, rows, 'тізім.xlsx');
}

function changed(table: Table, cells: Record<number, Record<string, string>>): Table {
  const rows = table.rows.map((row, at) =>
    row.map((cell, column) => cells[at]?.[table.columns[column] ?? ''] ?? cell),
  );
  return { ...table, rows };
}

const take = (table: Table, how = mapping) =>
  importPupilLists(context, { round: 'round-1', table, mapping: how });

describe('pupil lists', () => {
  test('with faults are left whole, each fault at its cell', async () => {
    const table = changed(lists(drawn.slice(0, 1)), {
      0: { 'Мектеп коды': '9999' },
      1: { 'Оқушы коды': 'Сериков Нұрлан' },
      2: { 'Оқушы коды': '010203500123' },
      3: { Сынып: '4 А' },
      4: { Жынысы: '1' },
      5: { 'Оқушы коды': '04' },
      6: { Сынып: 'а' },
      7: { 'Босату себебі': 'ауырады' },
      8: { 'Оқушы коды': '' },
    });
    const result = await take(table);
    if (result.ok) throw new Error('they were taken');
    expect(result.problems.map(({ code, place }) => [place.row, place.column, code])).toEqual(
      expect.arrayContaining([
        [2, 'Мектеп коды', 'school-not-in-sample'],
        [3, 'Оқушы коды', 'code-looks-personal'],
        [4, 'Оқушы коды', 'code-looks-personal'],
        [5, 'Сынып', 'class-spelt-otherwise'],
        [6, 'Жынысы', 'not-one-of'],
        [7, 'Оқушы коды', 'duplicate-value'],
        [8, 'Сынып', 'not-a-grade'],
        [9, 'Босату себебі', 'not-one-of'],
        [10, 'Оқушы коды', 'missing-value'],
      ]),
    );
    expect(result.problems).toHaveLength(9);
    expect((await readWithinRound(context, 'round-1')).grades).toEqual([]);
  });

  test('are taken by code, nothing of other columns, and a new list takes the place of an old one', async () => {
    const taken = await take(lists(drawn.slice(0, 4)));
    expect(succeeded(taken)).toMatchObject({ pupils: 48, schools: 4, exempt: 8, dropped: ['Ескерту'] });
    if (taken.ok) expect(taken.warnings.map(({ code }) => code)).toContain('column-not-kept');
    succeeded(await take(lists(drawn.slice(0, 3))));
    const { sampleSchools, grades } = await readWithinRound(context, 'round-1');
    expect(sampleSchools).toBe(drawn.length);
    expect(grades).toMatchObject([
      { grade: 4, schoolsListed: 4, schoolsDrawn: 0, listed: 48, exempt: 8, drawn: 0, kept: null },
    ]);
  });

  test('of one school need neither its code nor the grade in each row', async () => {
    const { rows } = lists(drawn.slice(4, 5));
    const table = tableOf(
      ['class', 'code'],
      rows.map(([, of = '', code = '']) => [of.slice(1), code]),
    );
    const how = { columns: { class: 'class', code: 'code' }, school: drawn[4], grade: 4 };
    expect(succeeded(await take(table, how))).toMatchObject({ pupils: 12, schools: 1 });
    const refused = await take(table, { ...how, school: 'nowhere' });
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['school-not-in-sample']);
  });
});

describe('the draw within schools', () => {
  const design = { take: 'pupils', pupils: 4, booklets: ['A', 'B'] };

  test('is made where lists are, by settings that are kept, and can be repeated from its record', async () => {
    const first = await drawWithinSchools(context, {
      round: 'round-1',
      grade: 4,
      design,
      schools: drawn.slice(0, 3),
    });
    expect(succeeded(first)).toEqual({ schools: 3, classes: 6, pupils: 12 });
    // The seed of the schools was known when the lists were written.
    if (first.ok) expect(first.warnings.map(({ code }) => code)).toEqual(['seed-known-before-lists']);
    const again = await drawWithinSchools(context, { round: 'round-1', grade: 4, design: { take: 'all' } });
    expect(again.ok ? [] : again.problems.map(({ code }) => code)).toEqual(['within-design-kept']);
    succeeded(await drawWithinSchools(context, { round: 'round-1', grade: 4 }));
    const done = await drawWithinSchools(context, { round: 'round-1', grade: 4 });
    expect(done.ok ? [] : done.problems.map(({ code }) => code)).toEqual(['no-lists-to-draw']);
    const school = drawn[0] ?? '';
    const record = await readWithinRecord(context, { round: 'round-1', school, grade: 4 });
    const { rows, columns: published } = await readWithinTable(context, 'round-1');
    const row = rows.find(([code]) => code === school) ?? [];
    expect(row.slice(0, 7)).toEqual([school, 4, 2, 2, 10, 4, 0]);
    expect(verifyWithin(record, String(row[published.indexOf('list_sha256')]))).toBeNull();
    expect(record.seed).toBe('4-1-6');
    // What is public names no pupil and no class.
    expect(JSON.stringify(rows)).not.toMatch(/4а|4ә/);
  });

  test('stands: its list cannot be changed, and who comes later is judged by the rule', async () => {
    const school = drawn[0] ?? '';
    const moved = await take(changed(lists([school]), { 0: { Сынып: '4ә' } }));
    expect(
      moved.ok ? [] : moved.problems.map(({ code, place, expected }) => [code, place.row, expected]),
    ).toEqual([['changed-after-draw', 2, '4а']]);
    const more = lists([school]);
    const late = Array.from({ length: 30 }, (_, at) => [school, at % 2 ? '4а' : '4ә', `n${at}`, '', '', '']);
    const taken = succeeded(await take({ ...more, rows: [...more.rows, ...late] }));
    expect(taken).toMatchObject({ pupils: 30, late: { arrived: 30 } });
    const record = await readWithinRecord(context, { round: 'round-1', school, grade: 4 });
    expect(verifyWithin(record)).toBeNull();
    expect(record.late.filter((one) => one.drawn)).toHaveLength(taken.late.tested);
    const { grades } = await readWithinSchool(context, { round: 'round-1', school });
    expect(grades[0]?.pupils.filter((one) => one.late && one.drawn)).toHaveLength(taken.late.tested);
    await expect(context.db.updateTable('within_pupil').set({ drawn: true }).execute()).rejects.toThrow(
      'immutable record',
    );
    await expect(context.db.deleteFrom('pupil').execute()).rejects.toThrow();
  });
});

describe('filled tracking forms', () => {
  async function testedOf(school: string) {
    const { grades } = await readWithinSchool(context, { round: 'round-1', school });
    return grades.flatMap(({ pupils }) => pupils);
  }

  test('are read with each fault at its cell', async () => {
    const school = drawn[1] ?? '';
    const pupils = await testedOf(school);
    const tested = pupils.filter((one) => one.drawn).map(({ code }) => code);
    const other = pupils.find((one) => !one.drawn)?.code ?? '';
    const rows = [
      [school, tested[0] ?? '', '1'],
      [school, tested[1] ?? '', '7'],
      [school, 'X1', '1'],
      [school, other, '2'],
      [drawn[2] ?? '', tested[2] ?? '', '1'],
    ];
    const bad = await importAttendance(context, {
      round: 'round-1',
      school,
      table: tableOf(['Код школы', 'Код ученика', 'Сессия 1'], rows),
    });
    expect(bad.ok ? [] : bad.problems.map(({ code, place }) => [code, place.row])).toEqual([
      ['not-an-attendance', 3],
    ]);
    const strange = await importAttendance(context, {
      round: 'round-1',
      school,
      table: tableOf(
        ['Код школы', 'Код ученика', 'Сессия 1'],
        rows.filter((_, at) => at !== 1),
      ),
    });
    expect(strange.ok ? [] : strange.problems.map(({ code, place }) => [code, place.row])).toEqual([
      ['unknown-pupil', 3],
      ['pupil-not-drawn', 4],
      ['other-school', 5],
    ]);
  });

  test('give the counts of the round, and come again', async () => {
    const school = drawn[1] ?? '';
    const tested = (await testedOf(school)).filter((one) => one.drawn).map(({ code }) => code);
    const form = (statuses: string[]) =>
      tableOf(
        ['Мектеп коды', 'Оқушы коды', '1-кезең'],
        statuses.map((status, at) => [school, tested[at] ?? '', status]),
      );
    const table = form(['1', 'келмеді', '3', '']);
    expect(succeeded(await importAttendance(context, { round: 'round-1', table }))).toEqual({
      pupils: 3,
      schools: 1,
      cells: 3,
    });
    succeeded(await importAttendance(context, { round: 'round-1', table: form(['', '1', '', '5']) }));
    const { schools } = await listWithinSchools(context, 'round-1', {
      page: 1,
      pageSize: 50,
      search: school,
    });
    expect(schools[0]?.counts).toMatchObject({
      drawn: 4,
      attended: 2,
      absent: 0,
      exemptOnDay: 1,
      refused: 1,
      open: 0,
      classes: 2,
      drawnFrom: true,
    });
    const none = await listWithinSchools(context, 'round-1', { page: 1, pageSize: 50, state: 'none' });
    expect(none.total).toBe(drawn.length - 5);
  });
});
