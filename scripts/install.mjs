import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedShare, runQuietly } from './run-quietly.mjs';
import { say } from './words.mjs';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '..');

/** The Node that the repository brings along; every program of it runs on this one. */
export const node = join(root, 'node_modules', '.bin', 'node');

/** Installs the locked packages with `npm ci` unless exactly they are there already. */
export async function installMissing() {
  if (!isRecentEnough(process.versions.node)) throw new Error(`${say('oldNode')} ${process.version}`);
  const stamp = join(root, 'node_modules', '.sapa-installed');
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(node)) return;
  if (!isAsLocked(lock)) await install(lock);
  writeFileSync(stamp, hash);
}

async function install(lock) {
  const expected = Object.keys(JSON.parse(lock).packages).filter(
    (path) => path.lastIndexOf('node_modules/') === 0,
  ).length;
  await runQuietly(say('installing'), 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development' },
    share: () => installedShare(root, expected),
  });
}

// npm itself keeps a copy of the lock file of what it installed; after a person's own `npm ci` nothing is to be done.
function isAsLocked(lock) {
  const kept = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(kept) || !existsSync(node)) return false;
  const installed = JSON.parse(readFileSync(kept, 'utf8')).packages;
  const wanted = JSON.parse(lock).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.link ||
      !path.includes('node_modules/') ||
      installed[path]?.version === entry.version,
  );
}

function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
