import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { followWork } from './follow-work.ts';

/** A database whose answers come when the test says so, and what was told of them. */
function followed() {
  const answers: { workId: string; answer: PromiseWithResolvers<string[]> }[] = [];
  const told: string[] = [];
  const failures: unknown[] = [];
  let notice: ((workId: string) => void) | null = null;
  const stop = followWork<string>({
    news: {
      ofWork(listener) {
        notice = listener;
        return () => {
          notice = null;
        };
      },
    },
    read(workId) {
      expect(notice).not.toBeNull();
      const answer = Promise.withResolvers<string[]>();
      answers.push({ workId, answer });
      return answer.promise;
    },
    tell: (work) => void told.push(work),
    failed: (error) => void failures.push(error),
  });
  return { answers, told, failures, stop, notice: (workId: string) => notice?.(workId) };
}

test('listens before it looks, so that what ends in between is told', () => {
  const { answers } = followed();
  expect(answers.map(({ workId }) => workId)).toEqual(['']);
});

test('of two notices the later state comes later, however long the reading takes', async () => {
  const { answers, told, notice } = followed();
  notice('a');
  answers[0]?.answer.resolve(['a waits']);
  await setImmediate();
  notice('a');
  notice('a');
  // Only one reading is on its way; the next begins when it has ended.
  expect(answers).toHaveLength(2);
  answers[1]?.answer.resolve(['a 99 %']);
  await setImmediate();
  answers[2]?.answer.resolve(['a done']);
  await setImmediate();
  expect(told).toEqual(['a waits', 'a 99 %', 'a done']);
  expect(answers).toHaveLength(3);
});

test('goes on after a reading that failed, and hears nothing after its end', async () => {
  const { answers, told, failures, notice, stop } = followed();
  answers[0]?.answer.reject(new Error('the database is away'));
  await setImmediate();
  notice('b');
  answers[1]?.answer.resolve(['b done']);
  await setImmediate();
  expect(failures).toHaveLength(1);
  expect(told).toEqual(['b done']);
  stop();
  notice('b');
  expect(answers).toHaveLength(2);
});
