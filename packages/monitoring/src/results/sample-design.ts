import type { Problem } from '@sapa/tables';
import type { ReadAnswers } from './read-answers.ts';
import type { SampledSchool } from './sampled-schools.ts';
import { weighSample } from './weigh-sample.ts';

/** Weight, zone and unit of each pupil, and what a person has to know about them. */
export interface SampleDesign {
  weights: Float64Array;
  jackknifeZones: Int32Array;
  jackknifeUnits: Int32Array;
  warnings: Problem[];
}

/**
 * What the answers of each pupil stand for: as the file says, else as the draw says. Zones are either all those of the draw or all made
 * anew, because the same number would mean another pair of schools.
 */
export function sampleDesign(
  answers: ReadAnswers,
  schools: ReadonlyMap<string, SampledSchool>,
  grade: number | null,
): SampleDesign {
  const { weights, warnings } = answers.weights
    ? { weights: answers.weights, warnings: [] }
    : weightsFromDraw(answers, schools, grade);
  const { zones, units } = answers;
  if (zones && units) return { weights, jackknifeZones: zones, jackknifeUnits: units, warnings };
  const places = placesOf(new Set(answers.schoolCodes), schools);
  const numbers = (part: 'zone' | 'unit') =>
    Int32Array.from(answers.schoolCodes, (code) => places.get(code)?.[part] ?? 0);
  return { weights, jackknifeZones: numbers('zone'), jackknifeUnits: numbers('unit'), warnings };
}

/** Zone and unit of each school. Where not all of them were drawn, neighbouring schools make pairs: all that can be said of such a sample. */
function placesOf(
  codes: ReadonlySet<string>,
  schools: ReadonlyMap<string, SampledSchool>,
): Map<string, { zone: number; unit: number }> {
  const sorted = [...codes].sort();
  const drawn = sorted.map((code) => schools.get(code)?.drawn ?? null);
  const isDrawn = drawn.every((place) => place !== null);
  return new Map(
    sorted.map((code, index) => {
      const pair = { zone: 1 + Math.floor(index / 2), unit: index % 2 };
      return [code, (isDrawn ? drawn[index] : null) ?? pair];
    }),
  );
}

function weightsFromDraw(
  { schoolCodes }: ReadAnswers,
  schools: ReadonlyMap<string, SampledSchool>,
  grade: number | null,
): { weights: Float64Array; warnings: Problem[] } {
  const tested = new Map<string, number>();
  for (const code of schoolCodes) tested.set(code, (tested.get(code) ?? 0) + 1);
  const sample = [...schools].flatMap(([code, school]) => {
    const { drawn } = school;
    if (drawn === null) return [];
    const enrolled = grade === 4 ? school.grade4 : grade === 9 ? school.grade9 : null;
    return [{ code, ...drawn, enrolled, tested: tested.get(code) ?? 0 }];
  });
  if (sample.length === 0) return { weights: new Float64Array(schoolCodes.length).fill(1), warnings: [] };
  const { byCode, warnings } = weighSample(sample);
  return { weights: Float64Array.from(schoolCodes, (code) => byCode.get(code) ?? 0), warnings };
}
