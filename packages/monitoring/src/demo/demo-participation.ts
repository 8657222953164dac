import type { DemoSheets } from '@sapa/demo';
import type { DrawnSchool } from '@sapa/sampling';
import type { Context } from '../context.ts';
import { readDraw } from '../draw/read-draw.ts';
import type { ParticipationEntry, PupilCounts } from '../participation/read-entries.ts';
import { recordParticipation } from '../participation/record-participation.ts';
import { setTestingWindow } from '../participation/testing-windows.ts';

/** What the demo's schools said, and who takes part. */
export interface DemoParticipation {
  entries: ParticipationEntry[];
  /** Codes of the schools that are tested, in ascending order. */
  takers: string[];
}

/** In a thousand: schools drawn that refuse, that are closed, and replacements that refuse when they are asked. */
const inThousand = { refused: 40, closed: 4, replacementRefused: 120 } as const;

const reasons = ['repairs', 'flood', 'quarantine', 'computers'];
const closedReason = 'merged';

/** Decides by the tickets of the draw who refuses and who steps in: the same draw gives the same record. */
export async function planDemoParticipation(context: Context, round: string): Promise<DemoParticipation> {
  const { draw } = await readDraw(context, { round });
  const entries = draw.schools.flatMap(placeEntries);
  const takers = entries.filter(({ state }) => state === 'agreed').map(({ code }) => code);
  return { entries, takers: takers.sort() };
}

function placeEntries({ code, ticket, replacements }: DrawnSchool): ParticipationEntry[] {
  const chance = (at: number) => Number.parseInt(ticket.slice(4 * at, 4 * at + 4), 16) % 1000;
  const own = chance(1);
  if (own >= inThousand.refused + inThousand.closed) return [agreed(code, chance(2))];
  if (own >= inThousand.refused) return [{ ...silent(code), state: 'closed', reason: closedReason }];
  const entries = [refused(code, chance(3))];
  for (const [at, replacement] of replacements.entries()) {
    const refuses = chance(4 + at) < inThousand.replacementRefused;
    entries.push(refuses ? refused(replacement, chance(5 + at)) : agreed(replacement, chance(2)));
    if (!refuses) break;
  }
  return entries;
}

const silent = (code: string): ParticipationEntry => ({
  code,
  row: 0,
  state: null,
  reason: null,
  date: null,
  counts: [],
});

const agreed = (code: string, chance: number): ParticipationEntry => ({
  ...silent(code),
  state: 'agreed',
  date: `2026-04-${13 + (chance % 5)}`,
});

const refused = (code: string, chance: number): ParticipationEntry => ({
  ...silent(code),
  state: 'refused',
  reason: reasons[chance % reasons.length] ?? null,
});

/** Records what the demo's schools said with the pupils that they counted; a quarter of those who were not tested are exempt. */
export async function recordDemoParticipation(
  context: Context,
  input: {
    round: string;
    plan: DemoParticipation;
    sheets: readonly DemoSheets[];
    regions: readonly string[];
  },
): Promise<void> {
  const counts = new Map<string, PupilCounts[]>();
  for (const { grade, schools, enrolled, tested } of input.sheets)
    schools.forEach((code, at) => {
      const [all, came] = [enrolled[at] ?? 0, tested[at] ?? 0];
      const exempt = Math.floor((all - came) / 4);
      const count = { grade, enrolled: all, absent: all - came - exempt, exempt, tested: came };
      counts.set(code, [...(counts.get(code) ?? []), count]);
    });
  const entries = input.plan.entries.map((entry) => ({ ...entry, counts: counts.get(entry.code) ?? [] }));
  const recorded = await recordParticipation(context, { round: input.round, entries, source: 'demo' });
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.problems));
  await setDemoWindows(context, input.round, input.regions);
}

/** Regions of the demo that are tested two weeks later, as in a spring of floods. */
const floodedRegions = ['15', '27', '39'];

async function setDemoWindows(context: Context, round: string, regions: readonly string[]): Promise<void> {
  const days = { opens: '2026-04-13', closes: '2026-04-24' };
  await setTestingWindow(context, { round, area: null, days, reason: null });
  const later = { opens: '2026-04-27', closes: '2026-05-08' };
  for (const area of floodedRegions.filter((code) => regions.includes(code)))
    await setTestingWindow(context, { round, area, days: later, reason: 'flood' });
}
