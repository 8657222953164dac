import type { MessageKey, Translate } from '@sapa/language';
import { type Argument, type Command, CommanderError, type Option } from 'commander';

// The parser's own sentences are English only; its codes are what we translate.
const sentences: Readonly<Record<string, MessageKey>> = {
  'commander.unknownCommand': 'cli.usage.unknown-command',
  'commander.unknownOption': 'cli.usage.unknown-option',
  'commander.missingMandatoryOptionValue': 'cli.usage.missing-option',
  'commander.optionMissingArgument': 'cli.usage.missing-option-value',
  'commander.invalidArgument': 'cli.usage.wrong-option-value',
  'commander.missingArgument': 'cli.usage.missing-argument',
  'commander.excessArguments': 'cli.usage.excess-arguments',
  'commander.help': 'cli.usage.missing-command',
};

/** What was wrong with the command line, in the reader's language. */
export function usageSentence(error: CommanderError, translate: Translate): string {
  const key = sentences[error.code];
  if (!key) return error.message;
  // The parser quotes the word it stumbled over; a refused value is worth its whole sentence.
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const name = error.code === 'commander.invalidArgument' ? quoted.join(' ← ') : (quoted[0] ?? '');
  const guess = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  return translate(key, { name: guess ? `${name} (${guess}?)` : name });
}

/** True when the parser stopped because help or the version was asked for and shown. */
export function isAnswered(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

/** Puts the headings of the help into the reader's language. */
export function translateHelp(command: Command, translate: Translate): void {
  const titles: Readonly<Record<string, MessageKey>> = {
    'Usage:': 'cli.usage',
    'Options:': 'cli.options',
    'Commands:': 'cli.commands',
    'Arguments:': 'cli.arguments',
  };
  command.configureHelp({
    styleTitle: (title) => {
      const key = titles[title];
      return key ? translate(key) : title;
    },
    optionDescription,
    argumentDescription,
  });
}

// The parser would add “choices:” and “default:” in English; signs say the same in every language.
function optionDescription(option: Option): string {
  const choices = option.argChoices ? ` (${option.argChoices.join(' | ')})` : '';
  const preset = option.defaultValue === undefined ? '' : ` [= ${String(option.defaultValue)}]`;
  return `${option.description}${choices}${preset}`;
}

function argumentDescription(argument: Argument): string {
  const choices = argument.argChoices ? ` (${argument.argChoices.join(' | ')})` : '';
  return `${argument.description}${choices}`;
}
