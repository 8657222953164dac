// `npm test`: installs what is missing and runs every check and test. Runs on any Node from 20.19 on.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installMissing, node, root } from './install.mjs';

try {
  await installMissing();
} catch (error) {
  // Without packages nothing can be tested.
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const run = spawnSync(node, [join(root, 'scripts', 'run-tests.ts')], { cwd: root, stdio: 'inherit' });
process.exit(run.status ?? 1);
