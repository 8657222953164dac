import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openNews } from './news.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a database that cannot be reached is told to the caller, and nothing goes on trying', async () => {
  // Nobody listens on port 1.
  await expect(openNews('postgresql://nobody@127.0.0.1:1/nothing')).rejects.toThrow('ECONNREFUSED');
  await setImmediate();
  expect(vi.getTimerCount()).toBe(0);
});
