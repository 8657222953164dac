import { translator } from '@sapa/language';
import type {
  DifOptions,
  DifResult,
  GroupMisfit,
  LikelihoodRatioResult,
  ScoringCalibration,
} from '@sapa/psychometrics';
import { Option } from 'commander';
import { readCalibration } from '../answers/read-calibration.ts';
import { type Answers, defineAnswerOptions, inFile, itemsTaken, readAnswers } from '../answers-file.ts';
import { type CommandIo, type CommandOptions, type FileCommand, InputProblems } from '../command.ts';
import { difTable } from './dif-table.ts';

const example =
  'sapa dif --responses answers.csv --items "I*" --group gender --reference m --focal f --purify --out dif.xlsx';

/** `sapa dif`: differential item functioning between two groups. */
export const dif: FileCommand = {
  name: 'dif',
  define(command, translate) {
    defineAnswerOptions(command.description(translate('psychometrics.dif.description')), translate)
      .requiredOption('--group <column>', translate('psychometrics.dif.group'))
      .requiredOption('--reference <value>', translate('psychometrics.dif.reference'))
      .requiredOption('--focal <value>', translate('psychometrics.dif.focal'))
      .addOption(
        new Option('--matching <score>', translate('psychometrics.dif.matching'))
          .choices(['total', 'rest'])
          .default('total'),
      )
      .option('--purify', translate('psychometrics.dif.purify'))
      .option('--calibration <file>', translate('psychometrics.dif.calibration'))
      .requiredOption('--out <file>', translate('psychometrics.dif.out'))
      .addHelpText('after', `\n${translate('psychometrics.example')}\n  ${example}`);
  },
  async run(options, io) {
    const calibration =
      typeof options.calibration === 'string' ? await readCalibration(options.calibration, io) : undefined;
    const answers = await readAnswers(
      options,
      io,
      calibration?.items.map(({ id }) => id),
    );
    const settings = readSettings(answers, options);
    const { result, ratios, misfit } = await analyse(answers, settings, calibration, io);
    const out = String(options.out);
    const { reference, focal, matching } = settings;
    const ofModel = ratios ? { likelihoodRatio: ratios, misfit } : {};
    const json = { reference, focal, matching, ...result, ...ofModel };
    const isJson = out.toLowerCase().endsWith('.json');
    await io.write(out, isJson ? { json } : difTable(result, ratios, { focal, misfit }));
    return { out, ...itemsTaken(answers), ...summarise(result), ...(ratios ? { gap: ratios.gap } : {}) };
  },
};

function readSettings(answers: Answers, options: CommandOptions): DifOptions {
  return {
    groups: answers.groups ?? [],
    reference: String(options.reference),
    focal: String(options.focal),
    matching: options.matching === 'rest' ? 'rest' : 'total',
    purify: options.purify === true,
    omitted: answers.omitted,
  };
}

async function analyse(
  answers: Answers,
  settings: DifOptions,
  calibration: ScoringCalibration | undefined,
  io: CommandIo,
): Promise<{ result: DifResult; ratios: LikelihoodRatioResult | undefined; misfit: readonly GroupMisfit[] }> {
  const engine = await import('@sapa/psychometrics');
  const { responses } = answers;
  const bar = io.progress(translator(io.language)('psychometrics.dif.progress'), responses.items.length);
  try {
    const result = engine.differentialFunctioning(responses, settings);
    const ratios =
      calibration &&
      engine.likelihoodRatioDif(responses, {
        ...settings,
        model: calibration.model,
        ...calibration.quadrature,
        onItem: (done) => bar.step(done),
      });
    const misfit = calibration ? engine.groupMisfit(responses, calibration, settings.groups) : [];
    return { result, ratios, misfit };
  } catch (error) {
    if (error instanceof engine.PsychometricProblems)
      throw new InputProblems(inFile(error.problems, answers));
    throw error;
  } finally {
    bar.end();
  }
}

/** Items by size of the difference. */
function summarise({ items, rounds, settled }: DifResult): Record<string, unknown> {
  const classOf = (item: DifResult['items'][number]) => (item.mantelHaenszel ?? item.ordered).class;
  const those = (letter: string) =>
    items.filter((item) => classOf(item)?.startsWith(letter)).map(({ id }) => id);
  return { B: those('B'), C: those('C'), rounds, settled };
}
