import { translator } from '@sapa/language';
import type { PlausibleOptions, PlausibleValues, ScoringCalibration } from '@sapa/psychometrics';
import { type Answers, defineAnswerOptions, inFile, itemsTaken, readAnswers } from '../answers-file.ts';
import {
  type CommandIo,
  type CommandOptions,
  type FileCommand,
  InputProblems,
  WrongUsage,
} from '../command.ts';
import { drawJointly, readDimensions } from './joint-plausible.ts';

const example =
  'sapa plausible --responses answers.csv --calibration calibration.json --conditioning sex,books --seed 2026 --out pv.csv';

/** `sapa plausible`: plausible values of every person from a latent regression. */
export const plausible: FileCommand = {
  name: 'plausible',
  define(command, translate) {
    defineAnswerOptions(command.description(translate('psychometrics.plausible.description')), translate)
      .requiredOption('--calibration <file>', translate('psychometrics.plausible.calibration'))
      .option('--conditioning <columns>', translate('psychometrics.plausible.conditioning'))
      .option('--factors <columns>', translate('psychometrics.plausible.factors'))
      .option('--weight <column>', translate('psychometrics.option.weight'))
      .option('--draws <number>', translate('psychometrics.plausible.draws'), '5')
      .requiredOption('--seed <text>', translate('psychometrics.plausible.seed'))
      .option('--draw-regression', translate('psychometrics.plausible.draw-regression'))
      .option('--normal', translate('psychometrics.plausible.normal'))
      .option('--regression <file>', translate('psychometrics.plausible.regression'))
      .requiredOption('--out <file>', translate('psychometrics.score.out'))
      .addHelpText('after', `\n${translate('psychometrics.example')}\n  ${example}`);
  },
  async run(options, io) {
    const draws = Number(options.draws);
    if (!Number.isInteger(draws) || draws < 1 || draws > 1000)
      throw new WrongUsage(translator(io.language)('psychometrics.plausible.draws-usage'));
    const files = String(options.calibration).split(',');
    const dimensions = await readDimensions(files, io);
    const known = dimensions.flatMap(({ calibration }) => calibration.items.map(({ id }) => id));
    const answers = await readAnswers(options, io, known);
    const plausible: PlausibleOptions = {
      ...(options.omittedAs === 'missing' ? { omitted: 'missing' } : {}),
      ...answers.conditioning,
      ...(answers.weights ? { weights: answers.weights } : {}),
      ...{ draws, seed: String(options.seed), drawRegression: options.drawRegression === true },
      approximation: options.normal === true ? 'normal' : 'none',
    };
    const [first] = dimensions;
    if (dimensions.length > 1 || !first) {
      const summary = await drawJointly(answers, dimensions, plausible, options, io);
      return { out: String(options.out), draws, ...itemsTaken(answers), ...summary };
    }
    const result = await draw(answers, first.calibration, plausible);
    const out = String(options.out);
    await writeValues(out, answers, result, io);
    return { out, draws, ...itemsTaken(answers), ...(await writeRegression(options, result, io)) };
  },
};

async function draw(
  answers: Answers,
  calibration: ScoringCalibration,
  options: PlausibleOptions,
): Promise<PlausibleValues> {
  const { plausibleValues, PsychometricProblems } = await import('@sapa/psychometrics');
  try {
    return plausibleValues(answers.responses, calibration, options);
  } catch (error) {
    if (error instanceof PsychometricProblems) throw new InputProblems(inFile(error.problems, answers));
    throw error;
  }
}

async function writeValues(
  out: string,
  { ids }: Answers,
  { values, draws, regression }: PlausibleValues,
  io: CommandIo,
): Promise<void> {
  const names = Array.from({ length: draws }, (_, set) => `PV${set + 1}`);
  await io.write(out, {
    columns: ['id', ...names, 'eap', 'posterior_sd'],
    rows: ids.map((id, person) => [
      id,
      ...values.subarray(person * draws, (person + 1) * draws),
      ...[regression.eap[person] ?? null, regression.posteriorSd[person] ?? null],
    ]),
  });
}

/** Writes the coefficients where a file for them is named; returns them for the summary. */
async function writeRegression(
  options: CommandOptions,
  { regression }: PlausibleValues,
  io: CommandIo,
): Promise<Record<string, unknown>> {
  const { coefficients, residualSd, residualSdError, persons, logLikelihood, converged } = regression;
  const summary = { persons, logLikelihood, converged, coefficients, residualSd, residualSdError };
  if (typeof options.regression !== 'string') return summary;
  const rows = [...coefficients, { term: 'residual sd', value: residualSd, se: residualSdError }];
  const table = {
    columns: ['term', 'value', 'se'],
    rows: rows.map(({ term, value, se }) => [term, value, se]),
  };
  const json = options.regression.toLowerCase().endsWith('.json');
  await io.write(options.regression, json ? { json: summary } : table);
  return summary;
}
