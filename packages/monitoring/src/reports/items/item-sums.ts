import type { TestAnswers } from './test-answers.ts';

const omitted = 254;
const notAdministered = 255;

/** Points won and attainable on each item, and options chosen, by a group of pupils. Omitted answers win nothing. */
export interface ItemSums {
  pupils: number;
  schools: number;
  won: Float64Array;
  attainable: Float64Array;
}

/** Empty sums over `items` items. */
export function emptySums(items: number): ItemSums {
  return { pupils: 0, schools: 0, won: new Float64Array(items), attainable: new Float64Array(items) };
}

/** Adds one school to the sums of a group that it belongs to; `weighted` as the pupils of the round stand for others. */
export function addSums(group: ItemSums, school: ItemSums): void {
  group.pupils += school.pupils;
  group.schools += 1;
  for (let item = 0; item < group.won.length; item++) {
    group.won[item]! += school.won[item]!;
    group.attainable[item]! += school.attainable[item]!;
  }
}

/** Points of one cell: null where the item was not administered. */
export function pointsOf(cell: number): number | null {
  if (cell === notAdministered) return null;
  return cell === omitted ? 0 : cell;
}

/** Sums of the pupils in some rows, each with its weight. */
export function sumRows(
  { answers, items, weights }: TestAnswers,
  rows: { from: number; to: number },
  maxScores: readonly number[],
): ItemSums {
  const sums = { ...emptySums(items), pupils: rows.to - rows.from, schools: 1 };
  for (let row = rows.from; row < rows.to; row++)
    for (let item = 0; item < items; item++) {
      const points = pointsOf(answers[row * items + item]!);
      if (points === null) continue;
      sums.won[item]! += weights[row]! * points;
      sums.attainable[item]! += weights[row]! * maxScores[item]!;
    }
  return sums;
}

/** How many pupils chose each option of an item, left it out, and were given it. */
export function countOptions(
  { answers, choices, items }: TestAnswers,
  rows: { from: number; to: number },
  item: number,
  options: number,
): { chosen: number[]; omitted: number; given: number } {
  const counts = { chosen: new Array<number>(options).fill(0), omitted: 0, given: 0 };
  for (let row = rows.from; row < rows.to; row++) {
    const cell = row * items + item;
    if (answers[cell] === notAdministered) continue;
    counts.given++;
    const choice = choices?.[cell] ?? notAdministered;
    if (answers[cell] === omitted || choice === omitted) counts.omitted++;
    else if (choice < options) counts.chosen[choice]!++;
  }
  return counts;
}
