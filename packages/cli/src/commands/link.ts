import type { LinkingMethod, LinkResult } from '@sapa/psychometrics';
import { Option } from 'commander';
import { readCalibration } from '../answers/read-calibration.ts';
import { type FileCommand, InputProblems } from '../command.ts';

const methods: readonly LinkingMethod[] = [
  'mean-sigma',
  'mean-mean',
  'mean-gmean',
  'haebara',
  'stocking-lord',
];
const example =
  'sapa link --from spring.json --to autumn.json --method stocking-lord --robust --out link.json';

/** `sapa link`: the scale of one calibration on that of another. */
export const link: FileCommand = {
  name: 'link',
  define(command, translate) {
    command
      .description(translate('psychometrics.link.description'))
      .requiredOption('--from <file>', translate('psychometrics.link.from'))
      .requiredOption('--to <file>', translate('psychometrics.link.to'))
      .addOption(
        new Option('--method <name>', translate('psychometrics.link.method'))
          .choices([...methods])
          .makeOptionMandatory(),
      )
      .option('--symmetric', translate('psychometrics.link.symmetric'))
      .option('--drop-degenerate', translate('psychometrics.link.drop-degenerate'))
      .option('--robust', translate('psychometrics.link.robust'))
      .requiredOption('--out <file>', translate('psychometrics.link.out'))
      .addHelpText('after', `\n${translate('psychometrics.example')}\n  ${example}`);
  },
  async run(options, io) {
    const file = String(options.from);
    const from = await readCalibration(file, io);
    const to = await readCalibration(String(options.to), io);
    const { linkScales, PsychometricProblems } = await import('@sapa/psychometrics');
    try {
      const result = linkScales(from, to, {
        method: methods.find((name) => name === options.method) ?? 'stocking-lord',
        symmetric: options.symmetric === true,
        dropDegenerate: options.dropDegenerate === true,
        robust: options.robust === true,
      });
      const out = String(options.out);
      await io.write(out, { json: result });
      return { out, ...summarise(result) };
    } catch (error) {
      if (!(error instanceof PsychometricProblems)) throw error;
      throw new InputProblems(
        error.problems.map((problem) => ({ ...problem, place: { file, ...problem.place } })),
      );
    }
  },
};

function summarise({ method, symmetric, A, B, se, anchors, warnings }: LinkResult): Record<string, unknown> {
  const used = anchors.filter((anchor) => anchor.used).length;
  return { method, symmetric, A, B, se, anchors: anchors.length, used, warnings };
}
