import { expect, test } from 'vitest';
import { lastSystemId } from './system-user.ts';

test.each([
  ['what the machine says', 'SYS_UID_MIN 101\nSYS_UID_MAX\t\t  499\nUID_MIN 1000\n', 499],
  ['what lies before the first person', '# SYS_UID_MAX 499\nSUB_UID_MIN 100000\nUID_MIN\t500\n', 499],
  ['the usual, where nothing is said', '#SYS_UID_MAX 499\n', 999],
])('the ids of the system end at %s', (_where, definitions, last) => {
  expect(lastSystemId(definitions)).toBe(last);
});
