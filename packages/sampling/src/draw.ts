import { checkColumns } from './check-design.ts';
import { type Design, rulesOfDesign } from './design.ts';
import { firstJsonDifference } from './difference.ts';
import type { ExclusionRule } from './exclusion-rule.ts';
import type { Coverage, Frame } from './frame.ts';
import { jackknifeZones } from './jackknife-zones.ts';
import type { Merge } from './merge-strata.ts';
import { DesignProblems } from './problem.ts';
import { type Selection, selectSchools } from './select-schools.ts';
import { allocateTo, formStrata } from './share-out.ts';
import type { Stratum } from './strata.ts';

/** The name of the procedure; a draw made by another one cannot be checked by this. */
export const algorithm = 'sapa-draw-1';

/** What the draw did in one stratum. */
export interface StratumResult {
  name: string;
  values: Record<string, string[]>;
  mergedFrom: string[];
  eligible: number;
  n: number;
  /** The random start of a systematic selection, between 0 and 1; else null. */
  start: number | null;
}

/** A school of the sample. */
export interface DrawnSchool {
  code: string;
  stratum: string;
  ticket: string;
  targetProbability: number;
  inclusionProbability: number;
  /** 1 / inclusionProbability. */
  baseWeight: number;
  /** Place in the draw of its stratum, from 1. */
  order: number;
  /** Codes of the schools that step in for it, the first one first. */
  replacements: string[];
  jkZone: number;
  jkUnit: number;
}

/** A draw: all that is needed to repeat it on the same register, and its outcome. Plain data, to be published as JSON. */
export interface Draw {
  algorithm: typeof algorithm;
  seed: string;
  /** SHA-256 of the frame's canonical CSV. */
  frameHash: string;
  design: Design;
  /** The exclusion rules of the frame, written out. */
  rules: ExclusionRule[];
  coverage: Coverage;
  eligible: number;
  /** Schools drawn: floor(fraction × eligible). */
  total: number;
  merges: Merge[];
  strata: StratumResult[];
  /** By stratum (in ascending order of name), then in the order of the draw. */
  schools: DrawnSchool[];
}

/**
 * Draws the sample: strata, merging, allocation, selection, replacements, weights, jackknife zones. The same frame, design
 * and seed give the same draw everywhere and always; the order of the register does not matter.
 * Throws `DesignProblems` where `checkDesign` finds any, and for an empty seed.
 */
export function drawSample(frame: Frame, design: Design, seed: string): Draw {
  const problems = checkColumns(frame, design);
  if (seed === '') problems.push({ code: 'missing-field', place: { path: 'seed' } });
  if (problems.length > 0) throw new DesignProblems(problems);
  const formed = formStrata(frame, design);
  if (formed.problems.length > 0) throw new DesignProblems(formed.problems);

  const { total, strata, merges } = formed;
  const numbers = allocateTo(formed, design);
  const selections = strata.map((stratum, index) => selectSchools(stratum, numbers[index], design, seed));
  return {
    algorithm,
    seed,
    frameHash: frame.hash,
    design: { ...design, exclusions: exclusionsAsFrozen(frame, design) },
    rules: [...frame.rules],
    coverage: frame.coverage,
    eligible: frame.eligible.length,
    total,
    merges,
    strata: strata.map((stratum, index) => resultOf(stratum, selections[index])),
    schools: drawnSchools(strata, selections),
  };
}

// A frame may have been frozen with other rules than the design names; what was done is what is published.
function exclusionsAsFrozen(frame: Frame, design: Design): Design['exclusions'] {
  const named = rulesOfDesign(design);
  const same = !firstJsonDifference(named, frame.rules) && !firstJsonDifference(frame.rules, named);
  return same ? design.exclusions : [...frame.rules];
}

function resultOf({ name, values, mergedFrom, schools }: Stratum, selection: Selection): StratumResult {
  return {
    name,
    values,
    mergedFrom,
    eligible: schools.length,
    n: selection.schools.length,
    start: selection.start,
  };
}

function drawnSchools(strata: readonly Stratum[], selections: readonly Selection[]): DrawnSchool[] {
  const zones = jackknifeZones(selections.map(({ schools }) => schools.length));
  const drawn: DrawnSchool[] = [];
  strata.forEach((stratum, index) => {
    selections[index].schools.forEach((selected, position) => {
      const { zone, unit } = zones[drawn.length];
      drawn.push({
        code: selected.school.code,
        stratum: stratum.name,
        ticket: selected.ticket,
        targetProbability: selected.targetProbability,
        inclusionProbability: selected.inclusionProbability,
        baseWeight: 1 / selected.inclusionProbability,
        order: position + 1,
        replacements: selected.replacements,
        jkZone: zone,
        jkUnit: unit,
      });
    });
  });
  return drawn;
}
