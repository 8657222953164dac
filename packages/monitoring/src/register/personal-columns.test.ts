import { expect, test } from 'vitest';
import { tableOf } from '../testing/index.ts';
import { readRegister } from './read-register.ts';

/** Headings of a register with these columns that a person is warned of. */
function warned(columns: Record<string, string>): string[] {
  const table = tableOf(['code', ...Object.keys(columns)], [['1', ...Object.values(columns)]]);
  const read = readRegister(table);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.warnings.map(({ code, place }) => `${code} ${place.column}`);
}

test.each([
  'ФИО директора',
  'Директор',
  'Ф.И.О.',
  'Контактный телефон',
  'тел.',
  'Эл. почта',
  'E-mail',
  'Мектеп басшысы',
  'Басшының аты-жөні',
  'Байланыс нөмірі',
  'ИИН',
  'ЖСН',
  'principal',
  'Phone number',
])('a further column «%s» is told, because the register will be published', (heading) => {
  expect(warned({ [heading]: 'x' })).toEqual([`looks-personal ${heading}`]);
});

test.each(['asanova@mektep.kz', '+7 (701) 123-45-67', '8 701 123 45 67', '870112300456'])(
  'so is one with cells like %s, whatever its heading',
  (cell) => {
    expect(warned({ колонка: cell })).toEqual(['looks-personal колонка']);
  },
);

test.each([
  // The number of a legal entity, a code, a count, a text.
  ['БИН', '950340000123'],
  ['cds', '01611190130229'],
  ['Смены', '2'],
  ['Телевизоров', '3'],
  ['Сайт', 'https://mektep.kz'],
  ['Мобильных классов', '1'],
])('a column about the school alone is not: %s', (heading, cell) => {
  expect(warned({ [heading]: cell })).toEqual([]);
});

test('register columns are not suspected', () => {
  expect(warned({ Наименование: 'Школа № 1', 'Язык обучения': 'казахский' })).toEqual([]);
});
