import { translator } from '@sapa/language';
import { Argument } from 'commander';
import { type FileCommand, WrongUsage } from '../command.ts';
import { addReadingOptions } from '../register-file.ts';
import { writeExample } from '../write-example.ts';

const examples = [
  'sapa import register schools.xlsx --code kz-2026 --name-kk "Мектептер тізілімі" --name-ru "Реестр школ" --name-en "School register"',
  'sapa import register apipop.csv --code california --map code=cds,region=cname --constant ownership=state',
  'sapa import answers --example --out mapping.json',
  'sapa import answers answers.csv --round modo-2026 --mapping answers.json',
];

/** `sapa import`: takes a register of schools, or the answers of a round, into the database of a running Sapa. */
export const importCommand: FileCommand = {
  name: 'import',
  define(command, translate) {
    command
      .description(translate('import.description'))
      .addArgument(new Argument('<what>', translate('import.argument.what')).choices(['register', 'answers']))
      .argument('[file]', translate('import.argument.file'))
      .option('--code <code>', translate('import.option.code'))
      .option('--name-kk <name>', translate('import.option.name-kk'))
      .option('--name-ru <name>', translate('import.option.name-ru'))
      .option('--name-en <name>', translate('import.option.name-en'))
      .option('--accept-clean-rows', translate('import.option.accept'))
      .option('--round <code>', translate('import.option.round'))
      .option('--mapping <file>', translate('import.option.mapping'))
      .option('--example', translate('import.option.example'))
      .option('--out <file>', translate('import.option.out'))
      .option('--data <folder>', translate('service.option.data'))
      .addHelpText('after', `\n${translate('service.example')}\n  ${examples.join('\n  ')}`)
      // A command is given its options; what stands before them travels with them.
      .hook('preAction', (parsed) => {
        const [what, file] = parsed.args;
        parsed.setOptionValue('what', what).setOptionValue('file', file);
      });
    addReadingOptions(command, translate);
  },
  async run(options, io) {
    const translate = translator(io.language);
    if (options.example) {
      if (options.what !== 'answers') {
        throw new WrongUsage(translate('cli.usage.unknown-option', { name: 'register --example' }));
      }
      const { exampleMapping } = await import('../service/example-mapping.ts');
      return writeExample(exampleMapping, options, io);
    }
    if (options.file === undefined) {
      throw new WrongUsage(translate('cli.usage.missing-argument', { name: 'file' }));
    }
    const { importRegisterFile } = await import('../service/import-register-file.ts');
    const { importAnswersFile } = await import('../service/import-answers-file.ts');
    const importFile = options.what === 'register' ? importRegisterFile : importAnswersFile;
    return importFile(options, io, translate);
  },
};
