import { copyInto } from '../copy-into.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open-database.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

// A process of the tests that runs a server, imports ten files whole, and is killed in the middle of the eleventh.
const server = await startEmbeddedPostgres(process.argv[2] ?? '');
const db = openDatabase(server.url);
await migrate(db);

const columns = ['file_name', 'content', 'created_by'] as const;
const importFile = (
  file: number,
  rows: Iterable<[string, Uint8Array, string]> | AsyncIterable<[string, Uint8Array, string]>,
) =>
  db
    .transaction()
    .execute((trx) => copyInto(trx, 'upload', columns, rows))
    .then(() => file);

function* rowsOf(file: number): Generator<[string, Uint8Array, string]> {
  for (let row = 0; row < 1000; row++) yield [`file-${file}`, new Uint8Array(100).fill(row), 'importer'];
}

async function* endlessRows(): AsyncGenerator<[string, Uint8Array, string]> {
  for (let sent = 0; ; sent++) {
    yield ['file-11', new Uint8Array(100), 'importer'];
    if (sent === 50_000) console.log('in the middle');
  }
}

for (let file = 1; file <= 10; file++) console.log(`imported ${await importFile(file, rowsOf(file))}`);
await importFile(11, endlessRows());
