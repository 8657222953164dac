import { translator } from '@sapa/language';
import type {
  CalibrateSettings,
  Calibration,
  InformationCriteria,
  ItemParameters,
  LimitedInformationFit,
  ModelName,
  ResponseMatrix,
} from '@sapa/psychometrics';
import { Option } from 'commander';
import { asOptions } from '../answers/chosen-options.ts';
import { readSettingsFile } from '../answers/read-settings.ts';
import { type Answers, defineAnswerOptions, inFile, itemsTaken, readAnswers } from '../answers-file.ts';
import {
  type CommandIo,
  type CommandOptions,
  type FileCommand,
  InputProblems,
  WrongUsage,
} from '../command.ts';

const models: readonly ModelName[] = ['rasch', '1pl', '2pl', '3pl', 'rsm', 'pcm', 'gpcm', 'grm'];
const densities = ['normal', 'davidian', 'histogram'] as const;
const example = 'sapa calibrate --responses answers.csv --model 2pl --errors --fit --out calibration.json';

/** `sapa calibrate`: item parameters by marginal maximum likelihood. */
export const calibrate: FileCommand = {
  name: 'calibrate',
  define(command, translate) {
    defineAnswerOptions(command.description(translate('psychometrics.calibrate.description')), translate)
      .addOption(
        new Option('--model <name>', translate('psychometrics.calibrate.model'))
          .choices([...models])
          .makeOptionMandatory(),
      )
      .option('--group <column>', translate('psychometrics.option.group'))
      .option('--weight <column>', translate('psychometrics.option.weight'))
      .option('--cluster <column>', translate('psychometrics.calibrate.cluster'))
      .option('--omitted-credit <share>', translate('psychometrics.calibrate.credit'))
      .option('--anchors <file>', translate('psychometrics.calibrate.anchors'))
      .option('--settings <file>', translate('psychometrics.calibrate.settings'))
      .addOption(
        new Option('--density <form>', translate('psychometrics.calibrate.density'))
          .choices([...densities])
          .default('normal'),
      )
      .option('--density-order <number>', translate('psychometrics.calibrate.density-order'), '4')
      .option('--nodes <number>', translate('psychometrics.calibrate.nodes'), '61')
      .option('--range <low,high>', translate('psychometrics.calibrate.range'), '-6,6')
      .option('--tolerance <number>', translate('psychometrics.calibrate.tolerance'), '1e-7')
      .option('--errors', translate('psychometrics.calibrate.errors'))
      .addOption(
        new Option('--fit [at]', translate('psychometrics.calibrate.fit')).choices(['posterior', 'wle']),
      )
      .requiredOption('--out <file>', translate('psychometrics.calibrate.out'))
      .addHelpText('after', `\n${translate('psychometrics.example')}\n  ${example}`);
  },
  async run(options, io) {
    const settings = readSettings(options, io);
    const start = performance.now();
    const answers = await readAnswers(options, io);
    const anchors = await readAnchors(options, io);
    const chosen = await readSettingsFile(options.settings, io);
    const read = performance.now();
    const calibration = await fit(answers, { ...settings, anchors, chosen }, io);
    const ofModel = await describeModel(answers, calibration, settings);
    const timing = { readMs: Math.round(read - start), fitMs: Math.round(performance.now() - read) };
    const out = String(options.out);
    await io.write(out, { json: { ...calibration, ...ofModel, timing } });
    const { model, persons, logLikelihood, iterations, converged, reliability, latent, warnings } =
      calibration;
    return {
      ...{ out, model, persons, ...itemsTaken(answers), logLikelihood, iterations, converged },
      ...{ latent, reliability, ...ofModel, warnings, timing },
    };
  },
};

/** Criteria to compare models by; with `--fit`, where the answers allow it, the fit of the model as a whole. */
async function describeModel(
  { responses, weights, groups }: Answers,
  calibration: Calibration,
  settings: Settings,
): Promise<{ criteria: InformationCriteria; modelFit?: LimitedInformationFit }> {
  const { informationCriteria, limitedInformationFit } = await import('@sapa/psychometrics');
  const criteria = informationCriteria(calibration);
  const modelFit =
    settings.fit === false || weights || groups ? null : limitedInformationFit(responses, calibration);
  return { criteria, ...(modelFit ? { modelFit } : {}) };
}

