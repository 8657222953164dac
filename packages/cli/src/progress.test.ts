import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progressBar } from './progress.ts';

function draw(stepsMs: number[], isTerminal: boolean): string {
  let now = 0;
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const bar = progressBar('Reading', 100, isTerminal ? stream : null, () => now);
  for (const [index, at] of stepsMs.entries()) {
    now = at;
    bar.step((index + 1) * 10);
  }
  bar.end();
  return String(stream.read() ?? '');
}

test('quick work draws nothing', () => expect(draw([100, 900], true)).toBe(''));
test('work longer than a second draws a bar', () => expect(draw([100, 1100], true)).toContain('Reading'));
test('without a terminal nothing is drawn', () => expect(draw([100, 5000], false)).toBe(''));
