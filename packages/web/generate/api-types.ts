import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import openapiTypes, { astToString } from 'openapi-typescript';

const server = join(import.meta.dirname, '../../server/src/print-openapi.ts');

/** The types of the API as TypeScript, made from the document that the server gives of itself. */
export async function apiTypes(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', server], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const head =
    '// Made by `npm run generate:api -w packages/web` from the document of the API. Do not edit.\n\n';
  return head + astToString(await openapiTypes(stdout));
}
