import { copyInto } from '@sapa/database';
import type { Problem, Result, Table } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { addLatePupils } from './add-late-pupils.ts';
import { compareLists, type KnownPupil, loadKnownPupils } from './compare-lists.ts';
import { type ListedPupil, type PupilMapping, readPupilLists } from './read-pupil-lists.ts';
import { loadSampleSchools, type SampleSchool } from './sample-schools.ts';

/** What an import of pupil lists took. */
export interface ImportedPupils {
  pupils: number;
  schools: number;
  /** Listed with a reason not to be tested. */
  exempt: number;
  /** Pupils of schools that were drawn before: how many came, and how many of them are tested by the rule. */
  late: { arrived: number; tested: number };
  /** Columns of the file of which nothing is kept. */
  dropped: string[];
}

/** A table of pupils by code, and how it is to be read. */
export interface PupilsToImport {
  round: string;
  table: Table;
  mapping: PupilMapping;
  /** SHA-256 (lower-case hex) of the file, for the audit row. */
  sha256?: string | undefined;
}

/**
 * Takes pupil lists of one school or many: whole, or not at all with every problem at its cell. The list of a school and grade that was not drawn from
 * yet takes the place of the one before. In a school that was drawn, listed pupils must be as they were, and new ones are judged
 * by the rule for those who come after the draw. Nothing of columns without a meaning is kept.
 */
export async function importPupilLists(
  context: Context,
  input: PupilsToImport,
): Promise<Result<ImportedPupils>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const sample = await loadSampleSchools(inner, round.id);
    if (!sample) return { ok: false, problems: [{ code: 'not-drawn-yet', place: {} }] };
    const one = input.mapping.school;
    if (one !== undefined && !sample.schools.has(one)) return refused(one);
    const read = readPupilLists(input.table, input.mapping, (code) => sample.schools.has(code));
    if (!read.ok) return read;
    const listed = read.value;
    const known = await loadKnownPupils(inner, sample.drawId, round.id, idsOf(listed, sample.schools));
    const compared = compareLists(listed, known, input);
    if (compared.problems.length > 0) return { ok: false, problems: compared.problems };
    await replaceLists(inner, round.id, compared.fresh, sample.schools, known);
    const late = await addLatePupils(inner, { roundId: round.id, ...sample, pupils: compared.late });
    const value: ImportedPupils = {
      pupils: compared.fresh.length + compared.late.length,
      schools: new Set(listed.map(({ school }) => school)).size,
      exempt: compared.fresh.filter(({ exempt }) => exempt !== null).length,
      late,
      dropped: unused(input),
    };
    await recordDeed(inner, {
      action: 'pupils.import',
      subject: one === undefined ? round.code : `${round.code}/${one}`,
      roundId: round.id,
      details: { ...value, dropped: value.dropped.length, sha256: input.sha256 ?? null },
    });
    return {
      ok: true,
      value,
      warnings: [...unlikeRegister(compared.fresh, sample.schools), ...notKept(input)],
    };
  });
}

function refused(school: string): Result<never> {
  return {
    ok: false,
    problems: [{ code: 'school-not-in-sample', place: { path: 'mapping.school' }, received: school }],
  };
}

function idsOf(listed: readonly ListedPupil[], schools: ReadonlyMap<string, SampleSchool>): number[] {
  return [...new Set(listed.map(({ school }) => schools.get(school)?.id ?? 0))];
}

/** Writes the lists of schools and grades that were not drawn from, in place of those before. */
async function replaceLists(
  { db, who, now }: Context,
  roundId: number,
  fresh: readonly ListedPupil[],
  schools: ReadonlyMap<string, SampleSchool>,
  known: readonly KnownPupil[],
): Promise<void> {
  const lists = new Set(fresh.map(({ school, grade }) => `${school}/${grade}`));
  const old = known.filter(({ school, grade }) => lists.has(`${school}/${grade}`)).map(({ id }) => id);
  for (let from = 0; from < old.length; from += 10_000)
    await db
      .deleteFrom('pupil')
      .where('id', 'in', old.slice(from, from + 10_000))
      .execute();
  const moment = now();
  await copyInto(
    db,
    'pupil',
    [
      'round_id',
      'school_id',
      'grade',
      'class',
      'code',
      'gender',
      'language',
      'exempt',
      'listed_at',
      'listed_by',
    ],
    fresh.map((pupil) => [
      roundId,
      schools.get(pupil.school)?.id ?? null,
      pupil.grade,
      pupil.class,
      pupil.code,
      pupil.gender,
      pupil.language,
      pupil.exempt,
      moment,
      who,
    ]),
  );
}

/** Lists that differ from the register by more than a fifth and five pupils: one of the two is likely to be wrong. */
function unlikeRegister(
  fresh: readonly ListedPupil[],
  schools: ReadonlyMap<string, SampleSchool>,
): Problem[] {
  const lists = Map.groupBy(fresh, ({ school, grade }) => `${school} ${grade}`);
  return [...lists.values()].flatMap((pupils): Problem[] => {
    const [{ school, grade } = { school: '', grade: 0 }] = pupils;
    const registered =
      grade === 4 ? schools.get(school)?.grade4 : grade === 9 ? schools.get(school)?.grade9 : null;
    if (registered === null || registered === undefined) return [];
    const apart = Math.abs(pupils.length - registered);
    if (apart <= 5 || apart <= registered / 5) return [];
    return [
      {
        code: 'list-unlike-register',
        place: { path: `${school}/${grade}` },
        received: String(pupils.length),
        expected: String(registered),
        severity: 'warning',
      },
    ];
  });
}

function unused({ table, mapping }: PupilsToImport): string[] {
  const used = new Set(Object.values(mapping.columns));
  return table.columns.filter((column) => column !== '' && !used.has(column));
}

function notKept(input: PupilsToImport): Problem[] {
  const { file } = input.table;
  return unused(input).map((column) => ({
    code: 'column-not-kept',
    place: { file, column },
    severity: 'warning',
  }));
}
