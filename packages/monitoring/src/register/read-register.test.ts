import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultDesign, drawSample, freezeFrame, rulesOfDesign } from '@sapa/sampling';
import { type Problem, readTable, type Table } from '@sapa/tables';
import { describe, expect, it } from 'vitest';
import { normalised } from './look-alikes.ts';
import { proposeRegisterMapping, type RegisterOptions } from './match-columns.ts';
import { readRegister } from './read-register.ts';
import { columnDefinitions } from './register-columns.ts';

const table = (columns: string[], ...rows: string[][]): Table => ({
  columns,
  rows,
  firstRow: 2,
  file: 'schools.csv',
});

function schoolsOf(from: Table, options?: RegisterOptions) {
  const result = readRegister(from, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function problemsOf(from: Table, options?: RegisterOptions): Problem[] {
  const result = readRegister(from, options);
  return result.ok ? [] : result.problems;
}

const place = ({ place: { row, column } }: Problem) => `${row ?? ''} ${column ?? ''}`.trim();

describe('headings', () => {
  const russian = {
    'Код школы': 'code',
    'Наименование на казахском языке': 'name_kk',
    'Наименование школы': 'name_ru',
    'Область (город)': 'region',
    Район: 'district',
    'Город/село': 'territory',
    'Вид школы': 'kind',
    'Язык обучения': 'language',
    'Форма собственности': 'ownership',
    'Ведомственная подчинённость': 'subordination',
    'Вечерняя школа': 'evening',
    'Количество учащихся': 'enrolment',
    '4 класс': 'grade4',
    '9-класс': 'grade9',
    'Скорость интернета, Мбит/с': 'internet_mbps',
    'Количество компьютерных мест': 'computer_places',
    'Участие в прошлом году': 'participated_last_year',
  };
  const kazakh = {
    'Мектеп коды': 'code',
    'Мектептің атауы': 'name_kk',
    'Орысша атауы': 'name_ru',
    Облыс: 'region',
    Аудан: 'district',
    'Қала/ауыл': 'territory',
    'Мектеп түрі': 'kind',
    'Оқыту тілі': 'language',
    'Меншік нысаны': 'ownership',
    Бағыныстылығы: 'subordination',
    'Кешкі мектеп': 'evening',
    'Оқушылар саны': 'enrolment',
    '4-сынып': 'grade4',
    '9-сынып': 'grade9',
    'Интернет жылдамдығы (Мбит/с)': 'internet_mbps',
    'Компьютер орындары': 'computer_places',
    'Өткен жылы қатысты': 'participated_last_year',
  };

  it.each([
    ['Russian', russian],
    ['Kazakh', kazakh],
  ])('in %s name every column of the contract', (_, headings) => {
    const proposed = Object.entries(proposeRegisterMapping(Object.keys(headings)));
    expect(new Map(proposed.map(([name, heading]) => [heading, name]))).toEqual(
      new Map(Object.entries(headings)),
    );
  });

  it('are unambiguous: no alias names two columns', () => {
    const all = columnDefinitions.flatMap(({ name, aliases }) => [name, ...aliases].map(normalised));
    expect(new Set(all).size).toBe(all.length);
    for (const { kind } of columnDefinitions) {
      if (kind.type !== 'choice') continue;
      const values = kind.values.flatMap(({ value, aliases }) => [value, ...aliases].map(normalised));
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('in canonical English come before aliases, and an alias left over is a further column', () => {
    const [school] = schoolsOf(table(['Код', 'CODE', 'Регион'], ['x', 'A', 'Абай']));
    expect(school).toEqual({ code: 'A', Код: 'x', region: 'Абай' });
  });

  it('with a Latin letter inside are still found', () => {
    expect(proposeRegisterMapping(['Koд'.replace('K', 'К')])).toEqual({ code: 'Кoд' });
  });
});

describe('values', () => {
  const values = (column: string, ...cells: string[]) =>
    schoolsOf(table(['code', column], ...cells.map((cell, index) => [`S${index}`, cell]))).map(
      (school) => school[column],
    );

  it('come in their canonical form, whatever the language', () => {
    expect(values('territory', 'Город', 'село', 'Қала', 'АУЫЛ', 'urban', '')).toEqual([
      'urban',
      'rural',
      'urban',
      'rural',
      'urban',
      null,
    ]);
    expect(
      values('language', 'казахский', 'Орыс тілі', 'аралас', 'смешанный', 'каз./рус.', 'Курдский'),
    ).toEqual(['kk', 'ru', 'mixed', 'mixed', 'mixed', 'Курдский']);
    expect(
      values('kind', 'Общеобразовательная', 'мектеп-гимназия', 'Школа-лицей', 'лицей', 'колледж'),
    ).toEqual(['general', 'school-gymnasium', 'school-lyceum', 'lyceum', 'колледж']);
    expect(values('ownership', 'мемлекеттік', 'Частная')).toEqual(['state', 'private']);
    expect(values('subordination', 'МИО', 'Министерство культуры и спорта', 'халықаралық')).toEqual([
      'local',
      'culture',
      'international',
    ]);
    expect(values('evening', 'иә', 'жоқ', 'да', 'НЕТ', '1', '0', 'TRUE', 'no', '')).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
      false,
      null,
    ]);
    expect(values('enrolment', '1 234', '80', '')).toEqual([1234, 80, null]);
    expect(values('internet_mbps', '3,5', '100.25')).toEqual([3.5, 100.25]);
  });

  it('of further columns are numbers only where all are, and leading zeros stay', () => {
    expect(values('stype', 'E', 'H')).toEqual(['E', 'H']);
    expect(values('api00', '731', '', '6,5')).toEqual([731, null, 6.5]);
    expect(values('phone', '0123', '456')).toEqual(['0123', '456']);
  });

  it('with Latin look-alikes are folded with a warning; words in Latin stay', () => {
    const result = readRegister(
      table(['code', 'name_kk'], ['1', '№1 мектеп-гимназия IT'], ['2', 'Aқтөбе мeктебi']),
    );
    expect(result.ok && result.value.map((school) => school.name_kk)).toEqual([
      '№1 мектеп-гимназия IT',
      'Ақтөбе мектебі',
    ]);
    expect(result.ok && result.warnings).toEqual([
      {
        code: 'look-alike-letters',
        place: { file: 'schools.csv', row: 3, column: 'name_kk' },
        received: 'Aқтөбе мeктебi',
        expected: 'Ақтөбе мектебі',
        severity: 'warning',
      },
    ]);
  });
});

describe('problems', () => {
  it('are told all at once, with row, column, what was there and what was expected', () => {
    const problems = problemsOf(
      table(
        ['code', 'Количество учащихся', 'internet_mbps', 'territory', 'evening', 'grade4'],
        ['1', 'много', '5', 'город', 'да', '30'],
        ['', '100', '-1', 'пригород', 'иногда', '30,5'],
        ['1', '99999999', '5', 'село', 'нет', '30'],
      ),
    );
    expect(problems.map((problem) => `${place(problem)}: ${problem.code}`).sort()).toEqual([
      '2 Количество учащихся: not-a-number',
      '3 code: missing-value',
      '3 evening: not-a-boolean',
      '3 grade4: not-an-integer',
      '3 internet_mbps: out-of-range',
      '3 territory: not-one-of',
      '4 code: duplicate-code',
      '4 Количество учащихся: out-of-range',
    ]);
    expect(problems.find(({ code }) => code === 'not-one-of')).toMatchObject({
      received: 'пригород',
      expected: 'urban, rural',
    });
    expect(problems.find(({ code }) => code === 'duplicate-code')).toMatchObject({
      received: '1',
      expected: '≠ 2',
    });
  });

  it('a file without codes says under which headings they are sought', () => {
    const [problem] = problemsOf(table(['cds', 'stype'], ['1', 'E']));
    expect(problem).toMatchObject({ code: 'missing-column', expected: expect.stringContaining('код школы') });
  });

  it('a mapping to a column that is not there', () => {
    const problems = problemsOf(table(['code'], ['1']), { mapping: { region: 'county' } });
    expect(problems).toEqual([
      {
        code: 'unknown-column',
        place: { file: 'schools.csv', column: 'region' },
        received: 'county',
        expected: 'code',
      },
    ]);
    expect(problemsOf(table(['code'], ['1']), { constants: { territory: 'mars' } })[0]?.code).toBe(
      'not-one-of',
    );
  });
});

describe('a foreign register', () => {
  it('passes with a mapping and constants', () => {
    const foreign = table(['cds', 'stype', 'enroll', 'county'], ['007', 'E', '500', 'Alameda']);
    const options = {
      mapping: { code: 'cds', enrolment: 'enroll' },
      constants: { region: 'CA', territory: 'urban' },
    };
    expect(schoolsOf(foreign, options)).toEqual([
      { code: '007', stype: 'E', enrolment: 500, county: 'Alameda', region: 'CA', territory: 'urban' },
    ]);
  });

  it('keeps only what is mapped where headings shall not be guessed, and tells what that hides', () => {
    const both = table(['id', 'region', 'oblast'], ['1', 'a', 'b']);
    const result = readRegister(both, { mapping: { code: 'id', region: 'oblast' }, automatic: false });
    expect(result).toMatchObject({
      ok: true,
      value: [{ code: '1', region: 'b' }],
      warnings: [{ code: 'column-not-used', place: { column: 'region' } }],
    });
  });

  it('of 6,194 Californian schools is drawn by school type', async () => {
    const folder = process.env.SAPA_REFERENCE ?? join(import.meta.dirname, '../../../../../shared/reference');
    const bytes = readFileSync(join(folder, 'survey-api/apipop.csv'));
    const read = await readTable(bytes, 'apipop.csv');
    if (!read.ok) throw new Error('apipop.csv is not readable');
    const schools = schoolsOf(read.value, { mapping: { code: 'cds' } });
    const design = { ...defaultDesign, strata: ['stype'], mergeOrder: [] };
    const draw = drawSample(freezeFrame(schools, rulesOfDesign(design)), design, 'California');
    expect(draw.strata.map(({ name, eligible, n }) => [name, eligible, n])).toEqual([
      ['E', 4421, 1105],
      ['H', 755, 189],
      ['M', 1018, 254],
    ]);
    expect(draw.coverage.byRule.every(({ missing }) => missing === 6194)).toBe(true);
  });
});
