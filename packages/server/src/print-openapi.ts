import { writeFile } from 'node:fs/promises';
import { openApiDocument } from './openapi-document.ts';

// `node packages/server/src/print-openapi.ts [FILE]` writes the document of the API to a file, or to standard output.
const text = `${JSON.stringify(await openApiDocument(), null, 2)}\n`;
const [, , file] = process.argv;
if (file === undefined) process.stdout.write(text);
else await writeFile(file, text);
