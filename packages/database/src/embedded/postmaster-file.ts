import { readFile, readlink, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server says of itself in `postmaster.pid` (PostgreSQL documentation, “Database File Layout”). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** False while it starts, recovers or stops. */
  readonly ready: boolean;
}

/** Reads `postmaster.pid` of a cluster; `null` where there is none or where it is not yet complete. */
export async function readPostmasterFile(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(postmasterFile(cluster), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number.isInteger(port) ? port : 0, ready: lines[7] === 'ready' };
}

/**
 * True while the process of that file lives and is the server of `cluster`: not another program that got its number
 * later, and not the entry that the kernel keeps of a killed process (a zombie) until its parent asks for it.
 */
export async function isServerAlive(postmaster: Postmaster, cluster: string): Promise<boolean> {
  if (!processExists(postmaster.pid)) return false;
  // Without /proc (macOS) a living process is taken for the server; connecting to it decides.
  if (process.platform !== 'linux') return true;
  const status = await readFile(`/proc/${postmaster.pid}/status`, 'utf8').catch(() => '');
  if (!/^Name:\s*postgres/m.test(status) || /^State:\s*[ZX]/m.test(status)) return false;
  // A server's working directory is its cluster; another user's processes do not tell theirs.
  const folder = await readlink(`/proc/${postmaster.pid}/cwd`).catch(() => null);
  return folder === null || folder === (await realpath(cluster));
}

/** True while a process of this number exists, whoever owns it. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Makes a left-over file harmless whose process number now belongs to another program: PostgreSQL ignores a file that
 * names its own parent, this process. Deleting the file instead would also delete the shared-memory key by which
 * PostgreSQL makes sure that no old backend still writes to the same files.
 */
export async function disarmPostmasterFile(cluster: string): Promise<void> {
  const text = await readFile(postmasterFile(cluster), 'utf8');
  await writeFile(postmasterFile(cluster), text.replace(/^.*$/m, String(process.pid)));
}

function postmasterFile(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}
