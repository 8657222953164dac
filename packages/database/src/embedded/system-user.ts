import { execFile, spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The user under which PostgreSQL runs. `{}` = the user of this process. Can be spread into the options of `spawn`. */
export type ServerUser = { readonly uid: number; readonly gid: number } | Record<string, never>;

const accountName = 'sapa';

/**
 * PostgreSQL refuses to run as root. As root: the owner of the data if that is an ordinary user already, else the
 * system user `sapa`, which is created when missing. As anyone else: `{}`.
 */
export async function serverUser(dataDirectory: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(dataDirectory).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await existingAccount()) ?? (await createdAccount());
}

/** True when `user` can start `program`, that is, can also enter every folder on the way to it. */
export function canRun(program: string, user: ServerUser): boolean {
  return spawnSync(program, ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** True when `user` can enter `folder`. */
export function canEnter(folder: string, user: ServerUser): boolean {
  if (user.uid === undefined) return true;
  const attempt = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  return attempt.status === 0;
}

async function existingAccount(): Promise<ServerUser | null> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (option) => Number((await run('id', [option, accountName])).stdout)),
    );
    return uid !== undefined && gid !== undefined ? { uid, gid } : null;
  } catch {
    return null;
  }
}

async function createdAccount(): Promise<ServerUser> {
  const ways: [string, string[]][] = [
    [
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', accountName],
    ],
    // BusyBox, as in Alpine
    ['adduser', ['-S', '-D', '-H', accountName]],
  ];
  for (const [program, options] of ways) {
    await run(program, options).catch(() => undefined);
    const account = await existingAccount();
    if (account !== null) return account;
  }
  throw new Error(
    `PostgreSQL does not run as root, and the system user "${accountName}" could not be created. Create it, start Sapa as an ordinary user, or set DATABASE_URL.`,
  );
}
