import { expect, test } from 'vitest';
import { openApiDocument } from './openapi-document.ts';

interface Operation {
  parameters?: { name: string; in: string; required?: boolean }[];
  responses: Record<string, unknown>;
}
type Document = { openapi: string; paths: Record<string, Record<string, Operation>>; components?: object };

const isDocument = (value: object): value is Document => 'openapi' in value && 'paths' in value;

async function readDocument(): Promise<Document> {
  const document = await openApiDocument();
  if (isDocument(document)) return document;
  throw new Error('no OpenAPI document');
}

test('the document describes every parameter and at least one good answer of every operation', async () => {
  const { openapi, paths } = await readDocument();
  expect(openapi).toMatch(/^3\./);
  expect(Object.keys(paths).length).toBeGreaterThan(25);
  for (const [path, operations] of Object.entries(paths)) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const [method, { parameters = [], responses }] of Object.entries(operations)) {
      const declared = parameters.filter((parameter) => parameter.in === 'path' && parameter.required);
      expect(
        declared.map(({ name }) => name),
        `${method} ${path}`,
      ).toEqual(inPath);
      expect(
        Object.keys(responses).some((code) => code.startsWith('2')),
        `${method} ${path}`,
      ).toBe(true);
    }
  }
});

test('whatever the document refers to is in it', async () => {
  const document = await readDocument();
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
    ([, pointer = '']) => pointer,
  );
  for (const pointer of references) {
    const found = pointer
      .split('/')
      .reduce<unknown>(
        (value, key) => (typeof value === 'object' && value ? Reflect.get(value, key) : undefined),
        document,
      );
    expect(found, pointer).toBeDefined();
  }
});
