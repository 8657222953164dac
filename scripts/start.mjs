// `npm start`: installs what is missing, builds the pages, and starts Sapa. Runs on any Node from 20.19 on.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildPages } from './build-pages.mjs';
import { installMissing, node, root } from './install.mjs';

try {
  await installMissing();
  await buildPages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// Sapa ends when the line to this process is cut, so that nothing is left behind, however this process ends.
const sapa = spawn(
  node,
  [join(root, 'packages', 'cli', 'src', 'main.ts'), 'start', ...process.argv.slice(2)],
  { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
);
const end = () => {
  if (sapa.connected) sapa.disconnect();
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
sapa.on('exit', (code) => process.exit(code ?? 1));
sapa.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
