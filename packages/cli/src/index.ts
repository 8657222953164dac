export type { CommandIo, CommandOptions, FileCommand, OutputContent, ProgressBar } from './command.ts';
export { InputProblems, WrongUsage } from './command.ts';
