import { demoTests, generateAnswers, generateNation, type NationSize } from '@sapa/demo';
import type { CategoricalColumn } from '@sapa/estimation';
import { defaultDesign, type Frame, freezeFrame, rulesOfDesign } from '@sapa/sampling';

/** One school of the whole nation: its pupils are the rows `from` (included) to `to` (excluded). */
interface SchoolOfNation {
  code: string;
  from: number;
  to: number;
  enrolled: number;
}

/** All pupils of one grade in all schools that may be drawn, with their true abilities: what a round can only estimate. */
export interface WholeNation {
  frame: Frame;
  schools: ReadonlyMap<string, SchoolOfNation>;
  rows: number;
  /** True abilities × 100 + 500, and the answer on books at home (0 … 4, NaN = none); `weight` lets a school count by its roll. */
  numeric: Record<'score' | 'books' | 'girl' | 'weight', Float64Array>;
  categorical: Record<'gender' | 'region' | 'school', CategoricalColumn>;
}

/** The demo nation of a seed, tested whole in mathematics of grade 4. */
export function wholeNation(seed: string, size: NationSize): WholeNation {
  const nation = generateNation(seed, size);
  const frame = freezeFrame(nation.schools, rulesOfDesign(defaultDesign));
  const codes = frame.eligible.map(({ code }) => code);
  const [test] = demoTests();
  if (!test) throw new Error('the demo has no test');
  const { sheets, truth } = generateAnswers(nation, [test], codes, seed);
  const [sheet] = sheets;
  const abilities = truth.abilities[0]?.mathematics;
  if (!sheet || !abilities) throw new Error('the demo has no answers');
  const { schoolIndex } = sheet;
  const region = new Map(nation.schools.map((school) => [school.code, school.region]));
  const regions = [...new Set(region.values())];
  const schools = new Map<string, SchoolOfNation>();
  let to = 0;
  codes.forEach((code, index) => {
    const from = to;
    to += sheet.tested[index] ?? 0;
    schools.set(code, { code, from, to, enrolled: sheet.enrolled[index] ?? 0 });
  });
  const { books } = sheet.questionnaire;
  return {
    frame,
    schools,
    rows: sheet.persons,
    numeric: {
      score: abilities.map((theta) => 500 + 100 * theta),
      books: Float64Array.from(books, (answer) => (answer < 5 ? answer : Number.NaN)),
      girl: Float64Array.from(sheet.gender, (code) => (code === 0 ? 1 : 0)),
      weight: Float64Array.from(schoolIndex, (index) => sheet.enrolled[index]! / sheet.tested[index]!),
    },
    categorical: {
      gender: { codes: Int32Array.from(sheet.gender), labels: ['girl', 'boy'] },
      region: {
        codes: Int32Array.from(schoolIndex, (index) => regions.indexOf(region.get(codes[index]!) ?? '')),
        labels: regions,
      },
      school: { codes: schoolIndex, labels: codes },
    },
  };
}
