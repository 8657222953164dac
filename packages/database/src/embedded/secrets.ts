import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Passwords of the embedded server: of its administrator and of the role that Sapa itself uses. */
export interface ServerSecrets {
  readonly administrator: string;
  readonly application: string;
}

/** The passwords kept in `dataDirectory/database-passwords.json` (mode 600); made at random the first time. */
export async function serverSecrets(dataDirectory: string): Promise<ServerSecrets> {
  return (await savedSecrets(dataDirectory)) ?? (await newSecrets(dataDirectory));
}

/** The passwords of a server set up before, or `null`. */
export async function savedSecrets(dataDirectory: string): Promise<ServerSecrets | null> {
  const text = await readFile(secretsFile(dataDirectory), 'utf8').catch(() => null);
  if (text === null) return null;
  const saved: unknown = JSON.parse(text);
  if (isSecrets(saved)) return saved;
  throw new Error(`${secretsFile(dataDirectory)} does not hold the passwords of the database.`);
}

async function newSecrets(dataDirectory: string): Promise<ServerSecrets> {
  const secrets = { administrator: password(), application: password() };
  await writePrivately(secretsFile(dataDirectory), `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** Writes a file of mode 600 so that after a power cut it is there whole or not at all. */
async function writePrivately(file: string, text: string): Promise<void> {
  const half = `${file}.new`;
  const handle = await open(half, 'w', 0o600);
  await handle.writeFile(text);
  await handle.sync();
  await handle.close();
  await rename(half, file);
  const folder = await open(dirname(file), 'r');
  await folder.sync();
  await folder.close();
}

function isSecrets(value: unknown): value is ServerSecrets {
  return (
    typeof value === 'object' &&
    value !== null &&
    'administrator' in value &&
    typeof value.administrator === 'string' &&
    'application' in value &&
    typeof value.application === 'string'
  );
}

function secretsFile(dataDirectory: string): string {
  return join(dataDirectory, 'database-passwords.json');
}

function password(): string {
  return randomBytes(24).toString('base64url');
}
