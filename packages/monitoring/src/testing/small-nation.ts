import type { Table } from '@sapa/tables';
import type { Context } from '../context.ts';
import { importRegisterTable } from '../register/import-uploaded-register.ts';
import { createRound } from '../rounds/create-round.ts';
import { drawnRound } from './drawn-round.ts';
import { succeeded } from './succeeded.ts';

/** A table as it comes out of a file. */
export function tableOf(columns: string[], rows: string[][], file = 'test.csv'): Table {
  return { file, columns, rows, firstRow: 2 };
}

const names = { kk: 'Шағын ел', ru: 'Малая страна', en: 'A small nation' };

const regions = [
  { name: 'Абай', schools: 24 },
  { name: 'Ұлытау', schools: 16 },
  { name: 'Жетісу', schools: 8 },
];

/**
 * Forty-eight schools in three regions with Kazakh headings, the last region so small that its figures have to be hidden.
 * The first and third school of every region (and each second after them) are urban, every third one teaches in two languages.
 */
export function smallRegister(): Table {
  const rows = regions.flatMap(({ name, schools }, region) =>
    Array.from({ length: schools }, (_, index) => [
      `${region + 1}${String(index + 1).padStart(3, '0')}`,
      `№ ${index + 1} мектеп`,
      name,
      `${name} ${1 + (index % 2)}-аудан`,
      index % 2 === 0 ? 'қала' : 'ауыл',
      index % 3 === 0 ? 'аралас' : 'қазақ',
      'жергілікті',
      'жоқ',
      String(120 + 10 * index),
      '8',
      String(10 + index),
      '20',
      'жоқ',
    ]),
  );
  const columns = [
    'Мектеп коды',
    'Мектеп атауы',
    'Облыс',
    'Аудан',
    'Аумағы',
    'Оқыту тілі',
    'Бағыныстылығы',
    'Кешкі мектеп',
    'Оқушылар саны',
    '4 сынып',
    'Интернет жылдамдығы',
    'Компьютер орындары',
    'Өткен жылы қатысқан',
  ];
  return tableOf(columns, rows, 'мектептер.xlsx');
}

/** Imports the small register as `small` and opens the round `round-1` on it. */
export async function openSmallRound(context: Context): Promise<void> {
  succeeded(
    await importRegisterTable(context, { table: smallRegister(), options: {}, code: 'small', names }),
  );
  succeeded(await createRound(context, { code: 'round-1', names, year: 2026, registerCode: 'small' }));
}

/** The same with a frozen frame (no exclusions) and a drawn half of the schools; returns their codes in ascending order. */
export async function drawSmallRound(context: Context): Promise<string[]> {
  await openSmallRound(context);
  const design = { fraction: 0.5, strata: ['region'], minimumPerStratum: 2, mergeOrder: [] };
  const draw = await drawnRound(context, { round: 'round-1', design });
  return draw.schools.map(({ code }) => code).sort();
}
