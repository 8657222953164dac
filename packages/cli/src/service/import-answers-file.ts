import type { Translate } from '@sapa/language';
import { importAnswers, parseAnswersMapping } from '@sapa/monitoring';
import { type CommandIo, type CommandOptions, InputProblems } from '../command.ts';
import { problemTable } from '../problem-table.ts';
import { fileHash } from './file-hash.ts';
import { neededText } from './needed-text.ts';
import { oneProblemASchool } from './one-problem-a-school.ts';
import { withRunningSystem } from './with-running-system.ts';

/** Takes the answers of a file into a round of the running system, its columns read as the mapping file says. */
export async function importAnswersFile(
  options: CommandOptions,
  io: CommandIo,
  translate: Translate,
): Promise<Record<string, unknown>> {
  const file = neededText(options.file, 'FILE', translate);
  const round = neededText(options.round, '--round', translate);
  const mappingFile = neededText(options.mapping, '--mapping', translate);
  const mapping = parseAnswersMapping(await io.readJson(mappingFile));
  if (!mapping.ok) {
    throw new InputProblems(
      mapping.problems.map((problem) => ({ ...problem, place: { file: mappingFile, ...problem.place } })),
    );
  }
  const table = await io.readTable(file);
  const sha256 = await fileHash(io, file);
  const result = await withRunningSystem(options, translate, (context) =>
    importAnswers(context, { round, table, mapping: mapping.value, sha256 }),
  );
  if (!result.ok) throw new InputProblems(oneProblemASchool(result.problems));
  if (result.warnings.length > 0) io.print(problemTable(io.language, result.warnings));
  return { round, test: mapping.value.test.code, ...result.value };
}
