import type { DomainFindings } from '../findings/domain.ts';
import { isSuppressed } from '../findings/figure.ts';
import type { Objective } from '../findings/objective.ts';
import { isLowParticipation, participationRate } from '../findings/participation.ts';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import type { Pattern } from './entry.ts';

/** A finding that asks for a recommendation; `weight` orders them (the size of the finding in standard deviations or shares). */
export interface Cause {
  pattern: Pattern;
  weight: number;
  grade?: GradeFindings;
  domain?: DomainFindings;
  objective?: Objective;
  /** Size of a difference in points. */
  points?: number;
  share?: number;
  nation?: number;
}

/** Everything in the findings that asks for a recommendation, the most pressing first. */
export function causesOf(findings: SchoolFindings): Cause[] {
  const causes = findings.grades.flatMap((grade) => [
    ...participationCause(grade),
    ...grade.domains.flatMap((domain) =>
      [
        ...objectiveCauses(domain),
        ...comparisonCauses(domain),
        ...levelCause(domain),
        ...genderCause(domain),
        ...languagesCause(domain),
      ].map((cause) => ({ ...cause, grade, domain })),
    ),
  ]);
  return causes.toSorted((a, b) => rank(b) - rank(a));
}

const urgency: Readonly<Record<Pattern, number>> = {
  participation: 9,
  objective: 8,
  'below-similar': 7,
  'low-level': 6,
  'below-nation': 5,
  languages: 4,
  'girls-lower': 4,
  'boys-lower': 4,
  'objective-partly': 3,
  strength: 2,
  general: 0,
};

const rank = ({ pattern, weight }: Cause) => urgency[pattern] + Math.min(weight, 0.99);

function participationCause(grade: GradeFindings): Cause[] {
  const rate = participationRate(grade);
  if (rate === null || !isLowParticipation(grade)) return [];
  return [{ pattern: 'participation', weight: 1 - rate, grade, share: rate }];
}

function objectiveCauses({ objectives = [] }: DomainFindings): Cause[] {
  return objectives.flatMap((objective): Cause[] => {
    const { result } = objective;
    if (!result || result.attainment === 'attained' || isSuppressed(result.toExpected)) return [];
    const weight = Math.max(0, -result.toExpected.value);
    return [
      { pattern: result.attainment === 'partly' ? 'objective-partly' : 'objective', weight, objective },
    ];
  });
}

function comparisonCauses({ comparisons }: DomainFindings): Cause[] {
  return comparisons.flatMap(({ with: reference, difference }): Cause[] => {
    if (isSuppressed(difference) || difference.verdict === 'not-found') return [];
    const points = difference.value;
    const weight = Math.abs(difference.effectSize ?? 0);
    const isLower = difference.verdict === 'lower';
    if (reference === 'similar' && isLower) return [{ pattern: 'below-similar', weight, points }];
    if (reference !== 'nation') return [];
    return [{ pattern: isLower ? 'below-nation' : 'strength', weight, points }];
  });
}

/** The share at the lowest level lies above the nation's with the whole interval. */
function levelCause({ levels }: DomainFindings): Cause[] {
  const shareOf = (place: string) => levels?.[0]?.shares.find(({ of }) => of === place)?.share;
  const school = shareOf('school');
  const nation = shareOf('nation');
  if (!school || !nation || isSuppressed(school) || isSuppressed(nation)) return [];
  if (school.low <= nation.high) return [];
  return [
    { pattern: 'low-level', weight: school.value - nation.value, share: school.value, nation: nation.value },
  ];
}

function genderCause({ gender }: DomainFindings): Cause[] {
  if (!gender || isSuppressed(gender.difference) || gender.difference.verdict === 'not-found') return [];
  const { value, verdict, effectSize } = gender.difference;
  const pattern = verdict === 'lower' ? 'girls-lower' : 'boys-lower';
  return [{ pattern, weight: Math.abs(effectSize ?? 0), points: value }];
}

function languagesCause({ languages }: DomainFindings): Cause[] {
  if (!languages || isSuppressed(languages.difference) || languages.difference.verdict === 'not-found')
    return [];
  const { value, effectSize } = languages.difference;
  return [{ pattern: 'languages', weight: Math.abs(effectSize ?? 0), points: value }];
}
