import { randomBytes } from 'node:crypto';
import { copyInto } from '@sapa/database';
import {
  listCommitment,
  listsOf,
  makeWithinRecord,
  parseWithinDesign,
  type WithinDesign,
} from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { sql } from 'kysely';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { loadSampleSchools } from './sample-schools.ts';

/** What to draw within the schools of a round. */
export interface WithinToDraw {
  round: string;
  grade: number;
  /** Settings (`take`, `classes`, `pupils`, `booklets`), needed the first time; after that those kept hold, and others are a problem. */
  design?: unknown;
  /** A seed of its own, made in public after the lists were closed; without it the seed of the draw of schools. */
  seed?: string | undefined;
  /** Sessions of the tracking form. */
  sessions?: number | undefined;
  /** Codes of schools; all that have a list and no draw, without it. */
  schools?: readonly string[] | undefined;
}

/** What was drawn now. */
export interface DrawnWithin {
  schools: number;
  classes: number;
  pupils: number;
}

/**
 * Draws classes or pupils (or takes all) in the schools that have sent their lists and were not drawn yet. The settings and the seed are kept with the first draw
 * of the grade and hold for all schools; each school's draw is an immutable record that school and coordinator can repeat.
 */
export async function drawWithinSchools(context: Context, input: WithinToDraw): Promise<Result<DrawnWithin>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const sample = await loadSampleSchools(inner, round.id);
    if (!sample) return { ok: false, problems: [{ code: 'not-drawn-yet', place: {} }] };
    const design = await keepDesign(inner, input, sample);
    if (!design.ok) return design;
    const lists = await loadLists(inner, { roundId: round.id, designId: design.value.id, ...input });
    if (lists.length === 0)
      return {
        ok: false,
        problems: [{ code: 'no-lists-to-draw', place: { path: 'grade' }, received: String(input.grade) }],
      };
    const value = await drawLists(inner, design.value, lists);
    await recordDeed(inner, {
      action: 'pupils.draw',
      subject: `${round.code}/${input.grade}`,
      roundId: round.id,
      details: { ...value, seed: design.value.seed, settings: design.value.settings },
    });
    return { ok: true, value, warnings: warningsOf(design.value) };
  });
}

interface KeptDesign {
  id: number;
  grade: number;
  seed: string;
  ownSeed: boolean;
  settings: WithinDesign;
}

/** The kept settings of the grade, or those of the input as kept from now on. */
async function keepDesign(
  { db, who, now }: Context,
  { grade, design, seed, sessions }: WithinToDraw,
  sample: { drawId: number; seed: string },
): Promise<Result<KeptDesign>> {
  const kept = await db
    .selectFrom('within_design')
    .select(['id', 'grade', 'seed', 'own_seed', 'settings'])
    .where('draw_id', '=', sample.drawId)
    .where('grade', '=', grade)
    .executeTakeFirst();
  if (kept) {
    const { own_seed: ownSeed, ...others } = kept;
    if (design === undefined && seed === undefined)
      return { ok: true, value: { ...others, ownSeed }, warnings: [] };
    return refused('within-design-kept', 'design');
  }
  if (design === undefined) return refused('missing-field', 'design');
  const parsed = parseWithinDesign(design);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const ownSeed = seed !== undefined && seed !== '';
  const value = { grade, seed: ownSeed ? seed : sample.seed, ownSeed, settings: parsed.design };
  const { id } = await db
    .insertInto('within_design')
    .values({
      draw_id: sample.drawId,
      grade,
      seed: value.seed,
      own_seed: ownSeed,
      settings: JSON.stringify(parsed.design),
      sessions: sessions ?? 1,
      decided_at: now(),
      decided_by: who,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { ok: true, value: { id, ...value }, warnings: [] };
}

function refused(code: string, path: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ code, place: { path } }] };
}

interface SchoolList {
  schoolId: number;
  school: string;
  pupils: { id: number; class: string; code: string }[];
}

async function loadLists(
  { db }: Context,
  { roundId, designId, grade, schools }: { roundId: number; designId: number } & WithinToDraw,
): Promise<SchoolList[]> {
  const { rows } = await sql<SchoolList>`
    select s.id as "schoolId", s.code as school,
      json_agg(json_build_object('id', p.id, 'class', p.class, 'code', p.code)) as pupils
    from pupil p join school s on s.id = p.school_id
    where p.round_id = ${roundId} and p.grade = ${grade} and p.exempt is null
      and (${schools === undefined} or s.code = any (${schools ?? []}::text[]))
      and not exists (select from within_school w where w.design_id = ${designId} and w.school_id = s.id)
    group by s.id order by s.code collate "C"`.execute(db);
  return rows;
}

async function drawLists(
  context: Context,
  design: KeptDesign,
  lists: readonly SchoolList[],
): Promise<DrawnWithin> {
  const { db, who, now } = context;
  const moment = now();
  const classes = [];
  const pupils = [];
  for (const { schoolId, school, pupils: listed } of lists) {
    const salt = randomBytes(16).toString('hex');
    const { grade, seed, settings } = design;
    const record = makeWithinRecord({
      seed,
      school,
      grade,
      design: settings,
      salt,
      lists: listsOf(listed),
      late: [],
    });
    const { id } = await db
      .insertInto('within_school')
      .values({
        design_id: design.id,
        school_id: schoolId,
        salt,
        list_sha256: listCommitment(salt, listed),
        drawn_at: moment,
        drawn_by: who,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const ids = new Map(listed.map((pupil) => [pupil.code, pupil.id]));
    for (const one of record.classes) classes.push([id, one.code, one.ticket, one.pupils, one.drawn]);
    for (const { code, ticket, drawn, booklet, classBase, pupilBase } of record.pupils)
      pupils.push([id, ids.get(code) ?? null, ticket, drawn, booklet, classBase, pupilBase]);
  }
  await copyInto(db, 'within_class', ['within_id', 'class', 'ticket', 'pupils', 'drawn'], classes);
  const columns = [
    'within_id',
    'pupil_id',
    'ticket',
    'drawn',
    'booklet',
    'class_base',
    'pupil_base',
  ] as const;
  await copyInto(db, 'within_pupil', columns, pupils);
  return {
    schools: lists.length,
    classes: classes.filter((row) => row[4] === true).length,
    pupils: pupils.filter((row) => row[3] === true).length,
  };
}

/** Whoever wrote the list of pupils may have known the seed of the schools and chosen codes by it. */
function warningsOf({ settings, ownSeed, seed }: KeptDesign): Problem[] {
  if (ownSeed || settings.pupils === undefined) return [];
  return [{ code: 'seed-known-before-lists', place: { path: 'seed' }, received: seed, severity: 'warning' }];
}
