import { type RandomStream, randomStream } from '../random.ts';
import type { Nation } from '../schools/generate-nation.ts';
import type { DemoSchool } from '../schools/school.ts';
import type { DemoTest } from '../tests/test-model.ts';
import { chooseAnswers, type GroupItems, groupItems } from './choose.ts';
import { chooseDishonest, type Dishonesty, falsify } from './dishonest.ts';
import { type ItemTruth, itemTruths } from './item-model.ts';
import { choosePlantedSchools, inPlantedSchool, type PlantedSchool } from './planted-schools.ts';
import { kazakhShare, makePupil, type Pupil } from './pupils.ts';
import { fillIn, type QuestionCode } from './questionnaire.ts';
import { type SchoolEffects, schoolEffects } from './school-effects.ts';
import { type AbsentPupil, type DemoSheets, emptySheets, type TrueAbilities, trimmed } from './sheets.ts';

/** What lies behind the answers; for tests and checks only, never shown as a result. */
export interface Truth {
  /** Items of all tests, with the planted defects. */
  items: ItemTruth[];
  /** Per test, in the order of `sheets`. */
  abilities: TrueAbilities[];
  /** By school code. */
  schoolEffects: Map<string, SchoolEffects>;
  dishonestSchools: Map<string, Dishonesty>;
  plantedSchools: Map<string, PlantedSchool>;
}

/** Answers of all tests with the truth behind them. */
export interface Answers {
  /** One per test, in the order given. */
  sheets: DemoSheets[];
  truth: Truth;
}

/**
 * Tests all pupils of grades 4 and 9 of the drawn schools (about 5 % are absent). Same arguments, same bytes; the answers of a
 * school that is neither dishonest nor planted do not hang on which others are drawn. Throws RangeError on a code that is not in the register.
 */
export function generateAnswers(
  nation: Nation,
  tests: readonly DemoTest[],
  drawnSchoolCodes: readonly string[],
  seed: string,
): Answers {
  const register = new Map(nation.schools.map((school) => [school.code, school]));
  const schools = drawnSchoolCodes.map((code) => {
    const school = register.get(code);
    if (!school) throw new RangeError(`School ${code} is not in the register`);
    return school;
  });
  const effects = new Map(schools.map((school) => [school.code, schoolEffects(seed, school)]));
  const dishonest = chooseDishonest(seed, schools);
  const planted = choosePlantedSchools(seed, schools, new Set(dishonest.keys()));
  const taken = tests.map((test) => takeTest(seed, test, schools, { effects, dishonest, planted }));
  return {
    sheets: taken.map(({ sheets }) => sheets),
    truth: {
      items: taken.flatMap(({ items }) => items),
      abilities: taken.map(({ abilities }) => abilities),
      schoolEffects: effects,
      dishonestSchools: dishonest,
      plantedSchools: planted,
    },
  };
}

/** What is particular about schools, by code. */
interface Particulars {
  effects: Map<string, SchoolEffects>;
  dishonest: Map<string, Dishonesty>;
  planted: Map<string, PlantedSchool>;
}

function takeTest(
  seed: string,
  test: DemoTest,
  schools: readonly DemoSchool[],
  { effects, dishonest, planted }: Particulars,
): { sheets: DemoSheets; abilities: TrueAbilities; items: ItemTruth[] } {
  const items = itemTruths(test);
  const grouped = groupItems(items);
  const capacity = schools.reduce((sum, school) => sum + rollOf(school, test), 0);
  const codes = schools.map(({ code }) => code);
  const sheets = emptySheets(test, codes, capacity);
  const abilities = emptyAbilities(capacity);
  schools.forEach((school, index) => {
    const own = effects.get(school.code) ?? schoolEffects(seed, school);
    const from = sheets.persons;
    const sitting = { seed, test, school, index, effects: own, items: grouped };
    testSchool({ ...sitting, planted: planted.get(school.code) }, sheets, abilities);
    const kind = dishonest.get(school.code);
    const random = randomStream(`${seed}|falsified|${school.code}|${test.grade}`);
    if (kind !== undefined) falsify(sheets, test, kind, [from, sheets.persons], random);
  });
  return { sheets: trimmed(sheets), abilities: trimmedAbilities(abilities, sheets.persons), items };
}

interface Sitting {
  seed: string;
  test: DemoTest;
  school: DemoSchool;
  index: number;
  effects: SchoolEffects;
  planted: PlantedSchool | undefined;
  items: GroupItems;
}

function testSchool(sitting: Sitting, sheets: DemoSheets, abilities: TrueAbilities): void {
  const { seed, test, school, index } = sitting;
  const random = randomStream(`${seed}|answers|${school.code}|${test.grade}`);
  const particular = randomStream(`${seed}|planted|${school.code}|${test.grade}`);
  const enrolled = rollOf(school, test);
  const kazakh = Math.round(enrolled * kazakhShare(school.language, random));
  const from = sheets.persons;
  for (let place = 0; place < enrolled; place++) {
    const usual = makePupil({ index: place, enrolled, kazakh }, sitting.effects, random);
    const pupil = inPlantedSchool(usual, sitting.planted, particular);
    if (pupil.absent) sheets.absent.push(absentPupil(index, place + 1, pupil));
    else testPupil(sitting, pupil, place + 1, sheets, abilities, random);
  }
  sheets.enrolled[index] = enrolled;
  sheets.tested[index] = sheets.persons - from;
}

function absentPupil(school: number, number: number, pupil: Pupil): AbsentPupil {
  const { classNumber, gender, language } = pupil;
  return { school, number, classNumber, gender, language };
}

function testPupil(
  { school, index, items }: Sitting,
  pupil: Pupil,
  number: number,
  sheets: DemoSheets,
  abilities: TrueAbilities,
  random: RandomStream,
): void {
  const person = sheets.persons++;
  sheets.schoolIndex[person] = index;
  sheets.number[person] = number;
  sheets.classNumber[person] = pupil.classNumber;
  sheets.gender[person] = pupil.gender;
  sheets.language[person] = pupil.language;
  abilities.reading[person] = pupil.ability.reading;
  abilities.mathematics[person] = pupil.ability.mathematics;
  abilities.science[person] = pupil.ability.science;
  chooseAnswers(pupil, items, sheets.choices, person * sheets.items.length, random);
  const traits = {
    home: pupil.home,
    urban: school.territory === 'urban',
    girl: pupil.gender === 0,
    ability: pupil.ability,
  };
  writeQuestionnaire(sheets, person, fillIn(traits, random));
}

function writeQuestionnaire(sheets: DemoSheets, person: number, given: Record<QuestionCode, number>): void {
  const columns = sheets.questionnaire;
  columns.books[person] = given.books;
  columns.homework[person] = given.homework;
  columns.absences[person] = given.absences;
  columns.internet[person] = given.internet;
  columns.likes_reading[person] = given.likes_reading;
  columns.likes_mathematics[person] = given.likes_mathematics;
  columns.likes_science[person] = given.likes_science;
}

function rollOf(school: DemoSchool, test: DemoTest): number {
  return test.grade === 4 ? school.grade4 : school.grade9;
}

function emptyAbilities(capacity: number): TrueAbilities {
  const column = () => new Float64Array(capacity);
  return { reading: column(), mathematics: column(), science: column() };
}

function trimmedAbilities(abilities: TrueAbilities, persons: number): TrueAbilities {
  return {
    reading: abilities.reading.slice(0, persons),
    mathematics: abilities.mathematics.slice(0, persons),
    science: abilities.science.slice(0, persons),
  };
}
