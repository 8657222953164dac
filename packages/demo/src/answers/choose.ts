import type { RandomStream } from '../random.ts';
import type { Domain } from '../tests/test-model.ts';
import { difficultyFor, type ItemTruth, probabilityRight } from './item-model.ts';
import { genders, omitted, testLanguages } from './sheets.ts';

/** An item as one group of pupils meets it. */
type GroupItem = Pick<ItemTruth, 'a' | 'b' | 'c' | 'domain' | 'right' | 'wrong'>;

/** The items once per gender and language, so that a planted shift costs nothing while answering. */
export type GroupItems = GroupItem[][];

/** Prepares the items of a test for `chooseAnswers`. */
export function groupItems(truths: ItemTruth[]): GroupItems {
  return genders.flatMap((gender) =>
    testLanguages.map((language) =>
      truths.map((item) => ({ ...item, b: difficultyFor(item, gender, language) })),
    ),
  );
}

/** Writes the answers of one pupil to `choices` from `offset`. Omissions grow towards the end and for weak pupils. */
export function chooseAnswers(
  pupil: { gender: 0 | 1; language: 0 | 1; ability: Record<Domain, number> },
  items: GroupItems,
  choices: Uint8Array,
  offset: number,
  random: RandomStream,
): void {
  const own = items[pupil.gender * testLanguages.length + pupil.language] ?? [];
  const weakness = Math.exp(-0.5 * pupil.ability.reading);
  const reached = random.chance(0.02 * weakness) ? own.length - random.integer(1, 6) : own.length;
  own.forEach((item, position) => {
    const late = (position + 1) / own.length;
    const left = position >= reached || random.uniform() < (0.004 + 0.03 * late * late * late) * weakness;
    choices[offset + position] = left ? omitted : chooseOption(item, pupil.ability[item.domain], random);
  });
}

function chooseOption(item: GroupItem, theta: number, random: RandomStream): number {
  if (random.uniform() < probabilityRight(item, theta)) return item.right;
  let sum = 0;
  for (const { weight, slope } of item.wrong) sum += weight * Math.exp(slope * theta);
  let rest = random.uniform() * sum;
  for (const { option, weight, slope } of item.wrong) {
    rest -= weight * Math.exp(slope * theta);
    if (rest < 0) return option;
  }
  return item.wrong.at(-1)?.option ?? item.right;
}
