import { type Language, translator } from '@sapa/language';
import type { PublishedTable } from '@sapa/sampling';
import { type Result, readTable } from '@sapa/tables';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import { countColumns, entryColumns, entryHeadings } from './entry-columns.ts';
import { namesOfSample } from './list-places.ts';
import { loadParticipationRecord, nothingSaid } from './load-record.ts';
import { loadParticipationSettings } from './participation-settings.ts';
import { readEntries } from './read-entries.ts';
import { reasonInWords } from './reasons.ts';
import { type RecordedParticipation, recordParticipation } from './record-participation.ts';

/**
 * The list of participation of a round, to be filled and handed in again: the schools drawn, each followed by its replacements, with all that is known of
 * them. In a language headings and states are words; without one they are codes, for programs.
 */
export async function readParticipationList(
  context: Context,
  input: { round: string; language: Language | null; region?: string | undefined },
): Promise<PublishedTable> {
  const round = await selectRound(context, input.round);
  const record = await loadParticipationRecord(context, round);
  if (!record) throw new NotFound('draw', input.round);
  const { grades } = await loadParticipationSettings(context, round.id);
  const places = record.draw.schools
    .map(({ code, replacements }) => [code, ...replacements])
    .filter(([code = '']) => input.region === undefined || record.frame.get(code)?.region === input.region);
  const names = await namesOfSample(context, round.register_id, places.flat());
  const say = input.language === null ? null : translator(input.language);
  const rows = places.flatMap((codes) =>
    codes.map((code, order) => {
      const said = record.records.get(code) ?? nothingSaid;
      const school = record.frame.get(code);
      const counts = grades.flatMap((grade) => {
        const known = record.counts.get(code)?.get(grade);
        const sheets = record.sheets.get(code)?.get(grade);
        return countColumns.map(
          (column) => (column === 'tested' ? (sheets ?? known?.tested) : known?.[column]) ?? null,
        );
      });
      // A replacement whose turn has not come has no state to be filled in.
      const isSilent = order > 0 && said.state === 'awaiting';
      const state = isSilent ? null : say ? say(`participation.state.${said.state}`) : said.state;
      return [
        code,
        names.get(code)?.[input.language ?? 'kk'] ?? code,
        school?.region ?? null,
        school?.district ?? null,
        order === 0 ? null : (codes[0] ?? null),
        order,
        state,
        say && said.reason !== null ? reasonInWords(say, said.reason) : said.reason,
        said.date,
        ...counts,
      ];
    }),
  );
  const columns = input.language === null ? entryColumns(grades) : entryHeadings(input.language, grades);
  return { columns, rows };
}

/** Takes a filled list of participation: whole, or not at all with every fault at its cell. */
export async function importParticipationList(
  context: Context,
  input: { round: string; file: { name: string; content: Uint8Array } },
): Promise<Result<RecordedParticipation>> {
  const round = await selectRound(context, input.round);
  const table = await readTable(input.file.content, input.file.name);
  if (!table.ok) return table;
  const record = await loadParticipationRecord(context, round);
  if (!record) return { ok: false, problems: [{ code: 'not-drawn-yet', place: {} }] };
  const { grades } = await loadParticipationSettings(context, round.id);
  const codes = new Set(record.draw.schools.flatMap(({ code, replacements }) => [code, ...replacements]));
  const read = readEntries(table.value, grades, (code) => codes.has(code));
  if (!read.ok) return read;
  const { entries, headings, file } = read.value;
  return recordParticipation(context, {
    round: input.round,
    entries,
    source: 'list',
    list: { file, headings },
  });
}
