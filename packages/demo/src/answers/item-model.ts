import { randomStream } from '../random.ts';
import { rightAnswers } from '../tests/demo-tests.ts';
import { type PlantedDefect, plantedDefects } from '../tests/planted-defects.ts';
import { type DemoItem, type DemoTest, type Domain, optionLabels } from '../tests/test-model.ts';

/** True behaviour of an item: P(right) = c + (1 − c) / (1 + exp(−a(θ − b))); Birnbaum 1968, D = 1. */
export interface ItemTruth {
  code: string;
  domain: Domain;
  a: number;
  b: number;
  c: number;
  /** Index of the option that is really right. */
  right: number;
  /** Wrong options: share among the wrong answers ∝ weight · exp(slope · θ). */
  wrong: { option: number; weight: number; slope: number }[];
  defect: PlantedDefect | null;
}

/** Mean share of right answers by grade and literacy: assumptions of the demo, not results of any real test. */
const targetShare: Record<4 | 9, Record<Domain, number>> = {
  4: { reading: 0.62, mathematics: 0.58, science: 0.6 },
  9: { reading: 0.55, mathematics: 0.46, science: 0.5 },
};
const difficultyOf: Record<DemoItem['difficultyLevel'], number> = { basic: -0.8, medium: 0, high: 0.8 };

// Omitted answers score nothing; the share of right answers among the given ones has to make up for them.
const answeredShare = 0.984;

/** Parameters of the items of a test. They hang on the item's code alone: every seed gives the same test. */
export function itemTruths(test: DemoTest): ItemTruth[] {
  const right = rightAnswers();
  const raw = test.items.map((item) =>
    rawTruth(item, optionLabels.indexOf(right.get(item.code) ?? item.key)),
  );
  const shift = (domain: Domain) =>
    difficultyShift(
      raw.filter((item) => item.domain === domain),
      targetShare[test.grade][domain] / answeredShare,
    );
  const shifts = { reading: shift('reading'), mathematics: shift('mathematics'), science: shift('science') };
  return raw.map((item) => ({ ...item, b: Math.round((item.b + shifts[item.domain]) * 1000) / 1000 }));
}

function rawTruth(item: DemoItem, right: number): ItemTruth {
  const random = randomStream(`sapa|item|${item.code}`);
  const defect = plantedDefects[item.code] ?? null;
  const discrimination = 1.35 * Math.exp(0.2 * random.normal());
  const b = difficultyOf[item.difficultyLevel] + 0.25 * random.normal();
  const c = 0.08 + 0.1 * random.uniform();
  return {
    code: item.code,
    domain: item.domain,
    a:
      defect?.kind === 'low-discrimination'
        ? defect.discrimination
        : Math.round(discrimination * 1000) / 1000,
    b,
    c: Math.round(c * 1000) / 1000,
    right,
    wrong: item.options.flatMap((option, index) => {
      if (index === right) return [];
      // An option written for a common mistake draws more pupils, and abler ones, than a mere filler.
      const pull = option.misconception ? 2 : 0.7;
      const slope = option.misconception ? 0.2 : -0.3;
      return {
        option: index,
        weight: pull * Math.exp(0.35 * random.normal()),
        slope: slope + 0.1 * random.normal(),
      };
    }),
    defect,
  };
}

/** Shift of all difficulties that makes the mean share of right answers over θ ~ N(0, 1) equal the target (bisection). */
function difficultyShift(items: ItemTruth[], target: number): number {
  let low = -4;
  let high = 4;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (meanShare(items, middle) > target) low = middle;
    else high = middle;
  }
  return low;
}

function meanShare(items: ItemTruth[], shift: number): number {
  let sum = 0;
  let weights = 0;
  for (let theta = -4; theta <= 4; theta += 0.25) {
    const weight = Math.exp(-0.5 * theta * theta);
    weights += weight;
    for (const item of items) sum += weight * probabilityRight(item, theta - shift);
  }
  return sum / (weights * items.length);
}

/** Probability of the right option at ability θ. */
export function probabilityRight({ a, b, c }: Pick<ItemTruth, 'a' | 'b' | 'c'>, theta: number): number {
  return c + (1 - c) / (1 + Math.exp(-a * (theta - b)));
}

/** Difficulty as one group meets it: half of a planted shift up for the group it is harder for, half down for the other. */
export function difficultyFor(
  { b, defect }: ItemTruth,
  gender: 'girl' | 'boy',
  language: 'kk' | 'ru',
): number {
  if (defect?.kind === 'gender-dif') return b + (defect.harderFor === gender ? 0.5 : -0.5) * defect.shift;
  if (defect?.kind === 'language-dif') return b + (defect.harderFor === language ? 0.5 : -0.5) * defect.shift;
  return b;
}
