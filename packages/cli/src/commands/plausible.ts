import { translator } from '@sapa/language';
import type { PlausibleOptions, PlausibleValues, ScoringCalibration } from '@sapa/psychometrics';
import { readCalibration } from '../answers/read-calibration.ts';
import { type Answers, defineAnswerOptions, inFile, itemsTaken, readAnswers } from '../answers-file.ts';
import {
  type CommandIo,
  type CommandOptions,
  type FileCommand,
  InputProblems,
  WrongUsage,
} from '../command.ts';

const example =
  'sapa plausible --responses answers.csv --calibration calibration.json --conditioning sex,books --seed 2026 --out pv.csv';

/** `sapa plausible`: plausible values of every person from a latent regression. */
export const plausible: FileCommand = {
  name: 'plausible',
  define(command, translate) {
    defineAnswerOptions(command.description(translate('psychometrics.plausible.description')), translate)
      .requiredOption('--calibration <file>', translate('psychometrics.option.calibration'))
      .option('--conditioning <columns>', translate('psychometrics.plausible.conditioning'))
      .option('--factors <columns>', translate('psychometrics.plausible.factors'))
      .option('--weight <column>', translate('psychometrics.option.weight'))
      .option('--draws <number>', translate('psychometrics.plausible.draws'), '5')
      .requiredOption('--seed <text>', translate('psychometrics.plausible.seed'))
      .option('--draw-regression', translate('psychometrics.plausible.draw-regression'))
      .option('--regression <file>', translate('psychometrics.plausible.regression'))
      .requiredOption('--out <file>', translate('psychometrics.score.out'))
      .addHelpText('after', `\n${translate('psychometrics.example')}\n  ${example}`);
  },
  async run(options, io) {
    const draws = Number(options.draws);
    if (!Number.isInteger(draws) || draws < 1 || draws > 1000)
      throw new WrongUsage(translator(io.language)('psychometrics.plausible.draws-usage'));
    const calibration = await readCalibration(String(options.calibration), io);
    const answers = await readAnswers(
      options,
      io,
      calibration.items.map(({ id }) => id),
    );
    const result = await draw(answers, calibration, {
      ...(options.omittedAs === 'missing' ? { omitted: 'missing' } : {}),
      ...answers.conditioning,
      ...(answers.weights ? { weights: answers.weights } : {}),
      ...{ draws, seed: String(options.seed), drawRegression: options.drawRegression === true },
    });
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
