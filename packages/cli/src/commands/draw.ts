import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { isMessageKey, translator } from '@sapa/language';
import type { Design, Draw, Frame, Overlap } from '@sapa/sampling';
import {
  type CommandIo,
  type CommandOptions,
  type FileCommand,
  InputProblems,
  WrongUsage,
} from '../command.ts';
import { readDesignFile, withDesignOf } from '../design-file.ts';
import { addReadingOptions, type RegisterReading, readingOf, readRegisterFile } from '../register-file.ts';
import { writeExample } from '../write-example.ts';

const examples = [
  'sapa draw --example --out design.json',
  'sapa draw --register schools.xlsx --seed "MODO 2026, 1 March" --out draw-2026',
  'sapa draw --register apipop.csv --map code=cds --design design.json --seed 2026 --out draw-2026 --json',
];

/** `sapa draw`: draws schools from a register and writes all that is needed to check the draw. */
export const draw: FileCommand = {
  name: 'draw',
  define(command, translate) {
    command
      .description(translate('draw.description'))
      .option('--register <file>', translate('draw.option.register'))
      .option('--design <file>', translate('draw.option.design'))
      .option('--seed <text>', translate('draw.option.seed'))
      .option('--out <folder>', translate('draw.option.out'))
      .option('--replace', translate('draw.option.replace'))
      .option('--example', translate('draw.option.example'))
      .addHelpText('after', `\n  ${examples.join('\n  ')}`);
    addReadingOptions(command, translate);
  },
  async run(options, io) {
    if (options.example) return writeExample(await exampleDesign(), options, io);
    const { register, seed, out } = requiredTexts(options, io);
    if (seed.trim() === '') throw new WrongUsage(translator(io.language)('draw.usage.empty-seed'));
    if (!options.replace) await refuseToOverwrite(out);
    const reading = readingOf(options, io);
    const design = await readDesignFile(designFile(options), io);
    const { schools, warnings } = await readRegisterFile(register, reading, io);
    const { deriveColumns, drawSample, freezeFrame, overlapOf, rulesOfDesign } = await import(
      '@sapa/sampling'
    );
    const frame = freezeFrame(deriveColumns(schools, design.derived), rulesOfDesign(design), design.target);
    const drawn = await withDesignOf(designFile(options), frame, (frozen) =>
      drawSample(frozen, design, seed),
    );
    tellRulesNotJudged(frame, io);
    await writeDraw(out, frame, drawn, reading, io);
    return {
      out,
      register: schools.length,
      eligible: frame.eligible.length,
      excluded: frame.exclusions.length,
      ...rulesNotJudged(frame),
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

/** All fields of a design at their defaults: drawing by it is drawing without a design. */
async function exampleDesign(): Promise<Design> {
  const { defaultDesign } = await import('@sapa/sampling');
  return { ...defaultDesign };
}

// A draw that was announced must not be lost to a slip of the pen. draw.json is written last: without it there is none.
async function refuseToOverwrite(folder: string): Promise<void> {
  const file = join(folder, 'draw.json');
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (there) throw new InputProblems([{ code: 'draw-already-there', place: { file } }]);
}

// A rule that the register is silent on excludes nobody; whoever draws must know that it did not work.
function tellRulesNotJudged({ coverage, rules }: Frame, io: CommandIo): void {
  const translate = translator(io.language);
  for (const { rule, missing } of coverage.byRule) {
    if (missing === 0) continue;
    const key = `rule.${rule}`;
    const conditions = rules.filter((condition) => condition.rule === rule);
    const columns = new Set(conditions.flatMap(({ column, plus }) => [column, ...(plus ?? [])]));
    const named = isMessageKey(key) ? translate(key) : rule;
    io.print(
      translate('draw.rule-not-judged', { rule: named, count: missing, columns: [...columns].join(', ') }),
    );
  }
}

function rulesNotJudged({ coverage }: Frame): Record<string, unknown> {
  const silent = coverage.byRule.filter(({ missing }) => missing > 0);
  return silent.length === 0
    ? {}
    : { rulesNotJudged: Object.fromEntries(silent.map(({ rule, missing }) => [rule, missing])) };
}

function requiredTexts(options: CommandOptions, io: CommandIo): Record<'register' | 'seed' | 'out', string> {
  const text = (name: 'register' | 'seed' | 'out'): string => {
    const value = options[name];
    if (typeof value === 'string') return value;
    throw new WrongUsage(translator(io.language)('cli.usage.missing-option', { name: `--${name}` }));
  };
  return { register: text('register'), seed: text('seed'), out: text('out') };
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
