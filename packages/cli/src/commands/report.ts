import { isLanguage, type Language, languages, translator } from '@sapa/language';
import { Option } from 'commander';
import {
  type CommandIo,
  type CommandOptions,
  type FileCommand,
  InputProblems,
  WrongUsage,
} from '../command.ts';
import { pdfStandards, readReportLook } from '../report-look.ts';

const examples = [
  'sapa report --example --out findings.json',
  'sapa report --findings findings.json --language kk --out report.pdf --xlsx figures.xlsx',
  'sapa report --findings findings.json --language ru --out report.pdf --emblem emblem.svg --standard a-2a',
];

/** `sapa report`: one school's report as a PDF from its findings, without a database. */
export const report: FileCommand = {
  name: 'report',
  define(command, translate) {
    command
      .description(translate('report.command.description'))
      .option('--findings <file>', translate('report.command.findings'))
      .addOption(
        new Option('--language <code>', translate('report.command.language')).choices([...languages]),
      )
      .option('--out <file>', translate('report.command.out'))
      .option('--xlsx <file>', translate('report.command.xlsx'))
      .option('--emblem <file>', translate('report.command.emblem'))
      .addOption(
        new Option('--standard <code>', translate('report.command.standard')).choices([...pdfStandards]),
      )
      .option('--example', translate('report.command.example'))
      .addHelpText('after', `\n${translate('report.command.examples')}\n  ${examples.join('\n  ')}`);
  },
  run: (options, io) => (options.example ? writeExample(options, io) : writeReport(options, io)),
};

async function writeExample(options: CommandOptions, io: CommandIo): Promise<Record<string, unknown>> {
  const { exampleFindings } = await import('@sapa/reports');
  const findings = exampleFindings();
  if (typeof options.out === 'string') {
    await io.write(options.out, { json: findings });
    return { out: options.out, number: findings.number };
  }
  if (options.json) return { ...findings };
  io.print(JSON.stringify(findings, null, 2));
  return {};
}

async function writeReport(options: CommandOptions, io: CommandIo): Promise<Record<string, unknown>> {
  const { findings: file, out } = options;
  if (typeof file !== 'string' || typeof out !== 'string') {
    throw new WrongUsage(translator(io.language)('report.command.needs-files'));
  }
  const json = await io.readJson(file);
  const { renderSchoolReport, schoolFigureSheets, schoolFindingsProblems, schoolFindingsSchema } =
    await import('@sapa/reports');
  const problems = schoolFindingsProblems(json);
  if (problems.length > 0) {
    throw new InputProblems(problems.map((problem) => ({ ...problem, place: { file, ...problem.place } })));
  }
  const findings = schoolFindingsSchema.parse(json);
  const language = documentLanguage(options, io);
  const given = (value: CommandOptions[string]) => (typeof value === 'string' ? value : undefined);
  const look = await readReportLook({ emblem: given(options.emblem), standard: given(options.standard) });
  const bytes = await renderSchoolReport(findings, language, look);
  await io.write(out, { bytes });
  if (typeof options.xlsx === 'string') {
    const { writeWorkbook } = await import('@sapa/tables');
    await io.write(options.xlsx, { bytes: await writeWorkbook(schoolFigureSheets(findings, language)) });
  }
  return {
    out,
    ...(typeof options.xlsx === 'string' ? { xlsx: options.xlsx } : {}),
    number: findings.number,
    language,
    bytes: bytes.length,
  };
}

function documentLanguage(options: CommandOptions, io: CommandIo): Language {
  return isLanguage(options.language) ? options.language : io.language;
}
