import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiTypes } from './api-types.ts';

await writeFile(join(import.meta.dirname, '../src/api.generated.ts'), await apiTypes());
