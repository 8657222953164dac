import { extname } from 'node:path';
import type { Assumptions, Expectation, Plan } from '@sapa/sampling';
import {
  type CommandIo,
  type CommandOptions,
  type FileCommand,
  InputProblems,
  type OutputContent,
  WrongUsage,
} from '../command.ts';
import { inFile, readDesignFile } from '../design-file.ts';
import { addReadingOptions, readingOf, readRegisterFile } from '../register-file.ts';

const examples = [
  'sapa plan --register schools.xlsx --out plan.xlsx',
  'sapa plan --register schools.csv --design design.json --assumptions assumptions.json --out plan.json --json',
];

/** `sapa plan`: what a design can be expected to give, before anything is drawn. */
export const plan: FileCommand = {
  name: 'plan',
  define(command, translate) {
    command
      .description(translate('plan.description'))
      .requiredOption('--register <file>', translate('draw.option.register'))
      .option('--design <file>', translate('draw.option.design'))
      .option('--assumptions <file>', translate('plan.option.assumptions'))
      .requiredOption('--out <file>', translate('plan.option.out'))
      .addHelpText('after', `\n  ${examples.join('\n  ')}`);
    addReadingOptions(command, translate);
  },
  async run(options, io) {
    const { register, out } = options;
    if (typeof register !== 'string' || typeof out !== 'string') throw new WrongUsage('--register, --out');
    const reading = readingOf(options, io);
    const design = await readDesignFile(fileOf(options.design), io);
    const assumptions = await readAssumptions(fileOf(options.assumptions), io);
    const { schools } = await readRegisterFile(register, reading, io);
    const sampling = await import('@sapa/sampling');
    const frame = sampling.freezeFrame(
      sampling.deriveColumns(schools, design.derived),
      sampling.rulesOfDesign(design),
    );
    const problems = [
      ...inFile(sampling.checkDesign(frame, design), fileOf(options.design)),
      ...inFile(sampling.checkAssumptions(frame, assumptions), fileOf(options.assumptions)),
    ];
    if (problems.length > 0) throw new InputProblems(problems);
    const planned = sampling.planSample(frame, design, assumptions);
    await io.write(out, contentFor(out, planned));
    return summaryOf(out, planned);
  },
};

function fileOf(option: CommandOptions[string]): string | undefined {
  return typeof option === 'string' ? option : undefined;
}

async function readAssumptions(file: string | undefined, io: CommandIo): Promise<Assumptions> {
  const { parseAssumptions } = await import('@sapa/sampling');
  const parsed = parseAssumptions(file === undefined ? {} : await io.readJson(file));
  if (!parsed.ok) throw new InputProblems(inFile(parsed.problems, file));
  return parsed.assumptions;
}

function contentFor(out: string, planned: Plan): OutputContent {
  if (extname(out).toLowerCase() === '.json') return { json: planned };
  const rows = [planned.total, ...planned.groups].map((expected, at) => {
    const needed = at === 0 ? null : planned.needed[at - 1];
    return [...cells(expected), needed?.schools ?? null, rounded(needed?.best ?? null)];
  });
  return { columns: [...columns, 'schools_needed', 'best_detectable'], rows };
}

const columns = [
  'column',
  'value',
  'eligible',
  'pupils',
  'schools',
  'tested',
  'standard_error',
  'design_effect',
  'weighting_effect',
  'difference_rest_se',
  'difference_next_round_se',
  'difference_pupil_kinds_se',
  'detectable_rest',
  'detectable_next_round',
  'detectable_pupil_kinds',
];

function cells({ group, differences, detectable, ...expected }: Expectation): (string | number | null)[] {
  return [
    group?.column ?? null,
    group?.value ?? null,
    expected.eligible,
    ...[expected.pupils, expected.schools, expected.tested].map(toTenths),
    ...[
      expected.standardError,
      expected.designEffect,
      expected.weightingEffect,
      differences.rest,
      differences.nextRound,
      differences.pupilKinds,
      detectable.rest,
      detectable.nextRound,
      detectable.pupilKinds,
    ].map(rounded),
  ];
}

// Expected numbers are sums of probabilities: 1547.9999999999025 is 1548 schools. The JSON keeps every digit.
const toTenths = (count: number): number => Math.round(count * 10) / 10;

const rounded = (figure: number | null): number | null =>
  figure === null ? null : Number(figure.toPrecision(6));

function summaryOf(out: string, planned: Plan): Record<string, unknown> {
  const errors = planned.groups.map(({ standardError }) => standardError);
  return {
    out,
    eligible: planned.frame.eligible,
    schools: planned.schools,
    strata: planned.strata,
    tested: Math.round(planned.total.tested),
    places: Math.round(planned.computers.places),
    standardError: planned.total.standardError,
    largestGroupError: errors.length === 0 ? null : Math.max(...errors),
    difference: planned.assumptions.difference,
    groupsThatSeeIt: planned.needed.filter(
      ({ schools, planned: drawn }) => schools !== null && schools <= drawn,
    ).length,
    groups: planned.groups.length,
  };
}
