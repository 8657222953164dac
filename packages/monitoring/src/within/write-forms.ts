import { availableParallelism } from 'node:os';
import type { Language } from '@sapa/language';
import type { LabelSheet, SchoolTracking } from '@sapa/reports';
import { Zip, ZipPassThrough } from 'fflate';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import { runInThread } from '../thread-pool.ts';
import { findSampleSchool } from './read-within-school.ts';
import type { FormToRender } from './render-forms.thread.ts';
import { loadTracking } from './school-tracking.ts';

const thread = new URL('./render-forms.thread.ts', import.meta.url);

/** Which documents: tracking forms or labels, as a PDF or a workbook, in one language. */
export interface FormsWanted {
  language: Language;
  kind: 'forms' | 'labels';
  format: 'pdf' | 'xlsx';
  sheet: LabelSheet;
}

/** The forms or labels of one school; throws NotFound where nothing was drawn inside it. */
export async function writeSchoolForms(
  context: Context,
  input: { round: string; school: string } & FormsWanted,
): Promise<Uint8Array> {
  const { round: roundCode, school: code, ...wanted } = input;
  const { round, school } = await findSampleSchool(context, { round: roundCode, school: code });
  const [tracking] = await loadTracking(context, round, [school.id]);
  if (!tracking) throw new NotFound('draw', `${roundCode}/${code}`);
  return render({ tracking, ...wanted });
}

/** Schools read at once from the database. */
const batchSize = 50;

/**
 * The forms or labels of all schools of a round that were drawn inside (of a region or district, where one is named) as a ZIP file with a folder a district and a
 * document a school, piece by piece while they are written. Throws NotFound before the first piece where there is none.
 */
export async function writeFormsArchive(
  context: Context,
  input: { round: string; area?: string | undefined } & FormsWanted,
): Promise<AsyncIterable<Uint8Array>> {
  const { round: roundCode, area, ...wanted } = input;
  const round = await selectRound(context, roundCode);
  const ids = await drawnSchoolIds(context, round.id, area ?? null);
  if (ids.length === 0) throw new NotFound('draw', roundCode);
  return archive(trackings(context, round, ids), wanted, context.signal);
}

async function drawnSchoolIds({ db }: Context, roundId: number, area: string | null): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select s.id from school s join area a on a.id = s.area_id
    where s.id in (select w.school_id from within_school w join within_design d on d.id = w.design_id
        join current_draw c on c.id = d.draw_id where c.round_id = ${roundId})
      and (${area}::text is null or exists (select from area r where r.register_id = s.register_id and r.code = ${area} and r.path @> a.path))
    order by s.code collate "C"`.execute(db);
  return rows.map(({ id }) => id);
}

async function* trackings(
  context: Context,
  round: Awaited<ReturnType<typeof selectRound>>,
  ids: readonly number[],
): AsyncGenerator<SchoolTracking> {
  for (let from = 0; from < ids.length; from += batchSize)
    yield* await loadTracking(context, round, ids.slice(from, from + batchSize));
}

/** Documents are written on all cores, and put into the archive in the order of the schools. */
async function* archive(
  schools: AsyncIterable<SchoolTracking>,
  wanted: FormsWanted,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const add = async ({ name, content }: { name: string; content: Promise<Uint8Array> }) => {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(await content, true);
  };
  const waiting: { name: string; content: Promise<Uint8Array> }[] = [];
  for await (const tracking of schools) {
    signal?.throwIfAborted();
    const content = render({ tracking, ...wanted });
    // A failure is told when its turn comes; until then it must not end the process.
    content.catch(() => undefined);
    waiting.push({ name: nameOf(tracking, wanted), content });
    const next = waiting.length > availableParallelism() ? waiting.shift() : undefined;
    if (next) await add(next);
    yield* pieces.splice(0);
  }
  for (const next of waiting) {
    await add(next);
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces.splice(0);
}

function render(form: FormToRender): Promise<Uint8Array> {
  return runInThread(thread, form);
}

function nameOf({ places, school }: SchoolTracking, { language, kind, format }: FormsWanted): string {
  const folders = places.map((names) => names[language].replace(/[\\/:*?"<>|]/g, '_'));
  return [...folders, `${school.code}-${kind}.${format}`].join('/');
}
