import { translator } from '@sapa/language';
import type { FileCommand } from '../command.ts';
import { wholeNumber } from '../service/whole-number.ts';

/** `sapa work`: takes part in the work of a running Sapa, on this or another machine. */
export const work: FileCommand = {
  name: 'work',
  define: (command, translate) =>
    command
      .description(translate('service.work.description'))
      .option('--data <folder>', translate('service.option.data'))
      .option('--jobs <n>', translate('service.work.option.jobs'), '1')
      .addHelpText(
        'after',
        `\n${translate('service.example')}\n  sapa work\n  DATABASE_URL=postgresql://… sapa work --jobs 2`,
      ),
  async run(options, io) {
    const translate = translator(io.language);
    const concurrency = wholeNumber(options.jobs, { name: '--jobs', min: 1, max: 64 }, translate);
    const [{ dataDirectory }, { findPostgres }, { serviceLog }, { stopSignal }, { openSystem }] =
      await Promise.all([
        import('../service/data-directory.ts'),
        import('../service/open-postgres.ts'),
        import('../service/service-log.ts'),
        import('../service/stop-signal.ts'),
        import('@sapa/monitoring'),
      ]);
    const data = dataDirectory(options);
    const databaseUrl = await findPostgres(data, translate);
    const stopped = stopSignal({ led: process.channel !== undefined });
    const system = await openSystem({ databaseUrl, who: 'system', log: serviceLog(data, 'work') });
    await system.work(concurrency);
    process.send?.('working');
    io.print(translate('service.work.ready'));
    await stopped;
    await system.close();
    return {};
  },
};
