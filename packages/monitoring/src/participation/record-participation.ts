import { copyInto } from '@sapa/database';
import { type Candidate, type DrawnSchool, type SchoolState, stateFault } from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { countColumnOf } from './entry-columns.ts';
import { loadParticipationRecord, type ParticipationRecord, stateIn } from './load-record.ts';
import { addsUp, type ParticipationEntry, type PupilCounts, sumShown } from './read-entries.ts';
import { keptReason } from './reasons.ts';

export interface ParticipationToRecord {
  round: string;
  entries: readonly ParticipationEntry[];
  source: 'page' | 'list' | 'demo';
  /** Where problems are to be shown: file and headings of a list; without it their path in the request. */
  list?: { file: string; headings: ReadonlyMap<string, string> };
}

/** How much was recorded; what was as before is no new event. */
export interface RecordedParticipation {
  events: number;
  counts: number;
}

/**
 * Records what schools of the sample said and did: all of it, or nothing with every problem. Refusals of a list are taken in the order of each
 * place's chain, wherever they stand in the list, so that a refusal and its replacement may come together.
 */
export async function recordParticipation(
  context: Context,
  input: ParticipationToRecord,
): Promise<Result<RecordedParticipation>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const record = await loadParticipationRecord(inner, round);
    if (!record) return { ok: false, problems: [{ code: 'not-drawn-yet', place: {} }] };
    const entries = input.entries.map((entry) => ({
      ...entry,
      reason: entry.reason === null ? null : keptReason(entry.reason),
    }));
    const changes = changedEntries(record, entries);
    const problems = problemsOf(record, changes, { ...input, entries });
    if (problems.length > 0) return { ok: false, problems };
    const events = changes.filter(({ event }) => event);
    const counts = changes.flatMap(({ entry, counts: changed }) =>
      changed.map((count) => ({ code: entry.code, ...count })),
    );
    await store(inner, record, { events, counts, source: input.source });
    await recordDeed(inner, {
      action: 'participation.record',
      subject: round.code,
      roundId: round.id,
      details: { events: events.length, counts: counts.length, source: input.source },
    });
    return { ok: true, value: { events: events.length, counts: counts.length }, warnings: [] };
  });
}

interface Change {
  entry: ParticipationEntry;
  /** The state that is recorded; null where only pupils are. */
  event: SchoolState | null;
  counts: PupilCounts[];
}

/** What of the entries is new; counts are merged with those known, so that an empty cell takes nothing back. */
function changedEntries(record: ParticipationRecord, entries: readonly ParticipationEntry[]): Change[] {
  return entries.flatMap((entry) => {
    const known = record.records.get(entry.code);
    const before = known?.state ?? 'awaiting';
    const state = entry.state ?? before;
    const isNew =
      state !== before ||
      (entry.reason !== null && entry.reason !== known?.reason) ||
      (entry.date !== null && entry.date !== known?.date);
    const counts = entry.counts.flatMap((count) => mergedCount(record, entry.code, count));
    if (!isNew && counts.length === 0) return [];
    return [{ entry, event: isNew ? state : null, counts }];
  });
}

function mergedCount(record: ParticipationRecord, code: string, count: PupilCounts): PupilCounts[] {
  const known = record.counts.get(code)?.get(count.grade);
  const merged: PupilCounts = {
    grade: count.grade,
    enrolled: count.enrolled ?? known?.enrolled ?? null,
    absent: count.absent ?? known?.absent ?? null,
    exempt: count.exempt ?? known?.exempt ?? null,
    tested: count.tested ?? known?.tested ?? null,
  };
  const isSame =
    known !== undefined &&
    known.enrolled === merged.enrolled &&
    known.absent === merged.absent &&
    known.exempt === merged.exempt &&
    known.tested === merged.tested;
  return isSame ? [] : [merged];
}

function problemsOf(
  record: ParticipationRecord,
  changes: readonly Change[],
  { list, entries }: ParticipationToRecord,
): Problem[] {
  const placeOf = (entry: ParticipationEntry, column: string): Problem['place'] =>
    list
      ? { file: list.file, row: entry.row, column: list.headings.get(column) ?? column }
      : { path: `/entries/${entries.indexOf(entry)}/${column}` };
  const chains = chainsOf(record);
  const problems: Problem[] = [];
  const ordered = changes
    .map((change) => ({ change, at: chains.get(change.entry.code) }))
    .sort((a, b) => (a.at?.order ?? 0) - (b.at?.order ?? 0));
  for (const { change, at } of ordered) {
    const { entry, event, counts } = change;
    if (!at) {
      problems.push({ code: 'school-not-drawn', place: placeOf(entry, 'code'), received: entry.code });
      continue;
    }
    for (const count of counts.filter((each) => !addsUp(each))) {
      const place = placeOf(entry, countColumnOf(count.grade, 'enrolled'));
      problems.push({ code: 'counts-do-not-add-up', place, received: sumShown(count) });
    }
    if (event === null) continue;
    if (
      (event === 'refused' || event === 'closed') &&
      !(entry.reason ?? record.records.get(entry.code)?.reason)
    )
      problems.push({ code: 'reason-missing', place: placeOf(entry, 'reason'), received: '' });
    if (event !== 'tested' && record.sheets.has(entry.code))
      problems.push({ code: 'has-answers', place: placeOf(entry, 'state'), received: event });
    else {
      const fault = stateFault(at.chain, at.order, event);
      if (fault)
        problems.push({
          code: fault.code,
          place: placeOf(entry, 'state'),
          received: event,
          expected: fault.school,
        });
    }
    const candidate = at.chain[at.order];
    if (candidate) candidate.state = event;
  }
  return problems;
}

/** The chain of each school of the sample, as it stands, and its number in it. One chain is one object, so that entries of a list see each other. */
function chainsOf(record: ParticipationRecord): Map<string, { chain: Candidate[]; order: number }> {
  const chains = new Map<string, { chain: Candidate[]; order: number }>();
  for (const { code, replacements } of record.draw.schools satisfies readonly DrawnSchool[]) {
    const chain = [code, ...replacements].map((each) => ({ code: each, state: stateIn(record, each) }));
    chain.forEach((candidate, order) => {
      chains.set(candidate.code, { chain, order });
    });
  }
  return chains;
}

async function store(
  { db, now, who }: Context,
  { drawId, ids, records }: ParticipationRecord,
  {
    events,
    counts,
    source,
  }: { events: readonly Change[]; counts: readonly (PupilCounts & { code: string })[]; source: string },
): Promise<void> {
  const at = now();
  await copyInto(
    db,
    'participation_event',
    ['draw_id', 'school_id', 'state', 'reason', 'test_date', 'source', 'at', 'who'],
    events.map(({ entry, event }) => [
      drawId,
      ids.get(entry.code) ?? null,
      event,
      entry.reason ?? heldReason(event, records.get(entry.code)),
      entry.date ?? records.get(entry.code)?.date ?? null,
      source,
      at,
      who,
    ]),
  );
  await copyInto(
    db,
    'pupil_count',
    ['draw_id', 'school_id', 'grade', 'enrolled', 'absent', 'exempt', 'tested', 'source', 'at', 'who'],
    counts.map((count) => [
      drawId,
      ids.get(count.code) ?? null,
      count.grade,
      count.enrolled,
      count.absent,
      count.exempt,
      count.tested,
      source,
      at,
      who,
    ]),
  );
}

/** A reason holds on while the state stays. */
function heldReason(
  event: SchoolState | null,
  known: { state: SchoolState; reason: string | null } | undefined,
): string | null {
  return known && known.state === event ? known.reason : null;
}
