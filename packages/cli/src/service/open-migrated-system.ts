import { migrate, openDatabase } from '@sapa/database';
import { type Logger, openSystem, type System } from '@sapa/monitoring';
import { readReportLook } from '../report-look.ts';

/** Brings the database at `url` to the newest schema and opens the system on it. */
export async function openMigratedSystem(url: string, log: Logger): Promise<System> {
  // Before anything else: with a faulty emblem nothing starts.
  const { SAPA_EMBLEM: emblem, SAPA_PDF_STANDARD: standard } = process.env;
  const reportLook = await readReportLook({ emblem, standard });
  const db = openDatabase(url, { maxConnections: 2 });
  try {
    const migrations = await migrate(db);
    if (migrations.length > 0) log.info({ migrations }, 'migrated the database');
  } finally {
    await db.destroy();
  }
  // A slash at the end would stand twice in the addresses that are made of it.
  const publicAddress = process.env.SAPA_ADDRESS?.replace(/\/+$/, '');
  return openSystem({ databaseUrl: url, who: 'system', log, publicAddress, reportLook });
}
