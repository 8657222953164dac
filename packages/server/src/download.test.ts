import { expect, test } from 'vitest';
import { disposition } from './download.ts';

test('a file is offered under its name, in whatever letters', () => {
  expect(disposition('attachment', 'sample.csv')).toBe('attachment; filename="sample.csv"');
  expect(disposition('inline', 'r1-Қ 7 "а"\n-kk.pdf')).toBe(
    `inline; filename="r1-_ 7 ____-kk.pdf"; filename*=UTF-8''r1-%D2%9A%207%20%22%D0%B0%22%0A-kk.pdf`,
  );
});
