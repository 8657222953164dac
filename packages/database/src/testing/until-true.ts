import { setTimeout as wait } from 'node:timers/promises';

/** Asks `condition` again and again until it is true. The time limit is the test's own. */
export async function untilTrue(condition: () => Promise<boolean> | boolean, pauseMs = 20): Promise<void> {
  while (!(await condition())) await wait(pauseMs);
}
