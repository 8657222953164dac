/**
 * Rules of reporting as data: lower edges of the achievement levels on the reporting scale, percentiles, and the size below which a group is hidden.
 * The levels are this installation's own (no official ones are published); the minimum sizes follow PISA (30 pupils, 5 schools) for territories
 * and five pupils inside a school.
 */
export const reportingRules = {
  cuts: [400, 475, 550, 625],
  percentiles: [10, 25, 50, 75, 90],
  territory: { minimumPupils: 30, minimumSchools: 5 },
  school: { minimumPupils: 5, minimumSchools: 1 },
} as const;

/** Groupings of every figure; school figures are not split by territory, a school lies in one. */
export const groupings = ['all', 'gender', 'territory', 'language'] as const;
export type Grouping = (typeof groupings)[number];

export const areaLevels = ['nation', 'region', 'district', 'school'] as const;
export type AreaLevel = (typeof areaLevels)[number];
