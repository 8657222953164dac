import { join } from 'node:path';
import type { Difference } from '@sapa/sampling';
import type { Problem } from '@sapa/tables';
import { type CommandIo, type FileCommand, InputProblems, WrongUsage } from '../command.ts';
import { addReadingOptions, type RegisterReading, readingOf, readRegisterFile } from '../register-file.ts';

const example = 'sapa verify --draw draw-2026 --register schools.xlsx';

/**
 * `sapa verify`: repeats a published draw from the register alone and names the first difference, if there is one. Where the folder holds
 * the ceremony.json of a round, its commitments, seed, hashes and order are checked too.
 */
export const verify: FileCommand = {
  name: 'verify',
  define(command, translate) {
    command
      .description(translate('verify.description'))
      .requiredOption('--draw <folder>', translate('verify.option.draw'))
      .requiredOption('--register <file>', translate('draw.option.register'))
      .addHelpText('after', `\n  ${example}`);
    addReadingOptions(command, translate);
  },
  async run(options, io) {
    const { draw: folder, register } = options;
    if (typeof folder !== 'string' || typeof register !== 'string')
      throw new WrongUsage('--draw, --register');
    const file = join(folder, 'draw.json');
    const draw = await io.readJson(file);
    if (!isRecord(draw)) throw new InputProblems([{ code: 'not-a-draw', place: { file } }]);
    const { schools } = await readRegisterFile(
      register,
      joined(publishedReading(draw), readingOf(options, io)),
      io,
    );
    const ceremony = await readIfThere(join(folder, 'ceremony.json'), io);
    const { checkCeremony, verifyDraw } = await import('@sapa/sampling');
    const checked = ceremony === null ? null : checkCeremony(ceremony, draw);
    const inDraw = verifyDraw(schools, {
      draw,
      sample: await readText(join(folder, 'sample.csv'), io),
      exclusions: await readText(join(folder, 'exclusions.csv'), io),
      frame: await readText(join(folder, 'frame.csv'), io),
    });
    const difference = inDraw ?? checked?.difference;
    if (difference) throw new InputProblems([problemOf(difference, folder)]);
    return {
      same: true,
      register: schools.length,
      drawn: draw.total,
      seed: draw.seed,
      frameHash: draw.frameHash,
      ...(checked && { commitments: checked.commitments, seedBits: checked.bits }),
    };
  },
};

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function publishedReading({ reading }: Record<string, unknown>): RegisterReading {
  const part = (json: unknown): Record<string, string> =>
    isRecord(json)
      ? Object.fromEntries(
          Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
        )
      : {};
  return isRecord(reading)
    ? { mapping: part(reading.mapping), constants: part(reading.constants) }
    : { mapping: {}, constants: {} };
}

function joined(published: RegisterReading, asked: RegisterReading): RegisterReading {
  return {
    mapping: { ...published.mapping, ...asked.mapping },
    constants: { ...published.constants, ...asked.constants },
  };
}

/** The JSON of a file, or null where there is no such file. */
async function readIfThere(file: string, io: CommandIo): Promise<unknown> {
  try {
    return await io.readJson(file);
  } catch (error) {
    if (error instanceof InputProblems && error.problems.every(({ code }) => code === 'file-not-found'))
      return null;
    throw error;
  }
}

// A byte-order mark is kept: the hash of the frame is that of the file's bytes.
async function readText(file: string, io: CommandIo): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await io.readBytes(file));
}

function problemOf(difference: Difference, folder: string): Problem {
  const { file, row, school, column, published, recomputed } = difference;
  const place: Problem['place'] = { file: join(folder, file), column };
  if (row !== null) place.row = row;
  if (school !== null) place.path = school;
  return { code: 'draw-differs', place, received: published ?? '', expected: recomputed ?? '—' };
}
