import { expect, test } from 'vitest';
import { writeTable } from './write-table.ts';

const text = async (...args: Parameters<typeof writeTable>) =>
  new TextDecoder().decode(await writeTable(...args));

test('CSV has LF, quotes only where needed, and no formula', async () => {
  const rows = [
    ['a "b"', -1.5, true],
    ['=HYPERLINK("x")', null, false],
    ['-7', 1e-7, null],
  ];
  expect(await text(['name', 'n', 'yes,no'], rows, 'csv')).toBe(
    'name,n,"yes,no"\n"a ""b""",-1.5,true\n"\'=HYPERLINK(""x"")",,false\n-7,1e-7,\n',
  );
});

test('JSON is an array of objects', async () => {
  const json = await text(
    ['a', 'b'],
    [
      ['x', 1],
      [null, false],
    ],
    'json',
  );
  expect(JSON.parse(json)).toEqual([
    { a: 'x', b: 1 },
    { a: null, b: false },
  ]);
  expect(JSON.parse(await text(['a'], [], 'json'))).toEqual([]);
});

test('a bug of the caller does not become a file', async () => {
  await expect(writeTable(['a'], [[Number.NaN]], 'csv')).rejects.toThrow('column a: NaN');
  await expect(writeTable(['a', 'b'], [[1]], 'xlsx')).rejects.toThrow('1 cells for 2 columns');
});