interface Settings {
  readonly model: ModelName;
  readonly nodes: number;
  readonly range: readonly [number, number];
  readonly tolerance: number;
  readonly density: (typeof densities)[number];
  readonly densityOrder: number;
  /** What an omitted answer gets of a point; null = as `--omitted-as` says. */
  readonly credit: number | null;
  readonly errors: boolean;
  readonly fit: boolean | 'posterior' | 'wle';
}

async function fit(
  answers: Answers,
  settings: Settings & {
    readonly anchors: readonly ItemParameters[] | undefined;
    readonly chosen: CalibrateSettings;
  },
  io: CommandIo,
): Promise<Calibration> {
  const { calibrate: estimate, PsychometricProblems } = await import('@sapa/psychometrics');
  const bar = io.progress(translator(io.language)('psychometrics.calibrate.progress'), 100);
  const { anchors, chosen, credit, ...rest } = settings;
  const responses: ResponseMatrix = answers.responses;
  try {
    return estimate(responses, {
      ...{ ...rest, ...chosen },
      omitted: credit === null ? answers.omitted : { credit },
      ...(answers.groups ? { groups: answers.groups } : {}),
      ...(answers.weights ? { weights: answers.weights } : {}),
      ...(answers.clusters ? { clusters: answers.clusters, errors: 'sandwich' } : {}),
      ...(anchors ? { anchors } : {}),
      // The change of a step falls roughly geometrically, so its logarithm tells how far the search is.
      onIteration: (_iteration, _logLikelihood, change) =>
        bar.step(100 * Math.min(Math.max(Math.log(change) / Math.log(settings.tolerance), 0), 1)),
    });
  } catch (error) {
    if (!(error instanceof PsychometricProblems)) throw error;
    const problems = inFile(error.problems, answers);
    const { choices, file } = answers;
    throw new InputProblems(choices ? problems : asOptions(problems, responses.items.length, file));
  } finally {
    bar.end();
  }
}

async function readAnchors(
  options: CommandOptions,
  io: CommandIo,
): Promise<readonly ItemParameters[] | undefined> {
  if (typeof options.anchors !== 'string') return undefined;
  const { parseItems } = await import('@sapa/psychometrics');
  const parsed = parseItems(await io.readJson(options.anchors));
  if (parsed.ok) return parsed.value;
  const file = options.anchors;
  throw new InputProblems(
    parsed.problems.map((problem) => ({ ...problem, place: { file, ...problem.place } })),
  );
}

function readSettings(options: CommandOptions, io: CommandIo): Settings {
  const translate = translator(io.language);
  const model = models.find((name) => name === options.model) ?? 'rasch';
  const nodes = Number(options.nodes);
  const tolerance = Number(options.tolerance);
  const [low = Number.NaN, high = Number.NaN] = String(options.range).split(',').map(Number);
  if (!Number.isInteger(nodes) || nodes < 3 || nodes > 2001) {
    throw new WrongUsage(translate('psychometrics.calibrate.nodes-usage'));
  }
  const densityOrder = Number(options.densityOrder);
  if (!Number.isInteger(densityOrder) || densityOrder < 3 || densityOrder > 10)
    throw new WrongUsage(translate('psychometrics.calibrate.density-order-usage'));
  if (!(tolerance > 0 && tolerance < 1))
    throw new WrongUsage(translate('psychometrics.calibrate.tolerance-usage'));
  const credit = options.omittedCredit === undefined ? null : Number(options.omittedCredit);
  if (credit !== null && !(credit > 0 && credit < 1))
    throw new WrongUsage(translate('psychometrics.calibrate.credit-usage'));
  if (!(low < high)) throw new WrongUsage(translate('psychometrics.calibrate.range-usage'));
  return {
    model,
    nodes,
    range: [low, high],
    tolerance,
    density: densities.find((form) => form === options.density) ?? 'normal',
    densityOrder,
    credit,
    errors: options.errors === true,
    fit: options.fit === 'wle' ? 'wle' : options.fit !== undefined,
  };
}
