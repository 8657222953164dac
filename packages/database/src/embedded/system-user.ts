import { execFile, spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The user under which PostgreSQL runs. `{}` = the user of this process. Can be spread into the options of `spawn`. */
export type ServerUser = Account | Record<string, never>;

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const accountName = 'sapa';

/**
 * PostgreSQL refuses to run as root. As root: the owner of the data if that is an ordinary user already, else the
 * system user `sapa`, which is created when missing. As anyone else: `{}`. Throws where `sapa` is the account of a person,
 * who would own all data then.
 */
export async function serverUser(dataDirectory: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(dataDirectory).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = (await existingAccount()) ?? (await createdAccount());
  const most = lastSystemId(await readFile('/etc/login.defs', 'utf8').catch(() => ''));
  if (account.uid > most) throw new Error(belongsToPerson(account.uid, most));
  return account;
}

/** The last user id that is of the system and of no person, by the text of `/etc/login.defs`; 999 where it does not say. */
export function lastSystemId(loginDefinitions: string): number {
  const value = (name: string) =>
    new RegExp(`^[ \\t]*${name}[ \\t]+(\\d+)[ \\t]*$`, 'm').exec(loginDefinitions)?.[1];
  const last = value('SYS_UID_MAX');
  if (last !== undefined) return Number(last);
  const firstPerson = value('UID_MIN');
  return firstPerson === undefined ? 999 : Number(firstPerson) - 1;
}

function belongsToPerson(uid: number, most: number): string {
  return `PostgreSQL does not run as root, and the account "${accountName}" is that of a person (user id ${uid}, those of the system end at ${most}), who would own the database. Start Sapa as the ordinary user who shall own it, or set DATABASE_URL.`;
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

async function existingAccount(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (option) => Number((await run('id', [option, accountName])).stdout)),
    );
    return uid !== undefined && gid !== undefined ? { uid, gid } : null;
  } catch {
    return null;
  }
}

async function createdAccount(): Promise<Account> {
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
