import { expect, test } from 'vitest';
import { compareKazakh } from './kazakh-order.ts';

const collator = new Intl.Collator('kk', { numeric: true });

test('puts the letters where the Kazakh collation of Node puts them', () => {
  const letters = Array.from('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя');
  const shuffled = letters.toReversed();
  expect(shuffled.toSorted(compareKazakh)).toEqual(letters);
  expect(shuffled.toSorted(compareKazakh)).toEqual(shuffled.toSorted(collator.compare));
});

test('orders names of places and schools as Node does', () => {
  const names = [
    'Ұлытау облысы',
    'Түркістан облысы',
    'Қызылорда облысы',
    'Қостанай облысы',
    'Абай облысы',
    'Ақмола облысы',
    'Алматы қаласы',
    'Алматы облысы',
    'Ілияс мектебі',
    '№ 10 мектеп',
    '№ 9 мектеп',
    '№ 100 мектеп',
  ];
  expect(names.toSorted(compareKazakh)).toEqual(names.toSorted(collator.compare));
});
