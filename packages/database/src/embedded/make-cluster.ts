import { execFile } from 'node:child_process';
import { access, chown, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries.ts';
import type { ServerUser } from './system-user.ts';

const run = promisify(execFile);

/** Name of the administrator (superuser) of the embedded server. */
export const administrator = 'postgres';

/**
 * The folder with the cluster inside `folder`, made by `initdb` the first time. Text is UTF-8 and compared by code
 * point with Unicode's upper and lower case, the same on every machine whatever its system libraries; people's order
 * of names is the application's (Intl.Collator).
 */
export async function clusterIn(
  folder: string,
  binaries: PostgresBinaries,
  user: ServerUser,
  options: { readonly administratorPassword: string; readonly throwAway: boolean },
): Promise<string> {
  const cluster = join(folder, 'cluster');
  if (await exists(join(cluster, 'PG_VERSION'))) return cluster;
  // Made beside its place and renamed: a start that was killed in the middle leaves nothing that looks whole.
  const half = join(folder, 'cluster.new');
  const passwordFile = join(folder, 'administrator-password');
  await rm(half, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, `${options.administratorPassword}\n`, { mode: 0o600 });
  try {
    if (user.uid !== undefined) await chown(passwordFile, user.uid, user.gid);
    await run(binaries.initdb, initdbArguments(half, passwordFile, options.throwAway), {
      ...user,
      cwd: folder,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(half, cluster);
  return cluster;
}

function initdbArguments(cluster: string, passwordFile: string, throwAway: boolean): string[] {
  return [
    `--pgdata=${cluster}`,
    `--username=${administrator}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(throwAway ? ['--no-sync'] : []),
  ];
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
