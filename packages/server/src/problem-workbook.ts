import { describeProblem, type Language, translator } from '@sapa/language';
import { type Problem, writeTable } from '@sapa/tables';

/** All problems of a file as a workbook in the reader's language, one a row, to be worked through beside the file. */
export function problemWorkbook(language: Language, problems: readonly Problem[]): Promise<Uint8Array> {
  const say = translator(language);
  const columns = [
    say('problems.column.severity'),
    say('problems.column.row'),
    say('problems.column.column'),
    say('problems.column.message'),
    say('problems.column.received'),
    say('problems.column.expected'),
  ];
  const rows = problems.map((problem) => {
    const { message, received, expected } = describeProblem(language, problem);
    const severity = problem.severity === 'warning' ? 'warning' : 'error';
    const { row = null, column = null } = problem.place;
    return [say(`problems.severity.${severity}`), row, column, message, received, expected];
  });
  return writeTable(columns, rows, 'xlsx', { sheet: say('problems.sheet') });
}
