import { translator } from '@sapa/language';
import type { ParallelAnalysis } from '@sapa/psychometrics';
import { defineAnswerOptions, inFile, itemsTaken, readAnswers } from '../answers-file.ts';
import { type FileCommand, InputProblems, WrongUsage } from '../command.ts';

const example = 'sapa dimensions --responses answers.csv --items "I*" --seed 2026 --out eigenvalues.csv';

/** `sapa dimensions`: parallel analysis of the items' tetrachoric or polychoric correlations. */
export const dimensions: FileCommand = {
  name: 'dimensions',
  define(command, translate) {
    defineAnswerOptions(command.description(translate('psychometrics.dimensions.description')), translate)
      .option('--replications <number>', translate('psychometrics.dimensions.replications'), '20')
      .requiredOption('--seed <text>', translate('psychometrics.plausible.seed'))
      .requiredOption('--out <file>', translate('psychometrics.dimensions.out'))
      .addHelpText('after', `\n${translate('psychometrics.example')}\n  ${example}`);
  },
  async run(options, io) {
    const replications = Number(options.replications);
    if (!Number.isInteger(replications) || replications < 1) throw new WrongUsage('--replications');
    const answers = await readAnswers(options, io);
    const { parallelAnalysis, PsychometricProblems } = await import('@sapa/psychometrics');
    const bar = io.progress(translator(io.language)('psychometrics.dimensions.progress'), replications);
    const { omitted, responses } = answers;
    let result: ParallelAnalysis;
    try {
      const settings = { seed: String(options.seed), replications, omitted };
      result = parallelAnalysis(responses, { ...settings, onReplication: (done) => bar.step(done) });
    } catch (error) {
      if (error instanceof PsychometricProblems) throw new InputProblems(inFile(error.problems, answers));
      throw error;
    } finally {
      bar.end();
    }
    const out = String(options.out);
    const rows = result.components.map(({ eigenvalue, randomMean, random95 }, at) => [
      ...[at + 1, eigenvalue, randomMean, random95],
    ]);
    const isJson = out.toLowerCase().endsWith('.json');
    await io.write(
      out,
      isJson ? { json: result } : { columns: ['component', 'eigenvalue', 'random_mean', 'random_95'], rows },
    );
    const { persons, dimensions: found, ratio } = result;
    return { out, persons, ...itemsTaken(answers), dimensions: found, ratio };
  },
};
