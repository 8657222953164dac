import type { Problem } from '@sapa/tables';
import type { SheetWeights } from '../weights/weigh-sheets.ts';
import type { ReadAnswers } from './read-answers.ts';

/** Weight, zone, unit and group of each pupil, and what a person has to know about them. */
export interface SampleDesign {
  weights: Float64Array;
  jackknifeZones: Int32Array;
  jackknifeUnits: Int32Array;
  groupCodes: string[];
  warnings: Problem[];
}

/**
 * What the answers of each pupil stand for: as the file says, else as the draw says; where neither does, every pupil counts once. Zones are either all
 * those of the draw or all made anew, because the same number would mean another pair of schools.
 */
export function sampleDesign(
  { weights, zones, units, schoolCodes }: ReadAnswers,
  weighed: SheetWeights | null,
): SampleDesign {
  const groupOf = (sheet: number) => weighed?.groupOfSheet[sheet] ?? -1;
  const places = placesOf(schoolCodes, weighed);
  const numbers = (part: 'zone' | 'unit') =>
    Int32Array.from(schoolCodes, (code) => places.get(code)?.[part] ?? 0);
  const isOwn = zones !== null && units !== null;
  return {
    weights:
      weights ??
      Float64Array.from(schoolCodes, (_, sheet) =>
        weighed ? (weighed.factors.weight[groupOf(sheet)] ?? 0) : 1,
      ),
    jackknifeZones: isOwn ? zones : numbers('zone'),
    jackknifeUnits: isOwn ? units : numbers('unit'),
    groupCodes: schoolCodes.map((_, sheet) => weighed?.groups[groupOf(sheet)]?.group ?? ''),
    warnings: weights ? [] : (weighed?.warnings ?? []),
  };
}

/** Zone and unit of each school. Where not all of them have a place in the sample, neighbouring schools make pairs: all that can be said of it. */
function placesOf(
  schoolCodes: readonly string[],
  weighed: SheetWeights | null,
): Map<string, { zone: number; unit: number }> {
  const sorted = [...new Set(schoolCodes)].sort();
  const drawn = new Map(
    weighed?.groups.map(({ school }, at) => [
      school,
      weighed.record.draw.schools[weighed.placeOfGroup[at] ?? 0],
    ]),
  );
  const isDrawn = sorted.every((code) => drawn.get(code) !== undefined);
  return new Map(
    sorted.map((code, index) => {
      const place = isDrawn ? drawn.get(code) : undefined;
      const pair = { zone: 1 + Math.floor(index / 2), unit: index % 2 };
      return [code, place ? { zone: place.jkZone, unit: place.jkUnit } : pair];
    }),
  );
}
