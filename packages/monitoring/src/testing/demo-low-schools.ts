import { demoTests, generateAnswers, generateNation, type NationSize } from '@sapa/demo';
import { probabilityBelow, type SchoolEstimate, yearlyPopulation } from '@sapa/estimation';
import { defaultDesign, freezeFrame, rulesOfDesign } from '@sapa/sampling';

/** Schools of which the same probability of a low result was stated, and the part of them whose true level is low. */
export interface StatedProbability {
  schools: number;
  stated: number;
  low: number;
}

/** What circumstances of families add to the ability of pupils in the demo nation. */
const homeEffect = 0.2;
const bins = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1];

/**
 * The list of low-result schools against the truth of the demo nation: two cohorts of each school (grades 4 and 9 share its
 * effect) with their sampling errors, the probability that its lasting level lies below `cut` (in standard deviations of pupils), and
 * whether it does. Schools with at least five pupils in both grades.
 */
export function lowSchools(seed: string, size: NationSize, cut: number): StatedProbability[] {
  const nation = generateNation(seed, size);
  const codes = freezeFrame(nation.schools, rulesOfDesign(defaultDesign)).eligible.map(({ code }) => code);
  const { sheets, truth } = generateAnswers(nation, demoTests(), codes, seed);
  const cohorts = sheets.map(({ schoolIndex }, test) =>
    means(schoolIndex, truth.abilities[test]?.mathematics ?? new Float64Array(0), codes.length),
  );
  const schools = codes.flatMap((code, index) => {
    const years = cohorts.flatMap((cohort) => cohort[index] ?? []);
    const effects = truth.schoolEffects.get(code);
    if (years.length < cohorts.length || !effects) return [];
    return [{ years, level: effects.ability.mathematics + homeEffect * effects.home }];
  });
  const population = yearlyPopulation(schools.map(({ years }) => years));
  const judged = schools.map(({ years, level }) => ({
    stated: probabilityBelow(years, population, cut),
    low: level < cut ? 1 : 0,
  }));
  return bins.map((to, at) => {
    const inside = judged.filter(({ stated }) => stated <= to && stated > (bins[at - 1] ?? -1));
    const mean = (of: (school: (typeof judged)[number]) => number) =>
      inside.reduce((sum, school) => sum + of(school), 0) / inside.length;
    return { schools: inside.length, stated: mean(({ stated }) => stated), low: mean(({ low }) => low) };
  });
}

/** Mean ability of the pupils of each school with its error as a statement about the school; null below five pupils. */
function means(schoolIndex: Int32Array, ability: Float64Array, schools: number): (SchoolEstimate | null)[] {
  const [n, sum, squares] = [new Int32Array(schools), new Float64Array(schools), new Float64Array(schools)];
  schoolIndex.forEach((school, pupil) => {
    const value = ability[pupil] ?? 0;
    n[school]!++;
    sum[school]! += value;
    squares[school]! += value * value;
  });
  const within = squares.reduce(
    (all, square, school) => all + (n[school]! > 1 ? square - sum[school]! ** 2 / n[school]! : 0),
    0,
  );
  const degrees = n.reduce((all, pupils) => all + Math.max(0, pupils - 1), 0);
  // The spread inside schools is the same in all of them: that of a few pupils alone would tell it badly.
  const variance = within / degrees;
  return Array.from(n, (pupils, school) =>
    pupils < 5 ? null : { value: sum[school]! / pupils, se: Math.sqrt(variance / pupils) },
  );
}
