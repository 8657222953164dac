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

const code = "'([a-z0-9]+(?:-[a-z0-9]+)+)'";

/** Codes that a source can report: in an object with a `place`, or handed to a function that makes a problem. */
function problemCodes(source: string): string[] {
  const objects = [
    ...source.matchAll(new RegExp(`code:\\s*(?:[^,]*\\?\\s*)?${code}[^,]*,\\s*place\\b`, 'g')),
  ];
  const calls = [
    ...source.matchAll(/\b(?:problem|problemAt|misfit|refuse|refused|fault|warn)\(([^)]{0,200})/g),
  ];
  const handed = calls.flatMap((call) => [...(call[1] ?? '').matchAll(new RegExp(code, 'g'))]);
  return [...objects, ...handed].map((match) => match[1] ?? '');
}

test('the codes of a source are found, however they are made', () => {
  const source = `
    problems.push({ code: 'not-a-number', place: { row } });
    return refuse(problems, 'not-a-list', path);
    this.misfit(value === undefined ? 'missing-field' : 'not-text', name);
    const school = { code: 'no-problem', name: 'x' };`;
  expect(problemCodes(source)).toEqual(['not-a-number', 'not-a-list', 'missing-field', 'not-text']);
});

test('every problem that the house can report has its sentence', () => {
  const root = new URL('../../..', import.meta.url).pathname;
  const sources = globSync('packages/*/src/**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const unsaid = sources.flatMap((file) =>
    problemCodes(readFileSync(`${root}/${file}`, 'utf8'))
      .filter((found) => !isMessageKey(`problem.${found}`))
      .map((found) => `${file}: problem.${found}`),
  );
  expect(unsaid).toEqual([]);
});
