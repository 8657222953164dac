import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Language } from '@sapa/language';
import { type Problem, readTable, writeTable } from '@sapa/tables';
import { type CommandIo, InputProblems, type OutputContent, WrongUsage } from './command.ts';
import { progressBar } from './progress.ts';
import type { World } from './world.ts';

/** The real world of a command: files on disk, a terminal. Warnings about the input are handed to `warn`. */
export function fileIo(
  language: Language,
  world: World,
  warn: (warnings: readonly Problem[]) => void,
): CommandIo {
  return {
    language,
    warn,
    readBytes,
    async readTable(file) {
      const result = await readTable(await readBytes(file), file);
      if (!result.ok) throw new InputProblems(result.problems);
      warn(result.warnings);
      return result.value;
    },
    readJson: async (file) => parseJson(new TextDecoder().decode(await readBytes(file)), file),
    write: writeWhole,
    print: (text) => world.stdout(text.endsWith('\n') ? text : `${text}\n`),
    progress: (label, total) => progressBar(label, total, world.terminal),
  };
}

/** Reads a file as it is; throws `InputProblems` when it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw fileProblem(error, file, readFaults);
  }
}

const readFaults: Readonly<Record<string, string>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EISDIR: 'not-a-file',
  EACCES: 'file-not-readable',
  EPERM: 'file-not-readable',
};

const writeFaults: Readonly<Record<string, string>> = {
  EACCES: 'file-not-writable',
  EPERM: 'file-not-writable',
  EROFS: 'file-not-writable',
  EISDIR: 'not-a-file',
  EEXIST: 'file-not-writable',
  ENOTDIR: 'file-not-writable',
  ENOSPC: 'disk-full',
};

// What the person can mend is a problem of the input; any other failure stays the fault that it is.
function fileProblem(error: unknown, file: string, faults: Readonly<Record<string, string>>): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = faults[String(error.code)];
  return code === undefined ? error : new InputProblems([{ code, place: { file } }]);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const row = Number(/line (\d+)/.exec(message)?.[1] ?? lineOf(text, /position (\d+)/.exec(message)?.[1]));
    const received = text.split('\n')[row - 1]?.trim() ?? '';
    throw new InputProblems([{ code: 'not-json', place: { file, row }, received, expected: 'JSON' }]);
  }
}

function lineOf(text: string, position: string | undefined): number {
  return text.slice(0, Number(position ?? text.length)).split('\n').length;
}

async function writeWhole(file: string, content: OutputContent): Promise<void> {
  const bytes = await bytesOf(file, content);
  // Written beside and then renamed: whoever reads the file never sees half of it.
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw fileProblem(error, file, writeFaults);
  }
}

async function bytesOf(file: string, content: OutputContent): Promise<Uint8Array> {
  if ('bytes' in content) return content.bytes;
  if ('text' in content) return new TextEncoder().encode(content.text);
  if ('json' in content) return new TextEncoder().encode(`${JSON.stringify(content.json, null, 2)}\n`);
  const format = extname(file).slice(1).toLowerCase();
  if (format === 'csv' || format === 'xlsx' || format === 'json') {
    return writeTable(content.columns, content.rows, format);
  }
  throw new WrongUsage(`${file}: .json, .csv, .xlsx`);
}
