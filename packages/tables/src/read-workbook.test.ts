import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { writeTable } from './write-table.ts';
import { writeWorkbook } from './write-workbook.ts';

async function read(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Мектептер'), workbook);
  return readTable(new Uint8Array(await workbook.xlsx.writeBuffer()), 'a.xlsx');
}

test('reads every kind of cell as text', async () => {
  const result = await read((sheet) => {
    sheet.addRow(['code', 'n', 'date', 'formula', 'rich', 'yes', 'link']);
    sheet.addRow([
      '0070',
      0.1 + 0.2,
      new Date('2024-11-28T00:00:00Z'),
      { formula: 'B2*2', result: 0.6 },
      { richText: [{ text: 'Қ' }, { text: 'ала ', font: { bold: true } }] },
      true,
      { text: 'site', hyperlink: 'https://example.kz' },
    ]);
    sheet.addRow([
      7,
      9007199254740991,
      new Date('2024-11-28T09:05:00Z'),
      { formula: '""', result: '' },
      -1e-7,
      false,
      '',
    ]);
    sheet.getCell('A3').numFmt = '0000';
  });
  expect(result).toEqual({
    ok: true,
    value: {
      columns: ['code', 'n', 'date', 'formula', 'rich', 'yes', 'link'],
      rows: [
        ['0070', '0.3', '2024-11-28', '0.6', 'Қала', 'true', 'site'],
        ['0007', '9007199254740990', '2024-11-28T09:05:00', '', '-0.0000001', 'false', ''],
      ],
      firstRow: 2,
      file: 'a.xlsx',
      sheet: 'Мектептер',
    },
    warnings: [],
  });
});

test('empty and formatted rows and columns at the end are no data; hidden rows are, with a warning', async () => {
  const result = await read((sheet) => {
    sheet.addRow(['a', 'b']);
    sheet.addRow([1, 2]);
    sheet.addRow([3, 4]).hidden = true;
    sheet.getCell('F9').font = { bold: true };
    sheet.getCell('C5').value = '  ';
  });
  expect(result).toMatchObject({
    value: {
      columns: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
    },
    warnings: [{ code: 'hidden-rows' }],
  });
});

test('reads the first visible sheet with data and says that there are more', async () => {
  const result = await read((_empty, workbook) => {
    workbook.addWorksheet('hidden', { state: 'hidden' }).addRows([['x'], ['1']]);
    workbook.addWorksheet('data').addRows([['a'], ['1']]);
    workbook.addWorksheet('notes').addRows([['b'], ['2']]);
  });
  expect(result).toMatchObject({
    value: { columns: ['a'], sheet: 'data' },
    warnings: [{ code: 'more-sheets', received: 'data | notes' }],
  });
});

test('says where the title stands that should not be there', async () => {
  const result = await read((sheet) => {
    sheet.addRow(['Мектептер тізілімі, 2025']);
    sheet.mergeCells('A1:C1');
    sheet.addRow(['code', 'name', 'n']);
    sheet.addRow(['1', 'a', 2]);
  });
  expect(result).toEqual({
    ok: false,
    problems: [
      {
        code: 'title-above-header',
        place: { file: 'a.xlsx', sheet: 'Мектептер', row: 1 },
        received: 'Мектептер тізілімі, 2025',
        expected: 'code | name | n',
      },
    ],
  });
});

test('lists error cells, merged cells and nameless columns together', async () => {
  const result = await read((sheet) => {
    sheet.addRow(['code', 'n']);
    sheet.addRow(['1', { error: '#N/A' }, 'lost']);
    sheet.addRow(['2', { formula: '1/0', result: { error: '#DIV/0!' } }]);
    sheet.mergeCells('A3:A4');
    sheet.getCell('B4').value = 4;
  });
  const problems = result.ok ? [] : result.problems;
  expect(problems.map(({ code, place, received }) => [code, place.row, place.column, received])).toEqual([
    ['empty-header', 1, 'C', ''],
    ['merged-cells', 3, undefined, 'A3:A4'],
    ['error-cell', 2, 'B', '#N/A'],
    ['error-cell', 3, 'B', '#DIV/0!'],
  ]);
});

test('a formula that was never calculated is a problem, an empty result beside others is not', async () => {
  const never = await read((sheet) => {
    sheet.addRows([
      ['a', 'b'],
      ['1', { formula: 'A2' }],
    ]);
  });
  expect(never).toMatchObject({
    ok: false,
    problems: [{ code: 'formula-without-result', place: { row: 2, column: 'B' } }],
  });
  const sometimes = await read((sheet) => {
    sheet.addRows([
      ['a', 'b'],
      ['1', { formula: 'IF(A2=1,"",A2)' }],
      ['2', { formula: 'A3', result: 2 }],
    ]);
  });
  expect(sometimes).toMatchObject({
    ok: true,
    value: {
      rows: [
        ['1', ''],
        ['2', '2'],
      ],
    },
  });
});

test.each([
  ['text under a wrong name', new TextEncoder().encode('a,b\n1,2\n'), 'a.xlsx', 'not-a-workbook'],
  ['an empty file', new Uint8Array(), 'a.xlsx', 'not-a-workbook'],
  [
    'the old format or a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    'a.xlsx',
    'old-or-protected-workbook',
  ],
  ['an .xls', new Uint8Array([1]), 'a.XLS', 'old-or-protected-workbook'],
])('refuses %s', async (_name, bytes, file, code) => {
  expect(await readTable(bytes, file)).toMatchObject({ ok: false, problems: [{ code }] });
});

test('refuses a cut workbook and an empty one', async () => {
  const whole = await writeTable(['a'], [['1']], 'xlsx');
  expect(await readTable(whole.slice(0, 300), 'a.xlsx')).toMatchObject({
    problems: [{ code: 'not-a-workbook' }],
  });
  expect(await read(() => {})).toMatchObject({ problems: [{ code: 'empty-file' }] });
});

test('refuses a workbook that declares more than the memory can hold', async () => {
  const bytes = await writeTable(['a'], [['1']], 'xlsx');
  const directory = bytes.findLastIndex(
    (byte, at) => byte === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2,
  );
  new DataView(bytes.buffer).setUint32(directory + 24, 2_000_000_000, true);
  expect(await readTable(bytes, 'a.xlsx')).toMatchObject({
    problems: [{ code: 'workbook-too-large', received: '2000 MB', expected: '≤ 150 MB' }],
  });
});

test('writes sheets with real numbers, a frozen header and texts that stay texts', async () => {
  const bytes = await writeWorkbook([
    {
      name: 'A',
      columns: ['code', 'share'],
      rows: [
        ['=1+1', 0.227],
        ['bell\u0007', null],
      ],
      numberFormats: { share: '0.0%' },
    },
    { name: 'B', columns: ['x'], rows: [] },
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.getWorksheet('A');
  expect(sheet?.getCell('A2').type).toBe(ExcelJS.ValueType.String);
  expect(sheet?.getCell('A2').value).toBe('=1+1');
  expect(sheet?.getCell('A3').value).toBe('bell');
  expect(sheet?.getCell('B2').value).toBe(0.227);
  expect(sheet?.getCell('B2').numFmt).toBe('0.0%');
  expect(sheet?.getCell('A1').font.bold).toBe(true);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['A', 'B']);
});

test('signs that are no text are not read', async () => {
  const result = await read((sheet) => {
    sheet.addRow(['code', 'name']);
    sheet.addRow(['00_x0000_7', 'a_xD800_b']);
  });
  expect(result).toMatchObject({ ok: true, value: { rows: [['007', 'a\ufffdb']] } });
});
