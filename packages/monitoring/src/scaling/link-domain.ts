import { type ItemParameters, linkScales, type ModelName, PsychometricProblems } from '@sapa/psychometrics';
import type { ReportingScale } from './reporting-scale.ts';
import type { ScaleLink } from './scale-link.ts';

/** Fewer good items in common than this do not link two scales. */
const leastAnchors = 5;

/** What linking needs of a scale of either round. */
export interface LinkableScale {
  model: ModelName;
  /** Parameters by column: an item, or an item as one language has it (`CODE@kk`). */
  parameters: readonly ItemParameters[];
  /** The items of the domain. */
  items: readonly { code: string; key: string | null; flags: readonly string[]; out: boolean }[];
}

/** A scale of the earlier round, with its line to the reporting scale. */
export interface EarlierScale extends LinkableScale {
  test: string;
  grade: number | null;
  domain: string;
  scale: ReportingScale;
}

/**
 * Only what is far off is left out. Dropping all that differ by chance makes the rest agree too well and the jackknife too sure: with
 * the usual limits intervals of a change held as little as 70 % where items drift at random; see `npm run validate:linking`.
 */
const driftLimit = { z: 2.7, shift: 0.5 };

const faults = ['wrong-key-suspected', 'negative-discrimination'];

/**
 * Links a scale to that of an earlier round by the items that both have under one code and with one key, and that are in both scales
 * without a suspected fault: Stocking and Lord (1983), anchors that have drifted far left out (robust z; never more than half), errors by the jackknife over the
 * anchors. Below five such anchors, or where there is no solution, the constants are null.
 */
export function linkDomain(
  now: LinkableScale,
  { round, year }: Pick<ScaleLink, 'round' | 'year'>,
  earlier: EarlierScale | null,
): ScaleLink {
  const before = new Map((earlier?.items ?? []).map((item) => [item.code, item]));
  const common = now.items.filter(({ code }) => before.has(code));
  const good = new Set(
    common.flatMap((item) => {
      const then = before.get(item.code);
      return then && isGood(item) && isGood(then) && item.key === then.key ? [item.code] : [];
    }),
  );
  const link: ScaleLink = {
    round,
    year,
    test: earlier?.test ?? null,
    items: now.items.length,
    common: common.length,
    good: good.size,
    constants: null,
    anchors: [],
  };
  if (!earlier || good.size < leastAnchors) return link;
  return { ...link, ...solve(onlyGood(now, good), onlyGood(earlier, good), earlier.scale) };
}

function isGood({ flags, out }: LinkableScale['items'][number]): boolean {
  return !out && !flags.some((flag) => faults.includes(flag));
}

function onlyGood({ model, parameters }: LinkableScale, good: ReadonlySet<string>) {
  return { model, items: parameters.filter(({ id }) => good.has(id.split('@')[0] ?? id)) };
}

function solve(
  from: ReturnType<typeof onlyGood>,
  to: ReturnType<typeof onlyGood>,
  scale: ReportingScale,
): Pick<ScaleLink, 'constants' | 'anchors'> {
  try {
    const options = { method: 'stocking-lord', robust: true, driftLimit, dropDegenerate: true } as const;
    const { A, B, se, anchors } = linkScales(from, to, options);
    const kept = anchors.map(({ id, difference, robustZ, used }) => ({ id, difference, robustZ, used }));
    return { constants: se && { A, B, se, to: scale }, anchors: kept };
  } catch (error) {
    if (error instanceof PsychometricProblems) return { constants: null, anchors: [] };
    throw error;
  }
}
