import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSystem } from './system.ts';
import { type TestContext, testContext } from './testing/index.ts';

let opened: TestContext;
beforeAll(async () => {
  opened = await testContext();
});
afterAll(() => opened.close());

test('files that nobody imported within a day are gone when the system starts', async () => {
  const { db } = opened.context;
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const upload = { content: new Uint8Array(), created_by: 'tester' };
  const files = [
    { ...upload, file_name: 'old.csv', created_at: hoursAgo(25) },
    { ...upload, file_name: 'new.csv', created_at: hoursAgo(23) },
  ];
  await db.insertInto('upload').values(files).execute();
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const system = await openSystem({ databaseUrl: opened.database.url, who: 'tester', log: silent });
  await system.close();
  const left = await db.selectFrom('upload').select('file_name').execute();
  expect(left).toEqual([{ file_name: 'new.csv' }]);
});
