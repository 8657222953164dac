import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeProblem } from './problem.ts';
import { isMessageKey, translator } from './translate.ts';

describe('a problem in words', () => {
  const problem = {
    code: 'not-a-number',
    place: { file: 'мектептер.csv', sheet: 'A', row: 1234, column: 'enrolment' },
    received: '',
    expected: '0–10000',
  };

  test('names the place, the value received and the value expected', () => {
    expect(describeProblem('en', problem)).toEqual({
      message: 'This is not a number',
      place: 'мектептер.csv, sheet “A”, row 1234, column “enrolment”',
      received: 'empty',
      expected: '0–10000',
    });
    expect(describeProblem('kk', problem).place).toBe(
      'мектептер.csv, «A» парағы, 1234-жол, «enrolment» бағаны',
    );
    expect(describeProblem('ru', { code: 'not-json', place: { path: 'strata[0]' } })).toEqual({
      message: 'Файл не соответствует формату JSON',
      place: 'strata[0]',
      received: '',
      expected: '',
    });
  });

  test('shows a code that has no sentence', () => {
    expect(describeProblem('ru', { code: 'brand-new', place: {} }).message).toBe('Код ошибки: brand-new');
  });
});

test('counts in Russian grammar', () => {
  const say = (count: number) => translator('ru')('cli.problems', { count });
  expect([1, 2, 5, 21].map(say).map((text) => text.split(' ').slice(3).join(' '))).toEqual([
    '1 ошибка:',
    '2 ошибки:',
    '5 ошибок:',
    '21 ошибка:',
  ]);
});

/** Codes of problems that the sources of the house can report: `code: 'kebab'` in an object with a `place`. */
function problemCodes(source: string): string[] {
  const literals = [...source.matchAll(/code:\s*'([a-z0-9]+(?:-[a-z0-9]+)*)'\s*,\s*(?:\/\/.*)?\s*place\b/g)];
  const calls = [
    ...source.matchAll(/\b(?:problem|problemAt|warning|report)\(\s*'([a-z0-9]+(?:-[a-z0-9]+)+)'/g),
  ];
  return [...literals, ...calls].map((match) => match[1] ?? '');
}

test('every problem that the house can report has its sentence', () => {
  const root = new URL('../../..', import.meta.url).pathname;
  const sources = globSync('packages/*/src/**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const unsaid = sources.flatMap((file) =>
    problemCodes(readFileSync(`${root}/${file}`, 'utf8'))
      .filter((code) => !isMessageKey(`problem.${code}`))
      .map((code) => `${file}: problem.${code}`),
  );
  expect(unsaid).toEqual([]);
});
