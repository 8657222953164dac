import { translator } from '@sapa/language';
import type { School } from '@sapa/sampling';
import type { Problem } from '@sapa/tables';
import type { Command } from 'commander';
import { type CommandIo, type CommandOptions, InputProblems, WrongUsage } from './command.ts';
import { problemTable } from './problem-table.ts';

/** How the columns of a register's file are to be read; published with a draw, so that it can be repeated. */
export interface RegisterReading {
  mapping: Record<string, string>;
  constants: Record<string, string>;
}

/** A register as a command reads it. */
export interface RegisterFile {
  schools: School[];
  warnings: Problem[];
}

/** Adds the options --map and --constant for registers whose columns have other names. */
export function addReadingOptions(command: Command, translate: ReturnType<typeof translator>): Command {
  return command
    .option('--map <pairs>', translate('draw.option.map'))
    .option('--constant <pairs>', translate('draw.option.constant'));
}

/** The reading that --map and --constant ask for; throws WrongUsage for anything but `name=value,name=value`. */
export function readingOf(options: CommandOptions, io: CommandIo): RegisterReading {
  return {
    mapping: pairs('--map', options.map, io),
    constants: pairs('--constant', options.constant, io),
  };
}

/** The pairs of an option `name=value,name=value`; throws WrongUsage for anything else. */
export function pairs(option: string, value: CommandOptions[string], io: CommandIo): Record<string, string> {
  if (typeof value !== 'string') return {};
  const entries = value.split(',').map((pair): [string, string] => {
    const [name, ...rest] = pair.split('=');
    const text = rest.join('=').trim();
    if (!name?.trim() || text === '') {
      throw new WrongUsage(translator(io.language)('draw.usage.pairs', { option, received: value }));
    }
    return [name.trim(), text];
  });
  return Object.fromEntries(entries);
}

/** Reads a register of schools from .csv or .xlsx; prints its warnings, throws `InputProblems` with all its problems. */
export async function readRegisterFile(
  file: string,
  reading: RegisterReading,
  io: CommandIo,
): Promise<RegisterFile> {
  const [table, { readRegister }] = await Promise.all([
    io.readTable(file),
    import('@sapa/monitoring/register'),
  ]);
  const result = readRegister(table, reading);
  if (!result.ok) throw new InputProblems(result.problems);
  if (result.warnings.length > 0) io.print(problemTable(io.language, result.warnings));
  return { schools: result.value, warnings: result.warnings };
}
