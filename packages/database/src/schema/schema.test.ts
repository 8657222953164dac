import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../testing/index.ts';
import { readSchema } from './read-schema.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderTypes } from './render-types.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const committed = (file: string) => readFile(join(import.meta.dirname, '..', '..', file), 'utf8');

test('the committed description of the schema is that of a migrated database', async () => {
  expect(renderMarkdown(await readSchema(database.db))).toBe(await committed('schema.md'));
});

test('the committed types are those of a migrated database', async () => {
  expect(renderTypes(await readSchema(database.db))).toBe(await committed('src/schema.generated.ts'));
});
