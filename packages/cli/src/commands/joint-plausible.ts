import { basename } from 'node:path';
import type { Dimension, JointPlausibleValues, PlausibleOptions } from '@sapa/psychometrics';
import { readCalibration } from '../answers/read-calibration.ts';
import { type Answers, inFile } from '../answers-file.ts';
import { type CommandIo, type CommandOptions, InputProblems } from '../command.ts';

/** Reads the calibration of each dimension; a dimension has the name of its file. */
export async function readDimensions(files: readonly string[], io: CommandIo): Promise<Dimension[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: basename(file).replace(/\.json$/i, ''),
      calibration: await readCalibration(file, io),
    })),
  );
}

/** Draws plausible values of several dimensions together and writes them; returns the summary. */
export async function drawJointly(
  answers: Answers,
  dimensions: readonly Dimension[],
  plausible: PlausibleOptions,
  options: CommandOptions,
  io: CommandIo,
): Promise<Record<string, unknown>> {
  const { jointPlausibleValues, PsychometricProblems } = await import('@sapa/psychometrics');
  try {
    const drawn = jointPlausibleValues(answers.responses, dimensions, plausible);
    await writeValues(String(options.out), answers, drawn, io);
    return await writeRegression(options, drawn, io);
  } catch (error) {
    if (error instanceof PsychometricProblems) throw new InputProblems(inFile(error.problems, answers));
    throw error;
  }
}

async function writeValues(
  out: string,
  { ids }: Answers,
  { values, draws, regression }: JointPlausibleValues,
  io: CommandIo,
): Promise<void> {
  const names = regression.dimensions;
  const size = names.length;
  await io.write(out, {
    columns: [
      'id',
      ...names.flatMap((name) => [
        ...Array.from({ length: draws }, (_, set) => `PV${set + 1}_${name}`),
        ...[`eap_${name}`, `posterior_sd_${name}`],
      ]),
    ],
    rows: ids.map((id, person) => [
      id,
      ...names.flatMap((_, d) => {
        const at = person * size + d;
        return [
          ...values.subarray(at * draws, (at + 1) * draws),
          ...[regression.eap[at] ?? null, regression.posteriorSd[at] ?? null],
        ];
      }),
    ]),
  });
}

/** Writes coefficients, residual sds and correlations where a file for them is named; returns them for the summary. */
async function writeRegression(
  options: CommandOptions,
  { regression }: JointPlausibleValues,
  io: CommandIo,
): Promise<Record<string, unknown>> {
  const { dimensions, coefficients, persons, logLikelihood, converged, atLimit } = regression;
  const size = dimensions.length;
  const residualSds = dimensions.map((_, d) => Math.sqrt(regression.covariance[d * (size + 1)] ?? 0));
  const correlations = dimensions.flatMap((one, i) =>
    dimensions.slice(i + 1).map((other, j) => ({
      between: `${one} – ${other}`,
      value: regression.correlation[i * size + i + j + 1],
    })),
  );
  const warnings = atLimit ? [{ code: 'correlation-at-limit', place: {}, severity: 'warning' }] : [];
  const summary = {
    persons,
    logLikelihood,
    converged,
    warnings,
    dimensions,
    coefficients,
    residualSds,
    correlations,
  };
  if (typeof options.regression !== 'string') return summary;
  const table = {
    columns: ['dimension', 'term', 'value', 'se'],
    rows: [
      ...coefficients.map(({ dimension, term, value, se }) => [dimension, term, value, se]),
      ...residualSds.map((value, d) => [dimensions[d] ?? '', 'residual sd', value, null]),
      ...correlations.map(({ between, value }) => [between, 'residual correlation', value ?? null, null]),
    ],
  };
  const json = options.regression.toLowerCase().endsWith('.json');
  await io.write(options.regression, json ? { json: summary } : table);
  return summary;
}
