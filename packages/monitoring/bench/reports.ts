/** How long the product takes to draw the reports of a round, on all cores: npm run bench:batch [-- SCHOOLS]
 *  Makes the demo region on a PostgreSQL of its own, copies the findings of its schools under other names and numbers until there are so many, and
 *  lets a worker process do what the jobs of the queue do: read findings, draw in threads, store each document. The default, 967 schools in three
 *  languages, is as many documents as 1,450 schools in two. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase, startEmbeddedPostgres } from '@sapa/database';
import { sql } from 'kysely';
import type { Context } from '../src/context.ts';
import { createDemoRound, demoRoundCode } from '../src/demo/create-demo-round.ts';
import { openSystem } from '../src/system.ts';

const schools = Number(process.argv[2] ?? 967);
const log = { info: () => undefined, warn: console.error, error: console.error };

/** Copies the demo's findings into further rounds, each under a number and a name of its own, so that no two documents are alike. */
async function fillUp({ db }: Context): Promise<void> {
  await sql`
    insert into round (code, name_kk, name_ru, name_en, year, register_id, created_by)
    select code || '-' || k, name_kk, name_ru, name_en, year, register_id, created_by from round, generate_series(1, ${schools}) k`.execute(
    db,
  );
  await sql`
    with original as (select *, row_number() over (order by id) as place, count(*) over () as total from school_findings)
    insert into school_findings (round_id, school_id, number, findings)
    select r.id, o.school_id, o.number || '-' || k,
      jsonb_set(jsonb_set(o.findings, '{number}', to_jsonb(o.number || '-' || k)), '{school,names}',
        (select jsonb_object_agg(key, value || ' – ' || k) from jsonb_each_text(o.findings #> '{school,names}')))
    from original o, generate_series(1, ${schools}) k, round r
    where o.place + k * o.total <= ${schools} and r.code = ${demoRoundCode} || '-' || k`.execute(db);
  await sql`delete from school_findings where id in (select id from school_findings order by id offset ${schools})`.execute(
    db,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'sapa-bench-'));
const postgres = await startEmbeddedPostgres(folder);
try {
  const db = openDatabase(postgres.url, { maxConnections: 2 });
  await migrate(db);
  await db.destroy();
  const system = await openSystem({ databaseUrl: postgres.url, who: 'bench', log });
  await createDemoRound(system.context, { size: 'region', seed: 'sapa' });
  await fillUp(system.context);
  await system.close();
  const worker = spawn(process.execPath, [join(import.meta.dirname, 'draw-batch.ts'), postgres.url], {
    stdio: 'inherit',
  });
  await once(worker, 'exit');
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true });
}
