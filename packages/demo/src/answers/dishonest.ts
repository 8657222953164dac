import { type RandomStream, randomStream } from '../random.ts';
import type { DemoSchool } from '../schools/school.ts';
import { type DemoTest, optionLabels } from '../tests/test-model.ts';
import type { DemoSheets } from './sheets.ts';

/** What a dishonest school did: let pupils copy, or pushed scores over the border of a mark. */
export type Dishonesty = 'copied-answers' | 'pushed-marks';

/** Lower borders of the marks 3, 4 and 5 in percent of the maximum score. */
const markBorders = [40, 65, 85];
const copyingShare = 0.7;
const copyingAccuracy = 0.93;
const enoughPupils = 20;
const fewSchools = 20;

/**
 * Chooses the dishonest schools among those tested: of each kind one in a hundred of the schools with enough pupils, but
 * at least two; none where fewer than twenty schools are tested.
 */
export function chooseDishonest(seed: string, schools: readonly DemoSchool[]): Map<string, Dishonesty> {
  const ranked = schools
    .filter(({ grade4, grade9 }) => Math.min(grade4, grade9) >= enoughPupils)
    .map(({ code }) => ({ code, ticket: randomStream(`${seed}|dishonest|${code}`).uniform() }))
    .sort((a, b) => a.ticket - b.ticket || (a.code < b.code ? -1 : 1));
  const each = ranked.length < fewSchools ? 0 : Math.max(2, Math.round(ranked.length / 100));
  return new Map(
    ranked
      .slice(0, 2 * each)
      .map(({ code }, index) => [code, index % 2 === 0 ? 'copied-answers' : 'pushed-marks']),
  );
}

/** Falsifies the answers of the pupils `from` (included) to `to` (excluded), all of one school. */
export function falsify(
  sheets: DemoSheets,
  test: DemoTest,
  kind: Dishonesty,
  [from, to]: [number, number],
  random: RandomStream,
): void {
  if (kind === 'copied-answers') copyWithinClasses(sheets, test, [from, to], random);
  else for (let person = from; person < to; person++) pushOverBorder(sheets, test, person, random);
}

/** In each class the best pupil is the source; most of the others take over nearly all of that pupil's answers. */
function copyWithinClasses(
  sheets: DemoSheets,
  test: DemoTest,
  [from, to]: [number, number],
  random: RandomStream,
): void {
  const width = sheets.items.length;
  const sources = bestOfClasses(sheets, test, from, to);
  for (let person = from; person < to; person++) {
    const source = sources.get(sheets.classNumber[person] ?? 0)?.person ?? person;
    if (source === person || !random.chance(copyingShare)) continue;
    for (let item = 0; item < width; item++) {
      const copied = sheets.choices[source * width + item];
      if (copied !== undefined && random.chance(copyingAccuracy))
        sheets.choices[person * width + item] = copied;
    }
  }
}

function bestOfClasses(
  sheets: DemoSheets,
  test: DemoTest,
  from: number,
  to: number,
): Map<number, { person: number; score: number }> {
  const best = new Map<number, { person: number; score: number }>();
  for (let person = from; person < to; person++) {
    const classNumber = sheets.classNumber[person] ?? 0;
    const score = test.items.length - wrongItems(sheets, test, person).length;
    if (score > (best.get(classNumber)?.score ?? -1)) best.set(classNumber, { person, score });
  }
  return best;
}

/** Indexes of the items that the stored key does not count as right. */
function wrongItems(sheets: DemoSheets, test: DemoTest, person: number): number[] {
  const row = person * test.items.length;
  return test.items.flatMap((item, index) =>
    sheets.choices[row + index] === optionLabels.indexOf(item.key) ? [] : [index],
  );
}

/** A score one or two points below the border of a mark is lifted to it: wrong answers turn into the stored key. */
function pushOverBorder(sheets: DemoSheets, test: DemoTest, person: number, random: RandomStream): void {
  const width = sheets.items.length;
  const wrong = wrongItems(sheets, test, person);
  const score = width - wrong.length;
  const border = markBorders.map((percent) => Math.ceil((percent * width) / 100)).find((one) => one > score);
  if (border === undefined || border - score > 2) return;
  for (let missing = border - score; missing > 0; missing--) {
    const [item] = wrong.splice(random.integer(0, wrong.length - 1), 1);
    const key = item === undefined ? undefined : test.items[item]?.key;
    if (item !== undefined && key !== undefined)
      sheets.choices[person * width + item] = optionLabels.indexOf(key);
  }
}
