import { resolve } from 'node:path';
import { type Claim, claimServer } from './claim.ts';
import { clusterIn } from './make-cluster.ts';
import { clusterFolder, reachableBinaries } from './place.ts';
import { runningPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import { isServerAlive, type Postmaster } from './postmaster-file.ts';
import { embeddedUrl, prepareDatabase } from './prepare-database.ts';
import { savedSecrets, serverSecrets } from './secrets.ts';
import { ordinarySettings, throwAwaySettings } from './settings.ts';
import { serverUser } from './system-user.ts';

/** A PostgreSQL server that this process runs. */
export interface EmbeddedServer {
  /** Address of the database for Sapa's own role. */
  readonly url: string;
  /** Address of the database `postgres` for the administrator, for making and dropping databases. */
  readonly administratorUrl: string;
  readonly port: number;
  /** True when the server was found running, left by a process that was killed. */
  readonly takenOver: boolean;
  /** Stops the server; what was committed is on the disk. */
  stop(): Promise<void>;
}

/** Thrown when another living Sapa runs the server of this data directory. */
export class ServerInUse extends Error {
  constructor(dataDirectory: string) {
    super(`Another Sapa is running on ${dataDirectory}.`);
    this.name = 'ServerInUse';
  }
}

/**
 * Starts PostgreSQL on the files in `dataDirectory` (made the first time), reachable from this machine only, and
 * returns when the database takes connections. A server left running by a killed process is taken over; a left-over
 * lock file does no harm. Throws `ServerInUse` when another living process runs it.
 */
export async function startEmbeddedPostgres(
  dataDirectory: string,
  options: { readonly throwAway?: boolean } = {},
): Promise<EmbeddedServer> {
  const place = resolve(dataDirectory);
  const throwAway = options.throwAway ?? false;
  const user = await serverUser(resolve(place, 'postgresql', 'cluster'));
  const folder = await clusterFolder(place, user);
  const [binaries, secrets] = await Promise.all([reachableBinaries(user), serverSecrets(place)]);
  const cluster = await clusterIn(folder, binaries, user, {
    administratorPassword: secrets.administrator,
    throwAway,
  });
  const urlOf = ({ port }: Postmaster) => embeddedUrl(port, secrets, 'administrator');
  const start = () =>
    startPostmaster(cluster, binaries, user, throwAway ? throwAwaySettings : ordinarySettings);
  const { postmaster, claim, takenOver } = await claimed(cluster, place, urlOf, start);
  await prepareDatabase(postmaster.port, secrets);
  return {
    url: embeddedUrl(postmaster.port, secrets, 'application'),
    administratorUrl: urlOf(postmaster),
    port: postmaster.port,
    takenOver,
    async stop() {
      await claim.release();
      await stopPostmaster(postmaster, cluster);
    },
  };
}

/** The server of the cluster, found running or started, claimed for this process. */
async function claimed(
  cluster: string,
  place: string,
  urlOf: (postmaster: Postmaster) => string,
  start: () => Promise<Postmaster>,
): Promise<{ postmaster: Postmaster; claim: Claim; takenOver: boolean }> {
  for (;;) {
    const found = await runningPostmaster(cluster);
    const postmaster = found ?? (await start());
    try {
      const claim = await claimServer(urlOf(postmaster));
      if (claim === null) throw new ServerInUse(place);
      return { postmaster, claim, takenOver: found !== null };
    } catch (error) {
      // A server found in the moment of its end is no server: look again. Anything else is an error.
      if (error instanceof ServerInUse || (await isServerAlive(postmaster, cluster))) throw error;
    }
  }
}

/** Address of the database of a server that another process runs on `dataDirectory`; `null` where none runs. */
export async function findEmbeddedPostgres(dataDirectory: string): Promise<string | null> {
  const place = resolve(dataDirectory);
  const secrets = await savedSecrets(place);
  const postmaster = await runningPostmaster(resolve(place, 'postgresql', 'cluster'));
  return secrets === null || postmaster === null
    ? null
    : embeddedUrl(postmaster.port, secrets, 'application');
}
