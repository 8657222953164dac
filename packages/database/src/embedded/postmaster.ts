import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries.ts';
import { freePort } from './free-port.ts';
import {
  disarmPostmasterFile,
  isServerAlive,
  type Postmaster,
  processExists,
  readPostmasterFile,
} from './postmaster-file.ts';
import { settingArguments } from './settings.ts';
import type { ServerUser } from './system-user.ts';

/** How long a server may replay its log after a crash, or finish a checkpoint, before we give up on it. */
const patienceMs = 120_000;

/** The ready server of `cluster`, or `null` where none runs. Waits for one that is still starting or stopping. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | null> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const postmaster = await readPostmasterFile(cluster);
    if (postmaster === null || !(await isServerAlive(postmaster, cluster))) return null;
    if (postmaster.ready) return postmaster;
    if (Date.now() > deadline)
      throw new Error(`The PostgreSQL server ${postmaster.pid} does not become ready.`);
    await wait(20);
  }
}

/**
 * Starts the server of `cluster` on a free port and returns when it takes connections. It has a process group of its
 * own, so that Ctrl-C reaches Sapa alone, which then ends its work before it stops the server.
 */
export async function startPostmaster(
  cluster: string,
  binaries: PostgresBinaries,
  user: ServerUser,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const attempt = await startOnce(cluster, binaries, user, settings);
    if ('pid' in attempt) return attempt;
    // Old backends of a killed server end within moments; a port may have been taken between choice and use.
    const passing = /shared memory block|could not bind|Address already in use/i.test(attempt.output);
    if (!passing || Date.now() > deadline) throw new Error(`PostgreSQL did not start:\n${attempt.output}`);
    await wait(250);
  }
}

/** Stops a server: running statements are rolled back, everything committed is on the disk. */
export async function stopPostmaster(postmaster: Postmaster, cluster: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  signal(postmaster.pid, 'SIGINT');
  while (await isServerAlive(postmaster, cluster)) {
    if (Date.now() > deadline) return signal(postmaster.pid, 'SIGQUIT');
    await wait(20);
  }
}

async function startOnce(
  cluster: string,
  binaries: PostgresBinaries,
  user: ServerUser,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster | { output: string }> {
  const left = await readPostmasterFile(cluster);
  if (left !== null && processExists(left.pid)) await disarmPostmasterFile(cluster);
  const log = join(cluster, '..', 'postgresql.log');
  const begin = await logSize(log);
  const output = await open(log, begin > 10_000_000 ? 'w' : 'a', 0o600);
  const server = spawn(
    binaries.postgres,
    ['-D', cluster, '-p', String(await freePort()), ...settingArguments(settings)],
    {
      ...user,
      cwd: cluster,
      detached: true,
      stdio: ['ignore', 'ignore', output.fd],
    },
  );
  const failed = new Promise<Error>((resolve) => server.once('error', resolve));
  await output.close();
  server.unref();
  const ready = await Promise.race([readiness(server, cluster), failed]);
  if (ready instanceof Error) throw ready;
  return (
    ready ?? { output: (await readFile(log, 'utf8').catch(() => '')).slice(begin > 10_000_000 ? 0 : begin) }
  );
}

/** The server once it is ready; `null` when it ended before. */
async function readiness(server: ChildProcess, cluster: string): Promise<Postmaster | null> {
  while (server.exitCode === null && server.signalCode === null) {
    const postmaster = await readPostmasterFile(cluster);
    if (postmaster?.pid === server.pid && postmaster?.ready) return postmaster;
    await wait(10);
  }
  return null;
}

async function logSize(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended already.
  }
}
