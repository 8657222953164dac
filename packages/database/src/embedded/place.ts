import { createHash } from 'node:crypto';
import { chmod, chown, cp, lstat, mkdir, realpath, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { binariesIn, installedBinaries, type PostgresBinaries } from './binaries.ts';
import { canEnter, canRun, type ServerUser } from './system-user.ts';

/** Where root keeps what PostgreSQL's own user cannot reach inside the data directory (for example below /root). */
const commonFolder = '/var/lib/sapa';

/**
 * The folder of the cluster's files below `dataDirectory`, made when missing: `dataDirectory/postgresql`, or, where
 * `user` cannot enter that, a folder below /var/lib/sapa to which `dataDirectory/postgresql` then is a link.
 */
export async function clusterFolder(dataDirectory: string, user: ServerUser): Promise<string> {
  // 711: PostgreSQL's user may pass through, but not look around; each file in it is 600.
  await mkdir(dataDirectory, { recursive: true });
  await chmod(dataDirectory, user.uid === undefined ? 0o700 : 0o711);
  const inside = join(dataDirectory, 'postgresql');
  if (canEnter(dataDirectory, user)) {
    await mkdir(inside, { recursive: true });
    const folder = await realpath(inside);
    await giveTo(user, folder);
    return folder;
  }
  return outsideFolder(dataDirectory, inside, user);
}

async function outsideFolder(dataDirectory: string, inside: string, user: ServerUser): Promise<string> {
  const name = createHash('sha256')
    .update(await realpath(dataDirectory))
    .digest('hex')
    .slice(0, 16);
  const outside = join(commonFolder, name);
  const present = await lstat(inside).catch(() => null);
  if (present?.isSymbolicLink()) return realpath(inside);
  await openCommonFolder();
  // Data made while the path could still be entered moves along.
  if (present?.isDirectory()) await move(inside, outside);
  await mkdir(outside, { recursive: true });
  await giveTo(user, outside);
  await symlink(outside, inside);
  return outside;
}

/** Programs that `user` can start: the installed ones, or a copy of them below /var/lib/sapa where it cannot reach those. */
export async function reachableBinaries(user: ServerUser): Promise<PostgresBinaries> {
  const installed = installedBinaries();
  if (user.uid === undefined || canRun(installed.postgres, user)) return installed;
  const mark = createHash('sha256').update(installed.folder).digest('hex').slice(0, 16);
  const copy = binariesIn(join(commonFolder, `postgresql-${mark}`));
  if (await isCopyOf(copy, installed)) return copy;
  await openCommonFolder();
  // Copied beside its place and renamed, so that a half copy is never taken for a whole one.
  const half = `${copy.folder}.${process.pid}`;
  await cp(installed.folder, half, { recursive: true, verbatimSymlinks: true });
  await rm(copy.folder, { recursive: true, force: true });
  await rename(half, copy.folder);
  return copy;
}

async function isCopyOf(copy: PostgresBinaries, installed: PostgresBinaries): Promise<boolean> {
  const [theirs, ours] = await Promise.all([
    lstat(installed.postgres),
    lstat(copy.postgres).catch(() => null),
  ]);
  return ours !== null && ours.size === theirs.size && ours.mtimeMs >= theirs.mtimeMs;
}

async function openCommonFolder(): Promise<void> {
  await mkdir(commonFolder, { recursive: true });
  await chmod(commonFolder, 0o755);
}

async function giveTo(user: ServerUser, folder: string): Promise<void> {
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid);
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    // Another file system.
    await cp(from, to, { recursive: true, preserveTimestamps: true });
    await rm(from, { recursive: true });
  }
}
