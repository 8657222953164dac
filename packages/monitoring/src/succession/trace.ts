import { predecessorsThrough, type SuccessionLink, type SuccessionStep } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** A table of succession in force, by the registers that it joins. */
interface Pair {
  id: number;
  earlier: number;
  later: number;
}

/**
 * The units of an earlier register that each of the codes of a register continues. Goes back through the tables of succession that join the
 * two, by the fewest registers; where none do, a unit continues the one with its own code.
 */
export async function tracePredecessors(
  context: Context,
  codes: readonly string[],
  registers: { from: number; to: number },
): Promise<Map<string, string[]>> {
  const pairs = await selectPairs(context);
  const path = shortestPath(pairs, registers);
  const steps: SuccessionStep[] = [];
  for (const [at, register] of path.entries()) {
    steps.push(await stepOf(context, pairs, { earlier: register, later: register }));
    const next = path[at + 1];
    if (next !== undefined) steps.push(await stepOf(context, pairs, { earlier: next, later: register }));
  }
  return predecessorsThrough(codes, steps);
}

async function selectPairs({ db }: Context): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    select id, earlier_register_id as earlier, register_id as later from current_succession`.execute(db);
  return rows;
}

/** Registers from the later to the earlier one, both included. */
function shortestPath(pairs: readonly Pair[], { from, to }: { from: number; to: number }): number[] {
  const cameFrom = new Map<number, number | null>([[to, null]]);
  // Grows while it is walked: the registers in the order of their distance.
  for (const register of cameFrom.keys()) {
    for (const { earlier } of pairs.filter(({ later }) => later === register))
      if (!cameFrom.has(earlier)) cameFrom.set(earlier, register);
  }
  if (!cameFrom.has(from)) return from === to ? [to] : [to, from];
  const path = [from];
  for (let at = cameFrom.get(from); at !== null && at !== undefined; at = cameFrom.get(at)) path.unshift(at);
  return path;
}

async function stepOf(
  context: Context,
  pairs: readonly Pair[],
  { earlier, later }: { earlier: number; later: number },
): Promise<SuccessionStep> {
  const pair = pairs.find((one) => one.earlier === earlier && one.later === later);
  const links = pair ? await selectLinks(context, pair.id) : [];
  return { links, earlier: await codesOf(context, earlier), inside: earlier === later };
}

async function selectLinks({ db }: Context, successionId: number): Promise<SuccessionLink[]> {
  const rows = await db
    .selectFrom('succession_link')
    .select(['from_code', 'to_code', 'kind'])
    .where('succession_id', '=', successionId)
    .orderBy('position')
    .execute();
  return rows.map(({ from_code, to_code, kind }) => ({ from: from_code, to: to_code, kind }));
}

/** The codes of all schools of a register. */
export async function codesOf({ db }: Context, registerId: number): Promise<Set<string>> {
  const rows = await db.selectFrom('school').select('code').where('register_id', '=', registerId).execute();
  return new Set(rows.map(({ code }) => code));
}
