import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open-database.ts';
import { readSchema } from './read-schema.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderTypes } from './render-types.ts';

/** Migrates a throw-away database and writes its description and its types beside the sources. */
async function describe(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sapa-describe-'));
  const server = await startEmbeddedPostgres(folder, { throwAway: true });
  const db = openDatabase(server.url);
  try {
    await migrate(db);
    const tables = await readSchema(db);
    await writeFile(join(import.meta.dirname, '..', '..', 'schema.md'), renderMarkdown(tables));
    await writeFile(join(import.meta.dirname, '..', 'schema.generated.ts'), renderTypes(tables));
  } finally {
    await db.destroy();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await describe();
