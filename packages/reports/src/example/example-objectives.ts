import { twoSidedP } from '@sapa/estimation';
import type { DomainFindings } from '../findings/domain.ts';
import type { MeasuredDifference } from '../findings/figure.ts';
import type { Names } from '../findings/names.ts';
import { verdictOf } from '../findings/verdict.ts';

type Objective = NonNullable<DomainFindings['objectives']>[number];
type Item = NonNullable<DomainFindings['items']>[number];

/** Share of right answers in the school, expected, in region and nation, of one objective with two items. */
type Given = readonly [
  code: string,
  area: string,
  names: Names,
  school: number,
  expected: number,
  region: number,
  nation: number,
];

const named = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

const areas: Readonly<Record<string, Names>> = {
  literary: named('Әдеби мәтін', 'Художественный текст', 'Literary text'),
  informational: named('Ақпараттық мәтін', 'Информационный текст', 'Informational text'),
  number: named('Сандар', 'Числа', 'Number'),
  'measurement-geometry': named('Өлшеу және геометрия', 'Измерение и геометрия', 'Measurement and geometry'),
  life: named('Тірі жүйелер', 'Живые системы', 'Living systems'),
  physical: named('Физикалық жүйелер', 'Физические системы', 'Physical systems'),
};

const objectives: Readonly<Record<string, readonly Given[]>> = {
  reading: [
    [
      'R.1',
      'informational',
      named(
        'Мәтіннен нақты берілген ақпаратты табу',
        'Находить в тексте явно заданную информацию',
        'Find information stated in a text',
      ),
      0.8,
      0.79,
      0.72,
      0.74,
    ],
    [
      'R.2',
      'literary',
      named(
        'Мәтіннің негізгі ойын анықтау',
        'Определять главную мысль текста',
        'Identify the main idea of a text',
      ),
      0.61,
      0.62,
      0.54,
      0.55,
    ],
  ],
  mathematics: [
    [
      'M.1',
      'number',
      named(
        'Көптаңбалы сандарға арифметикалық амалдар қолдану',
        'Выполнять действия с многозначными числами',
        'Calculate with multi-digit numbers',
      ),
      0.69,
      0.66,
      0.62,
      0.64,
    ],
    [
      'M.2',
      'measurement-geometry',
      named('Периметр мен ауданды есептеу', 'Вычислять периметр и площадь', 'Calculate perimeter and area'),
      0.31,
      0.48,
      0.46,
      0.47,
    ],
  ],
  science: [
    [
      'S.1',
      'life',
      named(
        'Тірі ағзалардың тіршілік жағдайларын түсіндіру',
        'Объяснять условия жизни организмов',
        'Explain the conditions of life of organisms',
      ),
      0.52,
      0.54,
      0.57,
      0.58,
    ],
    [
      'S.2',
      'physical',
      named(
        'Заттардың қасиеттері мен өзгерістерін сипаттау',
        'Описывать свойства и превращения веществ',
        'Describe properties and changes of substances',
      ),
      0.36,
      0.44,
      0.51,
      0.53,
    ],
  ],
};

const misconception = named(
  'Периметр мен аудан шатастырылған',
  'Перепутаны периметр и площадь',
  'Perimeter and area are confused',
);

const commonError = 0.43;

const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** A difference of shares over `n` pupils with two items each, still to be judged. */
export function exampleShareDifference(value: number, share: number, n: number): MeasuredDifference {
  const se = round(Math.sqrt((share * (1 - share)) / (2 * n)));
  const interval = { low: round(value - 2 * se), high: round(value + 2 * se) };
  const p = round(twoSidedP(value / se, n - 1));
  return {
    value: round(value),
    se,
    ...interval,
    verdict: verdictOf(interval),
    effectSize: null,
    p,
    df: n - 1,
  };
}

function objectiveOf(given: Given, grade: number, n: number): Objective {
  const [code, area, names, school, expected, region, nation] = given;
  const areaNames = areas[area];
  return {
    code: `${grade}.${code}`,
    names,
    ...(areaNames ? { contentArea: { code: area, names: areaNames } } : {}),
    items: itemCodes(code, grade),
    result: {
      n,
      school,
      expected,
      region,
      nation,
      toNation: exampleShareDifference(school - nation, nation, n),
      toExpected: exampleShareDifference(school - expected, expected, n),
      attainment: 'attained',
      ...(code === 'M.2'
        ? { wrongAnswer: { item: `${grade}.M.2-2`, option: 'B', share: commonError, misconception } }
        : {}),
    },
  };
}

const itemCodes = (code: string, grade: number) => [`${grade}.${code}-1`, `${grade}.${code}-2`];

function itemsOf([code, , , school, expected, region, nation]: Given, grade: number, n: number): Item[] {
  return itemCodes(code, grade).map((item, index) => {
    // The first item a little easier, the second as much harder: together they give the objective.
    const shift = index === 0 ? 0.06 : -0.06;
    const right = round(school + shift);
    const omitted = 0.02;
    // One wrong answer to the last item of M.2 is common; elsewhere they are alike.
    const common = code === 'M.2' && index === 1 ? commonError : (1 - right - omitted) / 3;
    const rest = (1 - right - omitted - common) / 2;
    const shares = { A: right, B: round(common), C: round(rest), D: round(rest) };
    return {
      code: item,
      objective: `${grade}.${code}`,
      key: 'A',
      result: {
        n,
        school: right,
        expected: round(expected + shift),
        region: round(region + shift),
        nation: round(nation + shift),
        options: Object.entries(shares).map(([option, share]) => ({ option, share })),
        omitted,
      },
    };
  });
}

/** Objectives and items of one domain of the example: `n` pupils, two items an objective. */
export function exampleObjectives(
  domain: string,
  grade: number,
  n: number,
): { objectives: Objective[]; items: Item[] } {
  const given = objectives[domain] ?? [];
  return {
    objectives: given.map((it) => objectiveOf(it, grade, n)),
    items: given.flatMap((it) => itemsOf(it, grade, n)),
  };
}
