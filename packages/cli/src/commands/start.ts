import { translator } from '@sapa/language';
import { Option } from 'commander';
import type { FileCommand } from '../command.ts';
import { demoSizes } from '../service/demo-sizes.ts';
import { wholeNumber } from '../service/whole-number.ts';

/** `sapa start`: the whole system in one process tree: PostgreSQL, server, worker. Ends with Ctrl-C. */
export const start: FileCommand = {
  name: 'start',
  define: (command, translate) =>
    command
      .description(translate('service.start.description'))
      .option('--port <number>', translate('service.start.option.port'), '3141')
      .option('--data <folder>', translate('service.option.data'))
      .addOption(
        new Option('--demo <size>', translate('service.start.option.demo'))
          .choices([...demoSizes, 'none'])
          .default('nation'),
      )
      .addHelpText(
        'after',
        `\n${translate('service.example')}\n  sapa start --port 8080 --data /srv/sapa --demo none`,
      ),
  async run(options, io) {
    const port = wholeNumber(options.port, { name: '--port', min: 1, max: 65_535 }, translator(io.language));
    const { startService } = await import('../service/start-service.ts');
    return startService({ port, options }, io);
  },
};
