import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { fromKysely, PgBoss } from 'pg-boss';
import { migrations } from './migrations/index.ts';
import type { Database } from './schema.generated.ts';

/**
 * Brings the database to the newest schema, with the tables of the job queue, and returns the names of the migrations
 * that ran. Several processes may call it at once: one works, the others wait. Throws the error of the first that failed;
 * its transaction leaves nothing behind.
 */
export async function migrate(db: Kysely<Database>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  await installJobTables(db);
  return results.map((result) => result.migrationName);
}

/** pg-boss makes and upgrades its own schema `pgboss` when it starts. */
async function installJobTables(db: Kysely<Database>): Promise<void> {
  const boss = new PgBoss({ db: fromKysely(db), supervise: false, schedule: false, migrate: true });
  // Errors after the start would be those of supervision, which is off; one at the start is thrown by it.
  boss.on('error', () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
}
