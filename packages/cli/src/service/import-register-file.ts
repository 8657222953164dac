import type { Translate } from '@sapa/language';
import { importRegisterTable } from '@sapa/monitoring';
import { type CommandIo, type CommandOptions, InputProblems, WrongUsage } from '../command.ts';
import { problemTable } from '../problem-table.ts';
import { readingOf } from '../register-file.ts';
import { fileHash } from './file-hash.ts';
import { neededText } from './needed-text.ts';
import { withRunningSystem } from './with-running-system.ts';

const publicCode = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;

/** Takes the register of a file into the running system, columns found by their headings where --map does not say otherwise. */
export async function importRegisterFile(
  options: CommandOptions,
  io: CommandIo,
  translate: Translate,
): Promise<Record<string, unknown>> {
  const file = neededText(options.file, 'FILE', translate);
  const code = neededText(options.code, '--code', translate);
  if (!publicCode.test(code)) throw new WrongUsage(translate('import.usage.code', { received: code }));
  const reading = readingOf(options, io);
  const table = await io.readTable(file);
  const sha256 = await fileHash(io, file);
  const result = await withRunningSystem(options, translate, (context) =>
    importRegisterTable(context, {
      table,
      sha256,
      options: reading,
      code,
      names: namesOf(options, code),
      acceptCleanRows: options.acceptCleanRows === true,
    }),
  );
  if (!result.ok) throw new InputProblems(result.problems);
  if (result.warnings.length > 0) io.print(problemTable(io.language, result.warnings));
  // The root of the tree stands for the whole register; a person counts the regions and districts.
  return { register: code, ...result.value, areas: result.value.areas - 1 };
}

// A name that is not given is said in another language, and without any the code stands for it.
function namesOf({ nameKk, nameRu, nameEn }: CommandOptions, code: string) {
  const any = [nameRu, nameKk, nameEn].find((name) => typeof name === 'string' && name !== '');
  const nameIn = (name: CommandOptions[string]) => String(name || any || code);
  return { kk: nameIn(nameKk), ru: nameIn(nameRu), en: nameIn(nameEn) };
}
