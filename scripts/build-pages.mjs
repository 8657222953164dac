import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './install.mjs';
import { runQuietly } from './run-quietly.mjs';
import { say } from './words.mjs';

const web = join(root, 'packages', 'web');

/** Builds the pages to packages/web/dist unless those there were made from the same sources. */
export async function buildPages() {
  const stamp = join(web, 'dist', '.made-from');
  const hash = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await runQuietly(say('buildingPages'), node, [vite, 'build', '--logLevel', 'warn'], { cwd: web });
  writeFileSync(stamp, hash);
}

/** SHA-256 over all that the pages are made from: their sources, the words, the draw, the versions of the packages. */
function sourcesHash() {
  const files = [
    join(root, 'package-lock.json'),
    ...filesBelow(join(root, 'packages', 'language', 'src')),
    ...filesBelow(join(root, 'packages', 'sampling', 'src')),
    ...filesBelow(join(root, 'packages', 'sampling', 'verify')),
    ...filesBelow(web).filter((file) => !/[\\/](dist|node_modules)[\\/]/.test(file)),
  ];
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

// As a program of its own, for `npm test`.
if (import.meta.main) await buildPages();
