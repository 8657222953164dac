import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiTypes } from '../../generate/api-types.ts';

test('the committed types of the API are those of the server', { timeout: 60_000 }, async () => {
  const committed = await readFile(join(import.meta.dirname, '../api.generated.ts'), 'utf8');
  // Where this fails: npm run generate:api -w packages/web
  expect(committed === (await apiTypes())).toBe(true);
});
