import type { Translate } from '@sapa/language';
import type { Choices, OmittedAs, ResponseMatrix } from '@sapa/psychometrics';
import type { Problem } from '@sapa/tables';
import { type Command, Option } from 'commander';
import { chooseItems } from './answers/choose-items.ts';
import { asOptions } from './answers/chosen-options.ts';
import { codeScores } from './answers/code-cells.ts';
import { type KeyedAnswers, scoreByKey } from './answers/keyed-answers.ts';
import { readPackedAnswers } from './answers/packed-answers.ts';
import { readGroups, readIds, readWeights } from './answers/person-columns.ts';
import { type Conditioning, conditioningColumns, readConditioning } from './answers/read-conditioning.ts';
import { readKey } from './answers/read-key.ts';
import { type CommandIo, type CommandOptions, InputProblems } from './command.ts';

/** Answers of persons as a command reads them. */
export interface Answers {
  /** Identifiers; the numbers 1, 2 … where the file has none. */
  readonly ids: readonly string[];
  readonly responses: ResponseMatrix;
  readonly weights?: Float64Array;
  readonly groups?: readonly string[];
  readonly clusters?: readonly string[];
  /** With `--conditioning`: the covariates of the latent regression and their products. */
  readonly conditioning?: Conditioning;
  /** With a key: what was chosen. */
  readonly choices?: Choices;
  readonly omitted: OmittedAs;
  readonly file: string;
  /** Row of the file that holds the first person. */
  readonly firstRow: number;
}

/** The options that all commands with answers share. */
export function defineAnswerOptions(command: Command, translate: Translate): Command {
  return command
    .requiredOption('--responses <file>', translate('psychometrics.option.responses'))
    .option('--id <column>', translate('psychometrics.option.id'))
    .option('--items <list>', translate('psychometrics.option.items'))
    .option('--key <file>', translate('psychometrics.option.key'))
    .option('--omitted <codes>', translate('psychometrics.option.omitted'), 'r')
    .addOption(
      new Option('--omitted-as <way>', translate('psychometrics.option.omitted-as'))
        .choices(['wrong', 'missing'])
        .default('wrong'),
    );
}

/**
 * Reads answers by the shared options and `--weight`, `--group`, `--conditioning` where the command has them.
 *
 * @param knownItems items to take by default where the file has them: those of a calibration.
 * @throws InputProblems listing everything wrong with the file.
 */
export async function readAnswers(
  options: CommandOptions,
  io: CommandIo,
  knownItems?: readonly string[],
): Promise<Answers> {
  const file = textOf(options.responses) ?? '';
  return file.toLowerCase().endsWith('.u8')
    ? readPacked(file, options, io, knownItems)
    : readTableOfAnswers(file, options, io, knownItems);
}

async function readTableOfAnswers(
  file: string,
  options: CommandOptions,
  io: CommandIo,
  knownItems: readonly string[] | undefined,
): Promise<Answers> {
  const table = await io.readTable(file);
  const problems: Problem[] = [];
  const keyFile = textOf(options.key);
  const key = keyFile === undefined ? undefined : await readKey(keyFile, io, problems);
  const [id, weight] = [textOf(options.id), textOf(options.weight)];
  const [group, cluster] = [textOf(options.group), textOf(options.cluster)];
  const terms = { conditioning: textOf(options.conditioning), factors: textOf(options.factors) };
  const others = [id ?? 'id', weight, group, cluster, ...conditioningColumns(terms)];
  const items = chooseItems(table, { list: textOf(options.items), others, known: knownItems }, problems);
  const codes = omittedCodes(options);
  const answers: KeyedAnswers | ReturnType<typeof codeScores> = key
    ? scoreByKey(table, items, key, keyFile ?? '', codes, problems)
    : codeScores(table, items, codes);
  if ('problems' in answers) problems.push(...asOptions(answers.problems, items.length, file));
  const weights = readWeights(table, weight, problems);
  const groups = readGroups(table, group, problems);
  const clusters = readGroups(table, cluster, problems);
  const conditioning = readConditioning(table, terms, problems);
  const ids = readIds(table, id, problems);
  if (problems.length > 0) throw new InputProblems(problems);
  return {
    ids,
    responses: { persons: table.rows.length, items, cells: answers.cells },
    ...(weights ? { weights } : {}),
    ...(groups ? { groups } : {}),
    ...(clusters ? { clusters } : {}),
    ...(conditioning ? { conditioning } : {}),
    ...('choices' in answers ? { choices: answers.choices } : {}),
    omitted: omittedAs(options),
    file,
    firstRow: table.firstRow,
  };
}

async function readPacked(
  file: string,
  options: CommandOptions,
  io: CommandIo,
  knownItems: readonly string[] | undefined,
): Promise<Answers> {
  const responses = await readPackedAnswers(file, io);
  const { items, persons } = responses;
  const problems: Problem[] = (['id', 'weight', 'group', 'cluster', 'key', 'conditioning'] as const)
    .filter((name) => options[name] !== undefined)
    .map((name) => ({ code: 'no-columns-in-packed-answers', place: { file }, received: `--${name}` }));
  const table = { columns: [...items], rows: [], firstRow: 1, file };
  const choice = { list: textOf(options.items), others: [], known: knownItems };
  const chosen = chooseItems(table, choice, problems);
  if (problems.length > 0) throw new InputProblems(problems);
  const places = chosen.map((item) => items.indexOf(item));
  const cells =
    chosen.length === items.length
      ? responses.cells
      : Uint8Array.from(
          { length: persons * chosen.length },
          (_, cell) =>
            responses.cells[
              Math.floor(cell / chosen.length) * items.length + (places[cell % chosen.length] ?? 0)
            ] ?? 0,
        );
  return {
    ids: Array.from({ length: persons }, (_, person) => String(person + 1)),
    responses: { persons, items: chosen, cells },
    omitted: omittedAs(options),
    file,
    firstRow: 1,
  };
}

/** What every summary says of the items: how many were taken, and which is the first and the last. */
export function itemsTaken({ responses }: Pick<Answers, 'responses'>): { items: number; itemsTaken: string } {
  const { items } = responses;
  const ends = items.length > 1 ? [items[0], items[items.length - 1]] : items;
  return { items: items.length, itemsTaken: ends.join(' … ') };
}

/** Problems of the analysis as problems of the file: with its name, and rows counted as the file counts them. */
export function inFile(
  problems: readonly Problem[],
  { file, firstRow }: Pick<Answers, 'file' | 'firstRow'>,
): Problem[] {
  return problems.map((problem) => {
    const { row } = problem.place;
    return {
      ...problem,
      place: { file, ...problem.place, ...(row === undefined ? {} : { row: row - 2 + firstRow }) },
    };
  });
}

function omittedAs(options: CommandOptions): OmittedAs {
  return options.omittedAs === 'missing' ? 'missing' : 'wrong';
}

function omittedCodes(options: CommandOptions): Set<string> {
  const codes = (textOf(options.omitted) ?? '').split(',').map((code) => code.trim());
  return new Set(
    codes.filter((code) => code !== '').flatMap((code) => [code.toLowerCase(), code.toUpperCase()]),
  );
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
