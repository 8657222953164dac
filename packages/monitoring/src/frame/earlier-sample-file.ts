import { carryChances, type EarlierChance } from '@sapa/sampling';
import { type Problem, parseBoolean, parseNumber, type Result, type Table } from '@sapa/tables';
import type { Context } from '../context.ts';
import { dropUpload, readUpload } from '../register/uploads.ts';
import { lockRound, selectRegister } from '../rounds/find-round.ts';
import { codesOf, tracePredecessors } from '../succession/trace.ts';
import { inTransaction } from '../transaction.ts';
import { alreadyFrozen } from './already-frozen.ts';
import { countsOf, type EarlierSampleCounts, idsOf, storeSample } from './store-sample.ts';

/** An uploaded table of an earlier draw made elsewhere. */
export interface EarlierFile {
  round: string;
  uploadId: string;
  /** Register whose codes the file has; left out = that of the round. */
  earlierRegister?: string | undefined;
}

/**
 * Lets a round look back at an earlier draw that stands in a file: a row an eligible school with `code`, `drawn`, `probability` and, if known,
 * `participated` (else the drawn ones count). Schools not in the file could not be drawn. The file is taken whole, or not at all with every problem.
 */
export async function setEarlierFile(
  context: Context,
  input: EarlierFile,
): Promise<Result<EarlierSampleCounts>> {
  const read = await readUpload(context, input.uploadId);
  if (!read.ok) return read;
  const { table, sha256 } = read.value;
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const frozen = await alreadyFrozen(inner, round.id);
    if (frozen) return { ok: false, problems: [frozen] };
    const from = input.earlierRegister
      ? (await selectRegister(inner, input.earlierRegister)).id
      : round.register_id;
    const { units, problems } = readEarlierTable(table, await codesOf(inner, from));
    if (problems.length > 0) return { ok: false, problems };
    const schools = await idsOf(inner, round.register_id);
    const registers = { from, to: round.register_id };
    const predecessors = await tracePredecessors(inner, [...schools.keys()], registers);
    const chances = new Map([...units].map(([code, { chance }]) => [code, chance]));
    const carried = carryChances(predecessors, chances);
    const rows = [...schools].map(([code, schoolId]) => {
      const participated = (predecessors.get(code) ?? []).some((unit) => units.get(unit)?.participated);
      return { schoolId, ...(carried.get(code) ?? noChance), participated };
    });
    await storeSample(inner, {
      round,
      participation: 'file',
      rows,
      source: { file_name: table.file, sha256 },
    });
    await dropUpload(inner, input.uploadId);
    return { ok: true, value: countsOf(rows), warnings: [] };
  });
}

const noChance = { drawn: false, probability: 0, from: [] };

interface EarlierUnit {
  chance: EarlierChance;
  participated: boolean;
}

const columns = ['code', 'drawn', 'probability', 'participated'] as const;

function readEarlierTable(
  table: Table,
  known: ReadonlySet<string>,
): { units: Map<string, EarlierUnit>; problems: Problem[] } {
  const problems: Problem[] = [];
  for (const column of columns.slice(0, 3))
    if (!table.columns.includes(column))
      problems.push({ code: 'missing-column', place: { file: table.file }, expected: column });
  const units = new Map<string, EarlierUnit>();
  if (problems.length > 0) return { units, problems };
  table.rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    const cell = (column: (typeof columns)[number]) => cells[table.columns.indexOf(column)]?.trim() ?? '';
    const tell = (column: (typeof columns)[number], code: string, expected?: string) => {
      const place = { file: table.file, row: table.firstRow + index, column };
      problems.push({ code, place, received: cell(column), ...(expected === undefined ? {} : { expected }) });
    };
    const code = cell('code').normalize('NFC');
    const drawn = parseBoolean(cell('drawn'));
    const probability = parseNumber(cell('probability'));
    const participated = cell('participated') === '' ? drawn : parseBoolean(cell('participated'));
    if (!known.has(code)) tell('code', 'unknown-school');
    else if (units.has(code)) tell('code', 'duplicate-code');
    if (drawn === null) tell('drawn', 'not-a-boolean', 'true, false');
    if (participated === null && drawn !== null) tell('participated', 'not-a-boolean', 'true, false');
    if (probability === null) tell('probability', 'not-a-number', '0–1');
    else if (probability < 0 || probability > 1) tell('probability', 'out-of-range', '0–1');
    else if (drawn && probability === 0) tell('probability', 'drawn-without-chance', '> 0');
    units.set(code, {
      chance: { drawn: drawn ?? false, probability: probability ?? 0, stratum: ofFile },
      participated: participated ?? false,
    });
  });
  return { units, problems };
}

// The file names no strata: merged units are taken as drawn independently.
const ofFile: EarlierChance['stratum'] = { name: '', eligible: 0, n: 0, selection: 'pareto' };
