import { translator } from '@sapa/language';
import type { Calibration, ScoreMethod, Scores, ScoringCalibration } from '@sapa/psychometrics';
import { Option } from 'commander';
import { readCalibration } from '../answers/read-calibration.ts';
import { type Answers, defineAnswerOptions, inFile, itemsTaken, readAnswers } from '../answers-file.ts';
import {
  type CommandIo,
  type CommandOptions,
  type FileCommand,
  InputProblems,
  WrongUsage,
} from '../command.ts';

const methods: readonly ScoreMethod[] = ['wle', 'eap', 'mle', 'map'];
const example =
  'sapa score --responses answers.csv --calibration calibration.json --method wle --out abilities.csv';

/** `sapa score`: the ability of each person with the items of a calibration. */
export const score: FileCommand = {
  name: 'score',
  define(command, translate) {
    defineAnswerOptions(command.description(translate('psychometrics.score.description')), translate)
      .requiredOption('--calibration <file>', translate('psychometrics.option.calibration'))
      .addOption(
        new Option('--method <name>', translate('psychometrics.score.method'))
          .choices([...methods])
          .makeOptionMandatory(),
      )
      .option('--group <column>', translate('psychometrics.option.group'))
      .option('--extremes <points>', translate('psychometrics.score.extremes'))
      .option('--person-fit', translate('psychometrics.score.person-fit'))
      .requiredOption('--out <file>', translate('psychometrics.score.out'))
      .addHelpText('after', `\n${translate('psychometrics.example')}\n  ${example}`);
  },
  async run(options, io) {
    const method = methods.find((name) => name === options.method) ?? 'wle';
    const calibration = await readCalibration(String(options.calibration), io);
    requireGroup(calibration, method, options, io);
    requireFitMethod(method, options, io);
    requireExtremes(method, options, io);
    const known = calibration.items.map(({ id }) => id);
    const answers = await readAnswers(options, io, known);
    const scores = await estimate(answers, calibration, method, options);
    const fit = options.personFit === true ? await fitPersons(answers, calibration, method, scores) : null;
    const out = String(options.out);
    await io.write(out, {
      columns: ['id', 'theta', 'se', 'raw', 'n', ...(fit ? Object.keys(fit) : [])],
      rows: answers.ids.map((id, person) => [
        ...[id, finite(scores.theta[person]), finite(scores.se[person]), finite(scores.raw[person])],
        ...[
          finite(scores.n[person]),
          ...(fit ? Object.values(fit).map((values) => finite(values[person])) : []),
        ],
      ]),
    });
    return { out, method, ...itemsTaken(answers), ...summarise(scores) };
  },
};

/** With several groups the prior of a person is that of the group, so the group has to be known. */
function requireGroup(
  { latent }: Pick<Calibration, 'latent'>,
  method: ScoreMethod,
  options: CommandOptions,
  io: CommandIo,
): void {
  const needsPrior = method === 'eap' || method === 'map';
  if (needsPrior && latent.length > 1 && options.group === undefined) {
    const groups = latent.map(({ group }) => group).join(', ');
    throw new WrongUsage(translator(io.language)('psychometrics.score.group-needed', { groups }));
  }
}

/** Person fit is known in closed form at the WLE and the MLE only. */
function requireFitMethod(method: ScoreMethod, options: CommandOptions, io: CommandIo): void {
  if (options.personFit === true && method !== 'wle' && method !== 'mle')
    throw new WrongUsage(translator(io.language)('psychometrics.score.person-fit-usage'));
}

/** Only the likelihood's own maximum runs away, and a point or more would pass the next score. */
function requireExtremes(method: ScoreMethod, { extremes }: CommandOptions, io: CommandIo): void {
  if (extremes === undefined) return;
  const points = Number(extremes);
  if (method !== 'mle' || !(points > 0 && points < 1))
    throw new WrongUsage(translator(io.language)('psychometrics.score.extremes-usage'));
}

/** Columns of person fit. */
async function fitPersons(
  { responses, omitted }: Answers,
  calibration: ScoringCalibration,
  method: ScoreMethod,
  { theta }: Scores,
): Promise<Record<'lz' | 'lz_star' | 'guttman' | 'guttman_normed' | 'ht', Float64Array>> {
  const { orderFit, personFit } = await import('@sapa/psychometrics');
  const { lz, lzStar } = personFit(responses, calibration, {
    method: method === 'mle' ? 'mle' : 'wle',
    theta,
  });
  const { guttman, normed, ht } = orderFit(responses, omitted);
  return { lz, lz_star: lzStar, guttman, guttman_normed: normed, ht };
}

async function estimate(
  answers: Answers,
  calibration: ScoringCalibration,
  method: ScoreMethod,
  options: CommandOptions,
): Promise<Scores> {
  const { score: scorePersons, PsychometricProblems } = await import('@sapa/psychometrics');
  const { groups } = answers;
  try {
    return scorePersons(answers.responses, calibration, method, {
      omitted: options.omittedAs === 'missing' ? 'missing' : calibration.omitted,
      ...(groups ? { groups } : {}),
      ...(options.extremes === undefined ? {} : { extremes: Number(options.extremes) }),
    });
  } catch (error) {
    if (error instanceof PsychometricProblems) throw new InputProblems(inFile(error.problems, answers));
    throw error;
  }
}

/** An ability without a finite estimate is an empty cell. */
function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function summarise({ theta }: Scores): Record<string, unknown> {
  const known = theta.filter(Number.isFinite);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    persons: theta.length,
    withoutEstimate: theta.length - known.length,
    mean: finite(mean),
    sd: finite(Math.sqrt(squares / (known.length - 1))),
  };
}
