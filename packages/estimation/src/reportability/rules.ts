import type { Reportability } from '../design/types.ts';

/** Reporting rules of two studies as data. NAEP: 62 pupils (enough to see an effect of 0.5 with power 0.8 at a design effect of
 *  2) from 5 schools (NAEP technical documentation, „Minimum school and student sample sizes“). PISA: 30 pupils from 5 schools
 *  (PISA 2018 Technical Report, „Symbols for missing data“). */
export const reportingPresets = {
  naep: { minimumPupils: 62, minimumSchools: 5 },
  pisa: { minimumPupils: 30, minimumSchools: 5 },
} as const satisfies Record<string, Reportability>;

/** The rules with those of their preset filled in. */
export function completeRules(rules: Reportability | undefined): Reportability {
  if (rules === undefined) return {};
  return rules.preset === undefined ? rules : { ...reportingPresets[rules.preset], ...rules };
}
