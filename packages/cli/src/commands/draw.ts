import { join } from 'node:path';
import { translator } from '@sapa/language';
import type { Draw, Frame, Overlap } from '@sapa/sampling';
import { type CommandIo, type CommandOptions, type FileCommand, WrongUsage } from '../command.ts';
import { readDesignFile, withDesignOf } from '../design-file.ts';
import { addReadingOptions, type RegisterReading, readingOf, readRegisterFile } from '../register-file.ts';

const examples = [
  'sapa draw --register schools.xlsx --seed "MODO 2026, 1 March" --out draw-2026',
  'sapa draw --register apipop.csv --map code=cds --design design.json --seed 2026 --out draw-2026 --json',
];

/** `sapa draw`: draws schools from a register and writes all that is needed to check the draw. */
export const draw: FileCommand = {
  name: 'draw',
  define(command, translate) {
    command
      .description(translate('draw.description'))
      .requiredOption('--register <file>', translate('draw.option.register'))
      .option('--design <file>', translate('draw.option.design'))
      .requiredOption('--seed <text>', translate('draw.option.seed'))
      .requiredOption('--out <folder>', translate('draw.option.out'))
      .addHelpText('after', `\n  ${examples.join('\n  ')}`);
    addReadingOptions(command, translate);
  },
  async run(options, io) {
    const { register, seed, out } = requiredTexts(options);
    if (seed.trim() === '') throw new WrongUsage(translator(io.language)('draw.usage.empty-seed'));
    const reading = readingOf(options, io);
    const design = await readDesignFile(designFile(options), io);
    const { schools, warnings } = await readRegisterFile(register, reading, io);
    const { deriveColumns, drawSample, freezeFrame, overlapOf, rulesOfDesign } = await import(
      '@sapa/sampling'
    );
    const frame = freezeFrame(deriveColumns(schools, design.derived), rulesOfDesign(design));
    const drawn = await withDesignOf(designFile(options), frame, (frozen) =>
      drawSample(frozen, design, seed),
    );
    await writeDraw(out, frame, drawn, reading, io);
    return {
      out,
      register: schools.length,
      eligible: frame.eligible.length,
      excluded: frame.exclusions.length,
      drawn: drawn.total,
      strata: drawn.strata.length,
      mergedStrata: drawn.merges.length,
      ...drawnAgain(overlapOf(frame, design, drawn)),
      registerWarnings: warnings.length,
      seed,
      frameHash: frame.hash,
    };
  },
};

function drawnAgain(overlap: Overlap | null): Record<string, number | null> {
  return overlap === null ? {} : { drawnAgain: overlap.actual, drawnAgainExpected: overlap.expected };
}

function requiredTexts({ register, seed, out }: CommandOptions): {
  register: string;
  seed: string;
  out: string;
} {
  if (typeof register === 'string' && typeof seed === 'string' && typeof out === 'string') {
    return { register, seed, out };
  }
  throw new WrongUsage('--register, --seed, --out');
}

function designFile({ design }: CommandOptions): string | undefined {
  return typeof design === 'string' ? design : undefined;
}

// The reading is kept beside the draw: whoever repeats it must read the same columns.
async function writeDraw(
  folder: string,
  frame: Frame,
  drawn: Draw,
  reading: RegisterReading,
  io: CommandIo,
): Promise<void> {
  const { csvOf, exclusionsTable, sampleTable } = await import('@sapa/sampling');
  await io.write(join(folder, 'frame.csv'), { text: frame.csv });
  await io.write(join(folder, 'exclusions.csv'), { text: csvOf(exclusionsTable(frame.exclusions)) });
  await io.write(join(folder, 'sample.csv'), { text: csvOf(sampleTable(drawn)) });
  await io.write(join(folder, 'draw.json'), { json: { ...drawn, reading } });
}
