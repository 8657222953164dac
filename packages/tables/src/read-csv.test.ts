import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem, Result } from './problem.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';
import { writeTable } from './write-table.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, name = 'a.csv') =>
  readTable(typeof text === 'string' ? encode(text) : text, name);

function tableOf(result: Result<Table>): Table {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

async function problemsOf(text: string | Uint8Array, name?: string): Promise<Problem[]> {
  const result = await read(text, name);
  return result.ok ? [] : result.problems;
}

const expected = { columns: ['code', 'name', 'n'], rows: [['007', 'Мектеп, №1', '1,5']] };

test.each([
  ['commas and quotes', 'code,name,n\n007,"Мектеп, №1","1,5"\n'],
  ['a byte order mark', '\ufeffcode,name,n\n007,"Мектеп, №1","1,5"\n'],
  ['semicolons and decimal commas', 'code;name;n\n007;Мектеп, №1;1,5\n'],
  ['tabs', 'code\tname\tn\n007\tМектеп, №1\t1,5\n'],
  ['Windows line ends and no last one', 'code;name;n\r\n007;Мектеп, №1;1,5'],
  ['line ends of two kinds', 'code;name;n\r\n007;Мектеп, №1;1,5\n\n'],
  ['spaces around cells', ' code ; name;n \n 007 ; Мектеп, №1 ; 1,5 \n'],
  ['empty columns and lines at the end', 'code;name;n;;\n007;Мектеп, №1;1,5;;\n;;;;\n\n'],
])('reads a text table with %s', async (_name, text) => {
  expect(tableOf(await read(text))).toEqual({ ...expected, firstRow: 2, file: 'a.csv' });
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer);
}

test('reads UTF-16, as Excel saves “Unicode text”', async () => {
  const text = '\ufeffcode\tname\tn\r\n007\tМектеп, №1\t1,5\r\n';
  expect(tableOf(await read(utf16(text), 'a.txt')).rows).toEqual(expected.rows);
  expect(await problemsOf(utf16(text.replace('007', '007\0')))).toMatchObject([{ code: 'not-a-text-table' }]);
});

test('reads Windows-1251 and KZ-1048 with a warning', async () => {
  // «Қала» in KZ-1048 (STRK 1048-2002): 8D E0 EB E0; «Школа» has the same bytes in both encodings.
  const kazakh = await read(new Uint8Array([...encode('name\n'), 0x8d, 0xe0, 0xeb, 0xe0, 10]));
  expect(tableOf(kazakh).rows).toEqual([['Қала']]);
  expect(kazakh).toMatchObject({ warnings: [{ code: 'windows-1251', severity: 'warning' }] });
  const russian = await read(new Uint8Array([...encode('name\n'), 0xd8, 0xea, 0xee, 0xeb, 0xe0, 10]));
  expect(tableOf(russian).rows).toEqual([['Школа']]);
});

test('warns of letters that an old encoding lost', async () => {
  const bytes = new Uint8Array([...encode('name\n'), 0xec, 0x3f, 0xea, 0xf2, 0xe5, 0xef, 10]);
  expect(await read(bytes)).toMatchObject({
    warnings: [{ code: 'windows-1251' }, { code: 'lost-letters', received: 'м?ктеп' }],
  });
});

test('keeps line breaks inside quotes and counts rows as a spreadsheet does', async () => {
  const table = tableOf(await read('code,name\n1,"two\r\nlines"\n2,b\n'));
  expect(table.rows).toEqual([
    ['1', 'two\nlines'],
    ['2', 'b'],
  ]);
});

test('finds the separator below a header with a line break', async () => {
  const table = tableOf(await read('"School\nname";code\nx;1\n'));
  expect(table).toMatchObject({ columns: ['School\nname', 'code'], rows: [['x', '1']] });
});

test('honours Excel’s declaration of the separator', async () => {
  const table = tableOf(await read('sep=;\r\na,b;c\r\n1;2\r\n'));
  expect(table).toMatchObject({ columns: ['a,b', 'c'], rows: [['1', '2']], firstRow: 3 });
});

test('a blank row among the data stays, with a warning, so that rows keep their numbers', async () => {
  const result = await read('a,b\n1,2\n\n3,4\n');
  expect(tableOf(result).rows).toEqual([
    ['1', '2'],
    ['', ''],
    ['3', '4'],
  ]);
  expect(result).toMatchObject({ warnings: [{ code: 'blank-row', place: { row: 3 } }] });
});

test('blank rows above the header are not data', async () => {
  expect(tableOf(await read('\n,\na,b\n1,2\n'))).toMatchObject({ columns: ['a', 'b'], firstRow: 4 });
});

test('lists every problem of the shape at once', async () => {
  expect(await problemsOf('a,,a\n1,2,3\n1,2\n1,2,3,4\n')).toEqual([
    { code: 'empty-header', place: { file: 'a.csv', row: 1, column: 'B' }, received: '' },
    { code: 'duplicate-header', place: { file: 'a.csv', row: 1, column: 'a' }, received: 'C' },
    { code: 'too-few-cells', place: { file: 'a.csv', row: 3 }, received: '2', expected: '3' },
    { code: 'too-many-cells', place: { file: 'a.csv', row: 4 }, received: '4', expected: '3' },
  ]);
});

test.each([
  ['an empty file', '', 'empty-file'],
  ['a file of blank lines', '\n ,\n', 'empty-file'],
  ['a header without rows', 'a,b\n', 'no-rows'],
  ['a title above the header', 'Мектептер тізімі,,\ncode,name,n\n1,a,2\n', 'title-above-header'],
  ['a quote that never ends', 'a,b\n1,"x\n2,y\n', 'unclosed-quote'],
])('refuses %s', async (_name, text, code) => {
  expect((await problemsOf(text)).map((problem) => problem.code)).toEqual([code]);
});

test('refuses what is no table', async () => {
  expect(await problemsOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]))).toMatchObject([
    { code: 'not-a-text-table' },
  ]);
  expect(await problemsOf('a', 'a.docx')).toMatchObject([{ code: 'unknown-file-type', received: '.docx' }]);
});

test('a title is named with the header that was found below it', async () => {
  expect(await problemsOf('Мектептер тізімі,,\ncode,name,n\n1,a,2\n')).toMatchObject([
    { place: { row: 1 }, received: 'Мектептер тізімі', expected: 'code | name | n' },
  ]);
});

test('names typed on a Mac are the same names', async () => {
  expect(tableOf(await read('қалай\nй\n'.normalize('NFD')))).toMatchObject({
    columns: ['қалай'],
    rows: [['й']],
  });
});

test('what is written is read again, whatever the texts are', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 8 }).map((value) => value.normalize().trim());
  const formula = fc.constantFrom('=1+1', '+A1', '-5', '-x', '@sum', "'=x", "''-y", "'plain", '"', ',', ';');
  const cell = fc.oneof(text, formula).filter((value) => !value.includes('\ufeff'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
      const filled = [...rows, ['last', 'row']].map((row) => ['x', ...row]);
      const bytes = await writeTable(['a', 'b', 'c'], filled, 'csv');
      expect(tableOf(await read(bytes)).rows).toEqual(filled);
    }),
    { seed: 1, numRuns: 300 },
  );
});
