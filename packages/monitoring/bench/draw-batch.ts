// The worker of the batch bench, in a process of its own as the product's: draws all findings of a database job by job and prints what it took.
import { availableParallelism } from 'node:os';
import { demoRoundCode } from '../src/demo/create-demo-round.ts';
import { renderDocuments } from '../src/reports/render-documents.ts';
import { reportLanguages } from '../src/reports/start-reports.ts';
import { openSystem } from '../src/system.ts';

const [databaseUrl = ''] = process.argv.slice(2);
const schoolsPerJob = 10;

const log = { info: () => undefined, warn: console.error, error: console.error };
const system = await openSystem({ databaseUrl, who: 'bench', log });
const { context } = system;
const rows = await context.db.selectFrom('school_findings').select('id').orderBy('id').execute();
const ids = rows.map(({ id }) => id);
const work = await context.db
  .insertInto('work')
  .columns(['round_id', 'kind', 'state', 'asked_by', 'total'])
  .expression((select) =>
    select
      .selectFrom('round')
      .where('code', '=', demoRoundCode)
      .select(({ val }) => [
        'round.id',
        val('reports').as('kind'),
        val('running').as('state'),
        val('bench').as('who'),
        val(ids.length * reportLanguages.length).as('total'),
      ]),
  )
  .returning('id')
  .executeTakeFirstOrThrow();

const cores = availableParallelism();
const processorBefore = process.cpuUsage();
const start = performance.now();
for (let from = 0; from < ids.length; from += schoolsPerJob)
  await renderDocuments(context, { workId: work.id, findings: ids.slice(from, from + schoolsPerJob) });
const passed = performance.now() - start;
const { user, system: kernel } = process.cpuUsage(processorBefore);
const { documents, bytes } = await context.db
  .selectFrom('report')
  .select(({ fn }) => [
    fn.countAll<number>().as('documents'),
    fn.sum<number>(fn('length', ['pdf'])).as('bytes'),
  ])
  .executeTakeFirstOrThrow();
console.log(
  [
    `${documents} documents in ${(passed / 1000).toFixed(0)} s on ${cores} cores: ${((passed * cores) / documents).toFixed(0)} ms a document and core`,
    `${((user + kernel) / 1000 / documents).toFixed(0)} ms of processor time a document`,
    `${(bytes / documents / 1024).toFixed(0)} KiB a document`,
    `peak memory of the process with its threads ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  ].join('; '),
);
await system.close();
