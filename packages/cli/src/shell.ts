import { inspect } from 'node:util';
import { describeProblem, type Language, languages, type Translate, translator } from '@sapa/language';
import type { Problem } from '@sapa/tables';
import { Command, CommanderError, Option } from 'commander';
import { type CommandOptions, type FileCommand, InputProblems, WrongUsage } from './command.ts';
import { fileIo } from './file-io.ts';
import { problemTable } from './problem-table.ts';
import { readerLanguage } from './reader-language.ts';
import { summaryLines } from './summary.ts';
import { isAnswered, translateHelp, usageSentence } from './usage.ts';
import { programVersion } from './version.ts';
import { type ExitCode, exitCodes, type World } from './world.ts';

/** Commands by name, each loaded when it is needed. */
export type CommandTable = Readonly<Record<string, () => Promise<FileCommand>>>;

/** Runs one command line to its end and returns the exit code. Never throws. */
export async function runShell(
  argv: readonly string[],
  world: World,
  table: CommandTable,
): Promise<ExitCode> {
  const language = readerLanguage(argv, world.environment);
  const json = argv.includes('--json');
  const warnings: Problem[] = [];
  try {
    const choice = await parse(argv, world, table, translator(language));
    const io = fileIo(language, world, (more) => warnings.push(...more));
    const summary = await choice.command.run(choice.options, io);
    world.stderr(problemTable(language, warnings));
    const told = warnings.length > 0 ? { ...summary, warnings: inWords(language, warnings) } : summary;
    world.stdout(json ? `${JSON.stringify(told)}\n` : summaryLines(summary));
    return exitCodes.done;
  } catch (error) {
    if (isAnswered(error)) return exitCodes.done;
    return fail(error, { language, json, warnings, world });
  }
}

interface Choice {
  command: FileCommand;
  options: CommandOptions;
}

async function parse(
  argv: readonly string[],
  world: World,
  table: CommandTable,
  translate: Translate,
): Promise<Choice> {
  let choice: Choice | undefined;
  const program = newProgram(world, translate);
  for (const command of await load(argv, table)) {
    const parser = program.command(command.name);
    command.define(parser, translate);
    addHouseOptions(parser, translate);
    parser.action(() => {
      choice = { command, options: parser.opts() };
    });
  }
  await program.parseAsync([...argv], { from: 'user' });
  if (!choice) throw new CommanderError(exitCodes.usage, 'commander.help', '');
  return choice;
}

function newProgram(world: World, translate: Translate): Command {
  const program = new Command('sapa')
    .description(translate('cli.description'))
    .helpOption('-h, --help', translate('cli.option.help'))
    .helpCommand(false)
    .version(programVersion(), '-V, --version', translate('cli.option.version'))
    .enablePositionalOptions()
    .exitOverride()
    // Errors are told once, by `fail`, in the reader's language.
    .configureOutput({ writeOut: world.stdout, writeErr: world.stderr, outputError: () => {} });
  translateHelp(program, translate);
  addHouseOptions(program, translate);
  return program;
}

// Loading all commands is only needed to list them or to guess at a misspelt one.
async function load(argv: readonly string[], table: CommandTable): Promise<FileCommand[]> {
  const asked = argv.find((word) => Object.hasOwn(table, word));
  const loaders = asked === undefined ? Object.values(table) : [table[asked]];
  return Promise.all(loaders.flatMap((loader) => (loader ? [loader()] : [])));
}

// `report` has its own --language, that of the document.
function addHouseOptions(command: Command, translate: Translate): void {
  const own = new Set(command.options.map((option) => option.long));
  if (!own.has('--json')) command.option('--json', translate('cli.option.json'));
  if (own.has('--language')) return;
  command.addOption(
    new Option('--language <code>', translate('cli.option.language')).choices([...languages]),
  );
}

interface Failure {
  language: Language;
  json: boolean;
  warnings: readonly Problem[];
  world: World;
}

function fail(error: unknown, failure: Failure): ExitCode {
  if (error instanceof InputProblems) return failOnInput(error.problems, failure);
  if (error instanceof CommanderError || error instanceof WrongUsage) return failOnUsage(error, failure);
  const { language, json, world } = failure;
  const message = error instanceof Error ? error.message : String(error);
  world.stderr(`${translator(language)('cli.fault', { message })}\n${inspect(error)}\n`);
  if (json) world.stdout(`${JSON.stringify({ ok: false, error: { code: 'internal-fault', message } })}\n`);
  return exitCodes.fault;
}

function failOnInput(problems: readonly Problem[], { language, json, warnings, world }: Failure): ExitCode {
  const all = [...problems, ...warnings];
  world.stderr(problemTable(language, all));
  if (json) world.stdout(`${JSON.stringify({ ok: false, problems: inWords(language, all) })}\n`);
  return exitCodes.problems;
}

function failOnUsage(error: CommanderError | WrongUsage, { language, json, world }: Failure): ExitCode {
  const translate = translator(language);
  const message = error instanceof CommanderError ? usageSentence(error, translate) : error.message;
  world.stderr(`${message}\n${translate('cli.usage.see-help', { command: 'sapa' })}\n`);
  if (json) world.stdout(`${JSON.stringify({ ok: false, error: { code: 'wrong-usage', message } })}\n`);
  return exitCodes.usage;
}

function inWords(language: Language, problems: readonly Problem[]): (Problem & { message: string })[] {
  return problems.map((problem) => ({ ...problem, message: describeProblem(language, problem).message }));
}
