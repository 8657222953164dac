import type { Change } from './change.ts';
import type { DomainFindings } from './domain.ts';
import { type Figure, isSuppressed } from './figure.ts';
import type { GradeFindings, SchoolFindings } from './schema.ts';
import type { Verdict } from './verdict.ts';

/** What a report says apart from when, by which version of data and software, and under which address it was made. */
function contentOf(findings: SchoolFindings): string {
  const { version: _v, replaces: _r, address: _a, round, method, ...rest } = findings;
  const { dataVersion: _d, codeVersion: _c, ...settings } = method;
  return stable({ ...rest, round: { ...round, date: null }, method: settings });
}

/** JSON whose keys stand in one order: a database gives them back in another. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** True where two reports say the same. */
export function saySame(one: SchoolFindings, other: SchoolFindings): boolean {
  return contentOf(one) === contentOf(other);
}

/** In what `after` differs from `before`: the changes that a reader looks for first, or that something else is other; empty where they say the same. */
export function changesBetween(before: SchoolFindings, after: SchoolFindings): Change[] {
  if (saySame(before, after)) return [];
  const changes = after.grades.flatMap((now) => {
    const then = before.grades.find((candidate) => isSameGrade(candidate, now));
    return then ? gradeChanges(then, now) : [{ kind: 'other' as const, grade: now.grade }];
  });
  return changes.length > 0 ? changes : [{ kind: 'other', grade: null }];
}

function isSameGrade(one: GradeFindings, other: GradeFindings): boolean {
  return one.grade === other.grade && one.names?.kk === other.names?.kk;
}

function gradeChanges(then: GradeFindings, now: GradeFindings): Change[] {
  if (stable(then) === stable(now)) return [];
  const of = { grade: now.grade };
  const tested = { before: then.participation.tested, after: now.participation.tested };
  const changes: Change[] = [
    ...(tested.before === tested.after ? [] : [{ kind: 'tested' as const, ...of, ...tested }]),
    ...now.domains.flatMap((domain) => domainChanges(now.grade, domain, then)),
  ];
  const count = objectivesJudgedOtherwise(then, now);
  if (count > 0) changes.push({ kind: 'objectives', ...of, count });
  return changes.length > 0 ? changes : [{ kind: 'other', ...of }];
}

const shownValue = (figure: Figure | undefined) => (!figure || isSuppressed(figure) ? null : figure.value);

function verdictOnNation(domain: DomainFindings | undefined): Verdict | null {
  const difference = domain?.comparisons.find((it) => it.with === 'nation')?.difference;
  return !difference || isSuppressed(difference) ? null : difference.verdict;
}

function domainChanges(grade: number | null, now: DomainFindings, { domains }: GradeFindings): Change[] {
  const { domain } = now;
  const then = domains.find((candidate) => candidate.domain === domain);
  const mean = { before: shownValue(then?.school), after: shownValue(now.school) };
  const verdict = { before: verdictOnNation(then), after: verdictOnNation(now) };
  return [
    ...(mean.before === mean.after ? [] : [{ kind: 'mean' as const, grade, domain, ...mean }]),
    ...(verdict.before === verdict.after ? [] : [{ kind: 'verdict' as const, grade, domain, ...verdict }]),
  ];
}

function objectivesJudgedOtherwise(then: GradeFindings, now: GradeFindings): number {
  const attainments = ({ domains }: GradeFindings) =>
    new Map(
      domains.flatMap(({ objectives = [] }) =>
        objectives.map(({ code, result }) => [code, result?.attainment ?? null] as const),
      ),
    );
  const before = attainments(then);
  return [...attainments(now)].filter(([code, attainment]) => before.get(code) !== attainment).length;
}
