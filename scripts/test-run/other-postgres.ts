import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binariesIn } from '../../packages/database/src/embedded/binaries.ts';
import { startPostmaster, stopPostmaster } from '../../packages/database/src/embedded/postmaster.ts';
import { throwAwaySettings } from '../../packages/database/src/embedded/settings.ts';
import { type ServerUser, serverUser } from '../../packages/database/src/embedded/system-user.ts';
import { findPostgres } from './programs.ts';
import type { Tally } from './tally.ts';

/**
 * Runs tests against a PostgreSQL that is not the embedded one: that of `SAPA_TEST_DATABASE_URL`, else the machine's own
 * (Debian's package) with a data directory and port of its own, which goes afterwards.
 */
export async function withOtherPostgres(tests: (url: string) => Promise<Tally>): Promise<Tally> {
  const given = process.env.SAPA_TEST_DATABASE_URL;
  if (given !== undefined) return tests(given);
  const installation = findPostgres();
  // That it is missing has been said, and counted as a failure.
  if (installation === null) return { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'sapa-other-postgres-'));
  try {
    return await withServer(installation, folder, tests);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withServer(
  installation: string,
  folder: string,
  tests: (url: string) => Promise<Tally>,
): Promise<Tally> {
  const user = await serverUser(folder);
  const binaries = binariesIn(installation);
  const cluster = makeCluster(binaries.initdb, folder, user);
  const postmaster = await startPostmaster(cluster, binaries, user, throwAwaySettings);
  try {
    return await tests(`postgresql://postgres:${password}@127.0.0.1:${postmaster.port}/postgres`);
  } finally {
    await stopPostmaster(postmaster, cluster);
  }
}

/** It lives for minutes, answers this machine alone, and holds nothing. */
const password = 'throw-away';

function makeCluster(initdb: string, folder: string, user: ServerUser): string {
  const cluster = join(folder, 'cluster');
  const passwordFile = join(folder, 'password');
  chmodSync(folder, 0o711);
  mkdirSync(cluster, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`);
  if (user.uid !== undefined) chownSync(cluster, user.uid, user.gid);
  const options = [
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--no-sync',
  ];
  execFileSync(initdb, [`--pgdata=${cluster}`, `--pwfile=${passwordFile}`, ...options], {
    ...user,
    cwd: cluster,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return cluster;
}
