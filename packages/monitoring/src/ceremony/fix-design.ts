import { checkDesign, parseDesign, sha256Hex } from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { frameOfSchools } from '../frame/design-frame.ts';
import { frameSchools } from '../frame/frame-schools.ts';
import { inTransaction } from '../transaction.ts';
import { lockCeremony } from './lock-ceremony.ts';

/** What the seed has to be made of at least; a ceremony may ask for more, never for less. */
const leastSeed = { people: 2, rolls: 10, bits: 66 } as const;

export interface DesignToFix {
  round: string;
  /** As in a design file, exclusions, derived columns and overlap control with it; fields left out take the defaults. */
  design: unknown;
  /** What the seed has to be made of; fields left out take `leastSeed`. */
  least?: { people?: number | undefined; rolls?: number | undefined; bits?: number | undefined } | undefined;
}

/**
 * Fixes the whole design of the current ceremony before its frame and its seed exist, and publishes its SHA-256, so that nobody can choose the
 * design to suit the outcome. The design has to fit the register as it is now.
 */
export async function fixDesign(context: Context, input: DesignToFix): Promise<Result<{ sha256: string }>> {
  const parsed = parseDesign(input.design);
  const least = {
    people: input.least?.people ?? leastSeed.people,
    rolls: input.least?.rolls ?? leastSeed.rolls,
    bits: input.least?.bits ?? leastSeed.bits,
  };
  const problems = [...(parsed.ok ? [] : parsed.problems), ...leastProblems(least)];
  if (!parsed.ok || problems.length > 0) return { ok: false, problems };
  return inTransaction(context, async (inner) => {
    const locked = await lockCeremony(inner, input.round, 'open');
    if (!locked.ok) return locked;
    const { schools } = await frameSchools(inner, locked.round);
    const misfits = checkDesign(frameOfSchools(schools, parsed.design), parsed.design);
    if (misfits.length > 0) return { ok: false, problems: misfits };
    const file = `${JSON.stringify(parsed.design, null, 2)}\n`;
    const sha256 = sha256Hex(file);
    await inner.db
      .insertInto('fixed_design')
      .values({
        ceremony_id: locked.id,
        file,
        sha256,
        least_people: least.people,
        least_rolls: least.rolls,
        least_bits: least.bits,
        fixed_at: inner.now(),
        fixed_by: inner.who,
      })
      .execute();
    await recordDeed(inner, {
      action: 'ceremony.fix-design',
      subject: input.round,
      roundId: locked.round.id,
      details: { ceremony: locked.record.ceremony, sha256 },
    });
    return { ok: true, value: { sha256 }, warnings: parsed.warnings };
  });
}

function leastProblems(least: { people: number; rolls: number; bits: number }): Problem[] {
  return (['people', 'rolls', 'bits'] as const).flatMap((field) =>
    Number.isInteger(least[field]) && least[field] >= leastSeed[field]
      ? []
      : [
          {
            code: 'too-little',
            place: { path: `least.${field}` },
            received: String(least[field]),
            expected: `≥ ${leastSeed[field]}`,
          },
        ],
  );
}
