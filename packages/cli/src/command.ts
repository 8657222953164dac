import type { Language, Translate } from '@sapa/language';
import type { OutputCell, Problem, Table } from '@sapa/tables';
import type { Command } from 'commander';

/** What a command writes to a file. The form of a table follows from the file's extension (.json .csv .xlsx). */
export type OutputContent =
  | { columns: readonly string[]; rows: readonly (readonly OutputCell[])[] }
  | { json: unknown }
  | { text: string }
  | { bytes: Uint8Array };

/** Progress of long work: a bar on a terminal when it lasts longer than a second, else nothing. */
export interface ProgressBar {
  step(done: number): void;
  end(): void;
}

/** All that a command may do to the world; a test hands in another one. */
export interface CommandIo {
  /** Language of the person at the terminal. */
  readonly language: Language;
  /** Reads .csv or .xlsx. Throws `InputProblems` that lists everything wrong with the file. */
  readTable(file: string): Promise<Table>;
  /** Reads a JSON document; throws `InputProblems` when it is missing or malformed. */
  readJson(file: string): Promise<unknown>;
  /** Reads a file as it is; throws `InputProblems` when it is missing. */
  readBytes(file: string): Promise<Uint8Array>;
  /** Writes a whole file or nothing; makes the folders on the way. */
  write(file: string, content: OutputContent): Promise<void>;
  /** Hands on warnings about the input; the shell tells them beside the summary. */
  warn(warnings: readonly Problem[]): void;
  /** Prints lines on standard output, before the summary. */
  print(text: string): void;
  progress(label: string, total: number): ProgressBar;
}

/** Values of a command's options as commander parsed them. */
export type CommandOptions = Readonly<Record<string, string | boolean | undefined>>;

/** One command of `sapa`. Heavy packages are imported inside `run`, so that `--help` stays quick. */
export interface FileCommand {
  readonly name: string;
  /** Describes the command: description, options, an example after the help; `translate` speaks the reader's language. */
  define(command: Command, translate: Translate): void;
  /** Does the work and returns its summary: one JSON line with `--json`, short readable lines without. */
  run(options: CommandOptions, io: CommandIo): Promise<Record<string, unknown>>;
}

/** Thrown when the input has problems; the shell prints all of them and exits with 1. */
export class InputProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} problem(s) in the input: ${problems.map((problem) => problem.code).join(', ')}`,
    );
    this.name = 'InputProblems';
    this.problems = problems;
  }
}

/** Thrown when the command line itself makes no sense; the shell prints it and exits with 2. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongUsage';
  }
}
