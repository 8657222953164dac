import { type Difference, firstJsonDifference } from '../difference.ts';
import { isObject } from '../parse-fields.ts';
import { sha256Hex } from '../ticket.ts';
import { bitsOfRolls, commitmentOf, rolledProblems, seedOfRolls } from './commitment.ts';
import { type CeremonyRecord, ceremonyFormat } from './record.ts';

/** What the check of a ceremony looked at, for the reader to see how much it was. */
export interface CeremonyCheck {
  /** The first thing that does not fit, or null. */
  difference: Difference | null;
  /** Commitments that were made anew from salt and rolls and are the published ones. */
  commitments: number;
  /** Randomness of the seed in bits, from its rolls; null for an announced seed. */
  bits: number | null;
}

/**
 * Checks a published ceremony by itself and against its draw.json: the hash of the design and that the draw used this design, the hash of
 * the frame, every revealed commitment, the seed that they make, and the order of the moments. Parts that a ceremony does not have (it is not
 * so far yet) are not looked at. The record must have the shape of a `CeremonyRecord`; anything else is a difference in `format`.
 */
export function checkCeremony(published: unknown, draw?: unknown): CeremonyCheck {
  if (!isRecord(published))
    return { difference: differs('format', shown(published), ceremonyFormat), commitments: 0, bits: null };
  const revealed = published.commitments.filter(({ reveal }) => reveal !== null);
  const isDice = published.seed?.way === 'dice';
  const rolls = revealed.reduce((sum, { reveal }) => sum + (reveal?.rolls.length ?? 0), 0);
  const difference =
    designDifference(published, draw) ??
    commitmentDifference(published) ??
    seedDifference(published, draw) ??
    orderDifference(published);
  return { difference, commitments: revealed.length, bits: isDice ? bitsOfRolls(rolls) : null };
}

function isRecord(json: unknown): json is CeremonyRecord {
  return (
    isObject(json) &&
    json.format === ceremonyFormat &&
    Array.isArray(json.commitments) &&
    json.commitments.every(isCommitment)
  );
}

function isCommitment(json: unknown): boolean {
  if (!isObject(json) || typeof json.name !== 'string' || typeof json.sha256 !== 'string') return false;
  const { reveal = null } = json;
  if (reveal === null) return true;
  return isObject(reveal) && typeof reveal.salt === 'string' && typeof reveal.rolls === 'string';
}

function designDifference({ design, frame }: CeremonyRecord, draw: unknown): Difference | null {
  const drawn = isObject(draw) ? draw : null;
  if (frame && drawn && drawn.frameHash !== frame.sha256)
    return differs('frame.sha256', frame.sha256, shown(drawn.frameHash));
  if (design === null) return null;
  const hash = sha256Hex(design.file);
  if (hash !== design.sha256) return differs('design.sha256', design.sha256, hash);
  if (drawn === null) return null;
  const fixed = parsed(design.file);
  const found = firstJsonDifference(drawn.design, fixed) ?? firstJsonDifference(fixed, drawn.design);
  return found && { ...found, column: `design.${found.column}` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function commitmentDifference({ round, ceremony, commitments, design }: CeremonyRecord): Difference | null {
  for (const [at, { name, rolls, sha256, reveal }] of commitments.entries()) {
    if (reveal === null) continue;
    const path = `commitments[${at}]`;
    const told = { round, ceremony, name, salt: reveal.salt, rolls: reveal.rolls };
    const hash = commitmentOf(told);
    if (hash !== sha256) return differs(`${path}.sha256`, sha256, hash);
    if (reveal.rolls.length !== rolls)
      return differs(`${path}.rolls`, String(rolls), String(reveal.rolls.length));
    const [problem] = rolledProblems(told, design?.leastRolls ?? 0);
    if (problem) return differs(`${path}.reveal.${problem.place.path}`, problem.received ?? null, null);
  }
  return null;
}

function seedDifference(record: CeremonyRecord, draw: unknown): Difference | null {
  const { seed, commitments, design } = record;
  if (seed === null) return null;
  if (isObject(draw) && draw.seed !== seed.text) return differs('seed.text', seed.text, shown(draw.seed));
  if (seed.way !== 'dice') return null;
  const rolls = commitments.map(({ reveal }) => reveal?.rolls ?? '');
  const made = seedOfRolls(rolls);
  if (made !== seed.text) return differs('seed.text', seed.text, made);
  const people = design?.leastPeople ?? 0;
  if (commitments.length < people) return differs('commitments', String(commitments.length), `≥ ${people}`);
  const bits = bitsOfRolls(rolls.join('').length);
  const least = design?.leastBits ?? 0;
  return bits < least ? differs('seed.text', `${bits.toFixed(1)} bit`, `≥ ${least} bit`) : null;
}

/** The moments in the order in which they must have come; the first that came before the one ahead of it is the difference. */
function orderDifference(record: CeremonyRecord): Difference | null {
  const moments: [string, string | null | undefined][] = [
    ['openedAt', record.openedAt],
    ['design.fixedAt', record.design?.fixedAt],
    ['frame.frozenAt', record.frame?.frozenAt],
    ...record.commitments.map(({ committedAt }, at): [string, string] => [
      `commitments[${at}].committedAt`,
      committedAt,
    ]),
    ['commitmentsClosedAt', record.commitmentsClosedAt],
  ];
  const told = record.commitments.flatMap(({ reveal }, at): [string, string][] =>
    reveal ? [[`commitments[${at}].reveal.revealedAt`, reveal.revealedAt]] : [],
  );
  // People tell in any order, but all between the end of the list and the draw.
  const last: [string, string | null | undefined][] = [
    ['seed.madeAt', record.seed?.madeAt],
    ['draw.drawnAt', record.draw?.drawnAt],
    ['approval.approvedAt', record.approval?.approvedAt],
    ['inForce.enteredAt', record.inForce?.enteredAt],
  ];
  return descent([...moments, ...told.sort(([, a], [, b]) => Date.parse(a) - Date.parse(b)), ...last]);
}

function descent(moments: readonly (readonly [string, string | null | undefined])[]): Difference | null {
  let before: string | null = null;
  for (const [path, moment] of moments) {
    if (moment === null || moment === undefined) continue;
    if (before !== null && !(Date.parse(moment) >= Date.parse(before)))
      return differs(path, moment, `≥ ${before}`);
    before = moment;
  }
  return null;
}

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function differs(column: string, published: string | null, recomputed: string | null): Difference {
  return { file: 'ceremony.json', row: null, school: null, column, published, recomputed };
}
