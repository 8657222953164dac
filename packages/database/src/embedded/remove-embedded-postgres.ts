import { realpath, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runningPostmaster, stopPostmaster } from './postmaster.ts';

/** Stops the server of `dataDirectory`, if one runs, and removes all its files. For throw-away servers. */
export async function removeEmbeddedPostgres(dataDirectory: string): Promise<void> {
  const place = resolve(dataDirectory);
  // May be a link to where PostgreSQL's own user can reach it.
  const folder = await realpath(join(place, 'postgresql')).catch(() => null);
  if (folder !== null) {
    const cluster = join(folder, 'cluster');
    const postmaster = await runningPostmaster(cluster);
    if (postmaster !== null) await stopPostmaster(postmaster, cluster);
    await rm(folder, { recursive: true, force: true });
  }
  await rm(place, { recursive: true, force: true });
}
