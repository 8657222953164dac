import type { DomainFindings } from './domain.ts';
import type { Figure } from './figure.ts';
import type { YearsPlace } from './years.ts';

/** This year's result of the school or of a place that it is compared with; null where the report has none. */
export function resultNow({ school, comparisons }: DomainFindings, of: YearsPlace): Figure | null {
  if (of === 'school') return school;
  return comparisons.find((it) => it.with === of)?.result ?? null;
}
