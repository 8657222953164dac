import type { Language } from '@sapa/language';
import { writeTable } from '@sapa/tables';
import { Zip, ZipPassThrough } from 'fflate';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';

interface PackedReport {
  id: number;
  language: Language;
  number: string;
  version: number;
  school: string;
  name_kk: string;
  name_ru: string;
  sha256: string;
}

/**
 * The issued reports of a territory or district (version in force, every language) as a ZIP file, piece by piece, with an index that names
 * number, version, file and SHA-256 of each. Throws NotFound before the first piece where nothing was issued there.
 */
export async function writeReportPackage(
  context: Context,
  input: { round: string; area: string },
): Promise<AsyncIterable<Uint8Array>> {
  const round = await selectRound(context, input.round);
  const reports = await listIssued(context, round, input.area);
  if (reports.length === 0) throw new NotFound('report', input.area);
  return packageOf(context, reports);
}

async function listIssued(
  { db }: Context,
  round: { id: number; register_id: number },
  area: string,
): Promise<PackedReport[]> {
  const { rows } = await sql<PackedReport>`
    select i.id, r.language, i.number, i.version, i.school_code as school, i.findings #>> '{school,names,kk}' as name_kk,
      i.findings #>> '{school,names,ru}' as name_ru, r.sha256
    from issued_findings i join issued_report r on r.findings_id = i.id
      join school s on s.register_id = ${round.register_id} and s.code = i.school_code join area a on a.id = s.area_id
      join area t on t.register_id = ${round.register_id} and t.code = ${area} and t.path @> a.path
    where i.round_id = ${round.id}
      and i.version = (select max(version) from issued_findings l where l.number = i.number)
    order by i.school_code collate "C", r.language`.execute(db);
  return rows;
}

const fileOf = ({ number, version, language }: PackedReport) =>
  `${number}-v${version}-${language}.pdf`.replace(/[\\/:*?"<>|]/g, '_');

async function* packageOf(
  { db, signal }: Context,
  reports: readonly PackedReport[],
): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const add = (name: string, content: Uint8Array) => {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(content, true);
  };
  add('index.xlsx', await indexOf(reports));
  for (const report of reports) {
    signal?.throwIfAborted();
    const { pdf } = await db
      .selectFrom('issued_report')
      .select('pdf')
      .where('findings_id', '=', report.id)
      .where('language', '=', report.language)
      .executeTakeFirstOrThrow();
    add(fileOf(report), pdf);
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces.splice(0);
}

function indexOf(reports: readonly PackedReport[]): Promise<Uint8Array> {
  const columns = ['number', 'version', 'language', 'school', 'name_kk', 'name_ru', 'file', 'sha256'];
  const rows = reports.map((report) => [
    report.number,
    report.version,
    report.language,
    report.school,
    report.name_kk,
    report.name_ru,
    fileOf(report),
    report.sha256,
  ]);
  return writeTable(columns, rows, 'xlsx');
}
