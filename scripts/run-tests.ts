import { join } from 'node:path';
import { runChecks } from './test-run/checks.ts';
import { withOtherPostgres } from './test-run/other-postgres.ts';
import { missingPrograms } from './test-run/programs.ts';
import { addTallies, type Tally } from './test-run/tally.ts';
import { runTests } from './test-run/vitest.ts';

/**
 * Every level of tests one after the other; a failure does not stop the rest. The last line is `N passed, N failed` over
 * all of them: a check counts as one, a test as one.
 */
async function runAll(root: string): Promise<Tally> {
  const missing = await missingPrograms();
  for (const sentence of missing) console.error(sentence);
  return addTallies([
    { passed: 0, failed: missing.length },
    await runChecks(root),
    await runTests(root, 'pure'),
    await runTests(root, 'database'),
    await withOtherPostgres((url) => runTests(root, 'database', { SAPA_TEST_DATABASE_URL: url })),
    await runTests(root, 'system'),
    await runTests(root, 'journeys'),
  ]);
}

const { passed, failed } = await runAll(join(import.meta.dirname, '..'));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
