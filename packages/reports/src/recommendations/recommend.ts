import type { SchoolFindings } from '../findings/schema.ts';
import { objectiveEntries } from './bank-objectives.ts';
import { patternEntries } from './bank-patterns.ts';
import { type Cause, causesOf } from './causes.ts';
import type { BankEntry } from './entry.ts';

const bank: readonly BankEntry[] = [...objectiveEntries, ...patternEntries];
const fewest = 3;
const most = 7;

/** A recommendation with the finding that caused it. */
export interface Recommendation {
  entry: BankEntry;
  cause: Cause;
}

/**
 * Three to seven recommendations for the findings of a school, the most pressing first: for each finding the entry of the
 * bank that fits it closest, each entry once. Where the findings give fewer than three, general ones follow. The same
 * findings and the same version of the bank always give the same recommendations.
 */
export function recommend(findings: SchoolFindings): Recommendation[] {
  const chosen = new Map<string, Recommendation>();
  for (const cause of causesOf(findings)) {
    const entry = closest(cause);
    if (!entry || chosen.has(entry.id)) continue;
    chosen.set(entry.id, { entry, cause });
    if (chosen.size === most) break;
  }
  for (const entry of bank) {
    if (chosen.size >= fewest) break;
    if (entry.patterns.includes('general'))
      chosen.set(entry.id, { entry, cause: { pattern: 'general', weight: 0 } });
  }
  return [...chosen.values()];
}

/** The entry that fits the finding and names most of it; the content area tells more than the cognitive level. */
function closest(cause: Cause): BankEntry | undefined {
  return bank.filter((entry) => fits(entry, cause)).toSorted((a, b) => closeness(b) - closeness(a))[0];
}

function fits({ patterns, domain, contentArea, cognitiveLevels }: BankEntry, cause: Cause): boolean {
  const { objective } = cause;
  return (
    patterns.includes(cause.pattern) &&
    (domain === undefined || domain === cause.domain?.domain) &&
    (contentArea === undefined || contentArea === objective?.contentArea?.code) &&
    (cognitiveLevels === undefined || cognitiveLevels.includes(objective?.cognitiveLevel?.code ?? ''))
  );
}

function closeness({ domain, contentArea, cognitiveLevels }: BankEntry): number {
  return (contentArea ? 4 : 0) + (cognitiveLevels ? 2 : 0) + (domain ? 1 : 0);
}
