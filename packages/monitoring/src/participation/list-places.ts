import { type PlaceStatus, type SchoolState, stateFault } from '@sapa/sampling';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import { loadParticipationRecord, nothingSaid, type ParticipationRecord, stateIn } from './load-record.ts';
import { loadParticipationSettings } from './participation-settings.ts';
import type { PupilCounts } from './read-entries.ts';
import { placesOfGrades } from './sample-places.ts';
import { loadWindows, windowOf } from './testing-windows.ts';

/** A school of a place's chain on the board. */
export interface ChainSchool {
  code: string;
  names: Names;
  state: SchoolState;
  reason: string | null;
  date: string | null;
  at: string | null;
  who: string | null;
  /** States that it may take now. */
  allowed: SchoolState[];
  counts: PupilCounts[];
  /** Answer sheets by grade (0 = tests without a grade). */
  sheets: { grade: number; sheets: number }[];
}

/** A place of the sample on the board: its chain, and what became of it. */
export interface ListedPlace {
  stratum: string;
  region: string;
  status: PlaceStatus;
  /** The school drawn refused and another was tested. */
  isReplaced: boolean;
  /** Still open though its testing window is over. */
  isLate: boolean;
  window: { opens: string; closes: string } | null;
  chain: ChainSchool[];
  /** Codes of schools that were passed over without a recorded refusal. */
  unrecorded: string[];
}

export interface PlacesRequest {
  round: string;
  page: number;
  pageSize: number;
  search?: string | undefined;
  region?: string | undefined;
  status?: PlaceStatus | 'replaced' | 'late' | undefined;
}

/** The places of a round's sample, a page of them, by stratum and order of the draw; throws NotFound before the draw. */
export async function listPlaces(
  context: Context,
  request: PlacesRequest,
): Promise<{ total: number; page: number; pageSize: number; places: ListedPlace[] }> {
  const round = await selectRound(context, request.round);
  const record = await loadParticipationRecord(context, round);
  if (!record) throw new NotFound('draw', request.round);
  const settings = await loadParticipationSettings(context, round.id);
  const windows = await loadWindows(context, round.id);
  const today = context.now().toISOString().slice(0, 10);
  const listed = placesOfGrades(record, settings.grades, settings).map(({ drawn, school, outcome, rate }) => {
    const window = windowOf(windows, school);
    const isOpen = rate.status === 'pending';
    return {
      place: {
        stratum: drawn.stratum,
        region: String(school.region ?? ''),
        status: rate.status,
        isReplaced: rate.taker?.isReplacement ?? false,
        isLate: isOpen && window !== null && window.closes < today,
        window,
      },
      codes: [drawn.code, ...drawn.replacements],
      unrecorded: outcome.unrecorded,
    };
  });
  const names = await namesOfSample(
    context,
    round.register_id,
    listed.flatMap(({ codes }) => codes),
  );
  const found = listed.filter(({ place, codes }) => matches(place, codes, names, request));
  const from = (request.page - 1) * request.pageSize;
  const places = found.slice(from, from + request.pageSize).map(
    ({ place, codes, unrecorded }): ListedPlace => ({
      ...place,
      chain: codes.map((code, order) => chainSchool(record, codes, order, names.get(code))),
      unrecorded: unrecorded.flatMap((at) => codes.slice(at, at + 1)),
    }),
  );
  return { total: found.length, page: request.page, pageSize: request.pageSize, places };
}

function matches(
  place: Pick<ListedPlace, 'region' | 'status' | 'isReplaced' | 'isLate'>,
  codes: readonly string[],
  names: ReadonlyMap<string, Names>,
  { search, region, status }: PlacesRequest,
): boolean {
  if (region !== undefined && place.region !== region) return false;
  if (status === 'late' && !place.isLate) return false;
  if (status === 'replaced' && !place.isReplaced) return false;
  if (status !== undefined && status !== 'late' && status !== 'replaced' && place.status !== status)
    return false;
  if (!search) return true;
  const text = search.toLowerCase();
  return codes.some((code) => {
    const { kk = '', ru = '', en = '' } = names.get(code) ?? {};
    return [code, kk, ru, en].some((name) => name.toLowerCase().includes(text));
  });
}

const states: readonly SchoolState[] = ['awaiting', 'agreed', 'refused', 'tested', 'closed'];

function chainSchool(
  record: ParticipationRecord,
  codes: readonly string[],
  order: number,
  names: Names | undefined,
): ChainSchool {
  const code = codes[order] ?? '';
  const said = record.records.get(code) ?? nothingSaid;
  const chain = codes.map((each) => ({ code: each, state: stateIn(record, each) }));
  const hasSheets = record.sheets.has(code);
  return {
    code,
    names: names ?? { kk: code, ru: code, en: code },
    ...said,
    allowed: hasSheets
      ? []
      : states.filter((state) => state !== said.state && stateFault(chain, order, state) === null),
    counts: [...(record.counts.get(code)?.values() ?? [])].sort((a, b) => a.grade - b.grade),
    sheets: [...(record.sheets.get(code) ?? [])].map(([grade, sheets]) => ({ grade, sheets })),
  };
}

/** Names of the schools of a sample by code. */
export async function namesOfSample(
  { db }: Context,
  registerId: number,
  codes: readonly string[],
): Promise<Map<string, Names>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('school')
    .select(['code', 'name_kk', 'name_ru', 'name_en'])
    .where('register_id', '=', registerId)
    .where((where) => where.eb('code', '=', where.fn.any(where.val([...codes]))))
    .execute();
  return new Map(rows.map((row) => [row.code, namesOf(row, row.code)]));
}
