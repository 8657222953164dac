import type { DomainFindings } from '../findings/domain.ts';
import { isSuppressed, type MeasuredDifference } from '../findings/figure.ts';
import { isLowParticipation, participationRate } from '../findings/participation.ts';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import { objectivesBy } from './objectives.ts';
import type { Words } from './words.ts';

interface Glance {
  title: string;
  value: string;
  text: string;
}

const most = 4;

interface Found {
  grade: GradeFindings;
  domain: DomainFindings;
  kind: 'nation' | 'gender';
  difference: MeasuredDifference;
}

function differencesOf(findings: SchoolFindings): Found[] {
  return findings.grades.flatMap((grade) =>
    grade.domains.flatMap((domain) => {
      const nation = domain.comparisons.find((it) => it.with === 'nation')?.difference;
      return [
        { kind: 'nation' as const, difference: nation },
        { kind: 'gender' as const, difference: domain.gender?.difference },
      ].flatMap(({ kind, difference }) =>
        difference && !isSuppressed(difference) ? [{ grade, domain, kind, difference }] : [],
      );
    }),
  );
}

function sayFound(words: Words, { grade, domain, kind, difference }: Found): Glance[] {
  if (difference.verdict === 'not-found') return [];
  const names = { grade: words.grade(grade), domain: words.domain(domain) };
  const text = words.say(`report.glance.${kind}.${difference.verdict}`, names);
  return [{ title: names.domain, value: words.numbers.signedEnd(difference.value), text }];
}

function participation(words: Words, grade: GradeFindings): Glance[] {
  const rate = participationRate(grade);
  if (rate === null || !isLowParticipation(grade)) return [];
  const text = words.say('report.glance.participation', { grade: words.grade(grade) });
  return [{ title: words.say('report.participation.title'), value: words.numbers.percent(rate), text }];
}

function objectives(words: Words, grade: GradeFindings): Glance[] {
  const all = grade.domains
    .flatMap((domain) => domain.objectives ?? [])
    .filter(({ result }) => result).length;
  const count = objectivesBy(grade, 'not-attained').length;
  if (count === 0) return [];
  const text = words.say('report.glance.objectives', { grade: words.grade(grade), all });
  return [{ title: words.say('report.objectives.title'), value: words.numbers.count(count), text }];
}

/** At most four findings for the top of the first chapter, the weightiest first; one that says so where none is found. */
export function glanceOf(words: Words, findings: SchoolFindings): Glance[] {
  const tested = differencesOf(findings);
  const size = ({ difference }: Found) => Math.abs(difference.effectSize ?? 0);
  const found = tested.toSorted((a, b) => size(b) - size(a)).flatMap((it) => sayFound(words, it));
  const others = findings.grades.flatMap((grade) => objectives(words, grade));
  const tiles = [
    ...findings.grades.flatMap((grade) => participation(words, grade)),
    ...found.slice(0, Math.max(2, most - others.length)),
    ...others,
  ].slice(0, most);
  if (tiles.length > 0) return tiles;
  const nation = tested.filter(({ kind }) => kind === 'nation').length;
  const text =
    nation === 0
      ? words.say('report.glance.withheld')
      : words.say('report.glance.no-difference', { count: nation });
  return [{ title: words.say('report.results.title'), value: '–', text }];
}
