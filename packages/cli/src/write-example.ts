import type { CommandIo, CommandOptions } from './command.ts';

/** Writes an example of an input file to --out, or prints it; returns the summary of the command. */
export async function writeExample(
  example: object,
  { out, json }: CommandOptions,
  io: CommandIo,
): Promise<Record<string, unknown>> {
  if (typeof out === 'string') {
    await io.write(out, { json: example });
    return { out };
  }
  if (json) return { ...example };
  io.print(JSON.stringify(example, null, 2));
  return {};
}
