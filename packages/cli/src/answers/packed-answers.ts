import { basename, dirname, join } from 'node:path';
import type { ResponseMatrix } from '@sapa/psychometrics';
import type { Problem } from '@sapa/tables';
import { type CommandIo, InputProblems } from '../command.ts';

/**
 * Reads the fast form of answers: `NAME.u8`, row-major bytes (255 not administered, 254 omitted), beside `NAME.json`
 * with the number of persons and the items.
 */
export async function readPackedAnswers(file: string, io: CommandIo): Promise<ResponseMatrix> {
  const description = join(dirname(file), `${basename(file).slice(0, -'.u8'.length)}.json`);
  const { persons, items } = parseDescription(await io.readJson(description), description);
  const cells = await io.readBytes(file);
  if (cells.length !== persons * items.length) {
    throw new InputProblems([
      {
        code: 'cells-do-not-fit',
        place: { file },
        received: String(cells.length),
        expected: `${persons} × ${items.length} = ${persons * items.length}`,
      },
    ]);
  }
  return { persons, items, cells };
}

function parseDescription(json: unknown, file: string): { persons: number; items: string[] } {
  const fields: object = typeof json === 'object' && json !== null ? json : {};
  const persons = 'persons' in fields ? fields.persons : undefined;
  const items = 'items' in fields ? fields.items : undefined;
  const problems: Problem[] = [];
  if (typeof persons !== 'number' || !Number.isInteger(persons) || persons < 0) {
    problems.push({ code: 'not-a-whole-number', place: { file, path: 'persons' }, ...shown(persons) });
  }
  if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) {
    problems.push({ code: 'not-a-list', place: { file, path: 'items' }, expected: '["I1", "I2"]' });
  }
  if (problems.length > 0 || typeof persons !== 'number' || !Array.isArray(items))
    throw new InputProblems(problems);
  return { persons, items: items.map(String) };
}

function shown(value: unknown): { received?: string } {
  return value === undefined ? {} : { received: JSON.stringify(value) };
}
