import type { knownDomains } from '../findings/domain.ts';

interface Group {
  mean: number;
  sd: number;
  n: number;
}

type Five = readonly [number, number, number, number, number];

/** What the example gives for one domain; everything else is computed. */
export interface ExampleDomain {
  domain: (typeof knownDomains)[number];
  items: number;
  reliability: number;
  school: Group;
  region: { mean: number; se: number; n: number };
  nation: { mean: number; se: number; n: number };
  percentiles: { school: Five; region: Five; nation: Five };
  girls: Group;
  boys: Group;
  genderElsewhere: { region: { value: number; se: number }; nation: { value: number; se: number } };
  /** Taught in Kazakh, taught in Russian. */
  languages: readonly [Group, Group] | null;
}

const nation4 = { se: 1.5, n: 57_218 };
const region4 = { se: 5.2, n: 2_655 };
const nation9 = { se: 1.6, n: 52_814 };
const region9 = { se: 5.6, n: 2_431 };
const nationSpread: Five = [371, 432, 500, 568, 629];

/** Invented figures of the demo school, grades 4 and 9. Group means and sizes agree with those of the school. */
export const exampleGrades: readonly {
  grade: number;
  enrolled: number;
  tested: number;
  domains: readonly ExampleDomain[];
}[] = [
  {
    grade: 4,
    enrolled: 64,
    tested: 60,
    domains: [
      {
        domain: 'reading',
        items: 10,
        reliability: 0.71,
        school: { mean: 541, sd: 92, n: 60 },
        region: { mean: 494, ...region4 },
        nation: { mean: 500, ...nation4 },
        percentiles: {
          school: [422, 477, 543, 606, 658],
          region: [366, 427, 495, 561, 622],
          nation: nationSpread,
        },
        girls: { mean: 566, sd: 88, n: 32 },
        boys: { mean: 512.429, sd: 91, n: 28 },
        genderElsewhere: { region: { value: 24, se: 4.4 }, nation: { value: 25, se: 1.2 } },
        languages: null,
      },
      {
        domain: 'mathematics',
        items: 12,
        reliability: 0.76,
        school: { mean: 507, sd: 96, n: 60 },
        region: { mean: 491, ...region4 },
        nation: { mean: 500, ...nation4 },
        percentiles: {
          school: [383, 441, 508, 574, 630],
          region: [361, 423, 491, 559, 621],
          nation: nationSpread,
        },
        girls: { mean: 505, sd: 94, n: 32 },
        boys: { mean: 509.286, sd: 98, n: 28 },
        genderElsewhere: { region: { value: -1, se: 4.3 }, nation: { value: 1, se: 1.2 } },
        languages: [
          { mean: 514, sd: 95, n: 38 },
          { mean: 494.909, sd: 97, n: 22 },
        ],
      },
      {
        domain: 'science',
        items: 8,
        reliability: 0.64,
        school: { mean: 469, sd: 94, n: 60 },
        region: { mean: 493, ...region4 },
        nation: { mean: 500, ...nation4 },
        percentiles: {
          school: [349, 405, 468, 533, 590],
          region: [364, 425, 493, 560, 622],
          nation: nationSpread,
        },
        girls: { mean: 473, sd: 93, n: 32 },
        boys: { mean: 464.429, sd: 95, n: 28 },
        genderElsewhere: { region: { value: 6, se: 4.3 }, nation: { value: 5, se: 1.2 } },
        languages: [
          { mean: 462, sd: 92, n: 38 },
          { mean: 481.091, sd: 96, n: 22 },
        ],
      },
    ],
  },
  {
    grade: 9,
    enrolled: 47,
    tested: 43,
    domains: [
      {
        domain: 'reading',
        items: 12,
        reliability: 0.74,
        school: { mean: 488, sd: 97, n: 43 },
        region: { mean: 492, ...region9 },
        nation: { mean: 500, ...nation9 },
        percentiles: {
          school: [362, 421, 489, 555, 613],
          region: [363, 425, 492, 559, 620],
          nation: nationSpread,
        },
        girls: { mean: 512, sd: 92, n: 23 },
        boys: { mean: 460.4, sd: 98, n: 20 },
        genderElsewhere: { region: { value: 27, se: 4.6 }, nation: { value: 26, se: 1.3 } },
        languages: null,
      },
      {
        domain: 'mathematics',
        items: 12,
        reliability: 0.77,
        school: { mean: 452, sd: 93, n: 43 },
        region: { mean: 489, ...region9 },
        nation: { mean: 500, ...nation9 },
        percentiles: {
          school: [334, 388, 450, 515, 572],
          region: [359, 421, 489, 556, 619],
          nation: nationSpread,
        },
        girls: { mean: 449, sd: 91, n: 23 },
        boys: { mean: 455.45, sd: 95, n: 20 },
        genderElsewhere: { region: { value: 2, se: 4.5 }, nation: { value: 0, se: 1.3 } },
        languages: [
          { mean: 432, sd: 88, n: 27 },
          { mean: 485.75, sd: 92, n: 16 },
        ],
      },
      {
        domain: 'science',
        items: 12,
        reliability: 0.75,
        school: { mean: 497, sd: 98, n: 43 },
        region: { mean: 490, ...region9 },
        nation: { mean: 500, ...nation9 },
        percentiles: {
          school: [371, 430, 498, 564, 622],
          region: [361, 423, 490, 557, 619],
          nation: nationSpread,
        },
        girls: { mean: 503, sd: 96, n: 23 },
        boys: { mean: 490.1, sd: 100, n: 20 },
        genderElsewhere: { region: { value: 7, se: 4.5 }, nation: { value: 6, se: 1.3 } },
        languages: [
          { mean: 491, sd: 97, n: 27 },
          { mean: 507.125, sd: 99, n: 16 },
        ],
      },
    ],
  },
];
