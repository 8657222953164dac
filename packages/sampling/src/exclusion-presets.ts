import type { ExclusionRule } from './exclusion-rule.ts';

/** The numbers that the MODO rules leave to whoever runs a round. */
export interface ExclusionThresholds {
  /** Schools with fewer pupils are left out. */
  pupils: number;
  /** Whether `pupils` counts the whole school or grades 4 and 9 together: the rule's wording allows both. */
  pupilsCountedOn: 'enrolment' | 'grades-4-9';
  /** Schools with a slower internet connection (Mbit/s) are left out. */
  internetMbps: number;
  /** Schools with fewer places at a computer are left out. */
  computerPlaces: number;
}

/**
 * 80 pupils and 4 Mbit/s are the figures of the order of 5 May 2021, No. 204, as its sampling algorithm is published.
 * The algorithm names no number of computer places; 10 is this project's default (a grade of 25–30 pupils sits the
 * test in three sittings of one day) and should be set by whoever approves the round.
 */
export const defaultThresholds: ExclusionThresholds = {
  pupils: 80,
  pupilsCountedOn: 'enrolment',
  internetMbps: 4,
  computerPlaces: 10,
};

/** The sets of rules known by name. */
export const exclusionPresetNames = ['modo-2021', 'modo-2025'] as const;
export type ExclusionPresetName = (typeof exclusionPresetNames)[number];

const participatedLastYear: ExclusionRule = {
  rule: 'participated-last-year',
  column: 'participated_last_year',
  is: '=',
  value: true,
};

/** The rules of a named set with thresholds of one's own; those left out take `defaultThresholds`. */
export function exclusionRulesOf(
  preset: ExclusionPresetName,
  thresholds: Partial<ExclusionThresholds> = {},
): ExclusionRule[] {
  const rules = modo2021({ ...defaultThresholds, ...thresholds });
  return preset === 'modo-2021' ? rules : [...rules, participatedLastYear];
}

/**
 * `modo-2021`: the ten exclusions of the sampling algorithm for MODO (order No. 204 of 5 May 2021, item 2.1 and 2.2), in its order.
 * `modo-2025`: the same and, since the amendment of August 2025, schools that took part in the previous school year.
 */
export const exclusionPresets: Readonly<Record<ExclusionPresetName, ExclusionRule[]>> = {
  'modo-2021': exclusionRulesOf('modo-2021'),
  'modo-2025': exclusionRulesOf('modo-2025'),
};

function modo2021(thresholds: ExclusionThresholds): ExclusionRule[] {
  return [
    subordinatedTo('culture', 'culture'),
    subordinatedTo('sanatorium', 'health'),
    subordinatedTo('foreign', 'foreign'),
    subordinatedTo('international', 'international'),
    subordinatedTo('autonomous', 'autonomous'),
    subordinatedTo('penal', 'penal'),
    { rule: 'evening', column: 'evening', is: '=', value: true },
    small(thresholds),
    { rule: 'slow-internet', column: 'internet_mbps', is: '<', value: thresholds.internetMbps },
    { rule: 'few-computers', column: 'computer_places', is: '<', value: thresholds.computerPlaces },
  ];
}

function subordinatedTo(rule: string, value: string): ExclusionRule {
  return { rule, column: 'subordination', is: '=', value };
}

function small({ pupils, pupilsCountedOn }: ExclusionThresholds): ExclusionRule {
  const rule = { rule: 'small', is: '<', value: pupils } as const;
  return pupilsCountedOn === 'enrolment'
    ? { ...rule, column: 'enrolment' }
    : { ...rule, column: 'grade4', plus: ['grade9'] };
}
