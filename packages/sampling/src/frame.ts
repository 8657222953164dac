import { CanonicalBytes } from './canonical-bytes.ts';
import { compareCodePoints } from './code-points.ts';
import { type ExclusionRule, judge } from './exclusion-rule.ts';
import { isMissing, numberIn, registerColumns, type School } from './school.ts';
import {
  type TargetCoverage,
  type TargetPopulation,
  targetCoverage,
  targetPupils,
} from './target-population.ts';
import { sha256HexOf } from './ticket.ts';

/** A school left out of the frame, with the first rule that took it out and all that would. */
export interface Exclusion {
  code: string;
  rule: string;
  allRules: string[];
}

/** How many schools a rule takes out: as the first one, at all, with how many pupils (first), and how many it could not judge. */
export interface RuleCoverage {
  rule: string;
  firstHit: number;
  anyHit: number;
  /** Pupils (column enrolment) in the schools that this rule took out first; null if the register has no such column. */
  pupils: number | null;
  /** Pupils of the target population in those schools; absent where no target population is stated. */
  targetPupils?: number;
  /** Schools for which the register does not hold what the rule compares: the rule did not exclude them. */
  missing: number;
}

/** What part of the register, in schools and in pupils, the frame covers. */
export interface Coverage {
  schools: { eligible: number; total: number };
  /** Sums of the column enrolment; null if the register has no such column. */
  pupils: { eligible: number; total: number } | null;
  byRule: RuleCoverage[];
  /** The target population; absent where none is stated. */
  target?: TargetCoverage;
}

/** The list from which schools may be drawn; immutable, known by its hash. */
export interface Frame {
  /** Eligible schools in ascending order of code (by code point). */
  readonly eligible: readonly School[];
  /** Excluded schools in ascending order of code. */
  readonly exclusions: readonly Exclusion[];
  readonly coverage: Coverage;
  readonly rules: readonly ExclusionRule[];
  /**
   * Columns of the canonical file: those of `registerColumns` that hold anything in the register, then any others by code
   * point. An empty column is none, so that it does not matter whether a copy of the register kept it.
   */
  readonly columns: readonly string[];
  /** Canonical CSV of the eligible schools (see `writeCanonicalCsv`). */
  readonly csv: string;
  /** SHA-256 of `csv` in lower-case hex. */
  readonly hash: string;
}

/**
 * Freezes the frame: applies the exclusion rules in their order to every school of the register and hashes what is left.
 * The order of the register's rows and columns does not matter. Codes must be present and different (a reader of
 * registers reports that to the person); here a violation throws a RangeError. With a target population its coverage is counted too.
 */
export function freezeFrame(
  register: readonly School[],
  rules: readonly ExclusionRule[],
  target?: TargetPopulation,
): Frame {
  const schools = sortedByCode(register);
  const columns = columnsOf(schools);
  const hits = schools.map((school) => rulesAgainst(school, rules));
  const eligible = schools.filter((_, index) => hits[index].length === 0);
  const canonical = canonicalBytes(columns, eligible);
  return {
    eligible,
    exclusions: exclusionsOf(schools, hits),
    coverage: coverageOf(schools, eligible, rules, hits, {
      enrolment: columns.includes('enrolment'),
      target,
    }),
    rules,
    columns,
    csv: canonical.text(),
    hash: sha256HexOf(canonical.bytes()),
  };
}

function canonicalBytes(columns: readonly string[], schools: readonly School[]): CanonicalBytes {
  const canonical = new CanonicalBytes();
  canonical.addRow(columns.length, (at) => columns[at]);
  for (const school of schools) canonical.addRow(columns.length, (at) => school[columns[at]]);
  return canonical;
}

// Most codes: nothing to trim, nothing to normalise.
const printableAscii = /^[!-~]+$/;

function sortedByCode(register: readonly School[]): School[] {
  const schools = register.map((school) => {
    if (printableAscii.test(school.code)) return school;
    const code = school.code.trim().normalize('NFC');
    return code === school.code ? school : { ...school, code };
  });
  schools.sort((a, b) => compareCodePoints(a.code, b.code));
  schools.forEach((school, index) => {
    if (school.code === '') throw new RangeError('a school without a code');
    if (school.code === schools[index + 1]?.code)
      throw new RangeError(`two schools with the code ${school.code}`);
  });
  return schools;
}

function columnsOf(schools: readonly School[]): string[] {
  const present = new Set(['code']);
  // Schools of one register mostly have the same columns in the same order: the set is asked only where that fails.
  const inOrder: string[] = [];
  for (const school of schools) {
    let at = 0;
    for (const column in school) {
      if (inOrder[at] !== column && !isMissing(school[column])) {
        present.add(column);
        inOrder[at] = column;
      }
      at++;
    }
  }
  const known = registerColumns.filter((column) => present.delete(column));
  return [...known, ...[...present].sort(compareCodePoints)];
}

function rulesAgainst(school: School, rules: readonly ExclusionRule[]): string[] {
  let hits = noRules;
  for (const rule of rules) {
    if (judge(rule, school) !== 'out') continue;
    if (hits === noRules) hits = [];
    hits.push(rule.rule);
  }
  return hits;
}

// One list for the many schools that no rule takes out.
const noRules: string[] = [];

function exclusionsOf(schools: readonly School[], hits: readonly string[][]): Exclusion[] {
  const exclusions: Exclusion[] = [];
  for (let index = 0; index < schools.length; index++) {
    const [rule] = hits[index];
    // Two conditions may share one rule's name; it is told once.
    if (rule !== undefined)
      exclusions.push({ code: schools[index].code, rule, allRules: [...new Set(hits[index])] });
  }
  return exclusions;
}

function coverageOf(
  schools: readonly School[],
  eligible: readonly School[],
  rules: readonly ExclusionRule[],
  hits: readonly string[][],
  counted: { enrolment: boolean; target: TargetPopulation | undefined },
): Coverage {
  const { enrolment: countsPupils, target } = counted;
  const ruleNames = [...new Set(rules.map((rule) => rule.rule))];
  const byRule = ruleNames.map((rule): RuleCoverage => {
    const first = schools.filter((_, index) => hits[index][0] === rule);
    const conditions = rules.filter((other) => other.rule === rule);
    return {
      rule,
      firstHit: first.length,
      anyHit: hits.filter((names) => names.includes(rule)).length,
      pupils: countsPupils ? pupilsIn(first) : null,
      ...(target && { targetPupils: targetPupilsIn(first, target) }),
      missing: schools.filter((school) => conditions.some((other) => judge(other, school) === 'unknown'))
        .length,
    };
  });
  return {
    schools: { eligible: eligible.length, total: schools.length },
    pupils: countsPupils ? { eligible: pupilsIn(eligible), total: pupilsIn(schools) } : null,
    byRule,
    ...(target && { target: targetCoverage(schools, eligible, target) }),
  };
}

function pupilsIn(schools: readonly School[]): number {
  return schools.reduce((sum, school) => sum + (numberIn(school, 'enrolment') ?? 0), 0);
}

function targetPupilsIn(schools: readonly School[], target: TargetPopulation): number {
  return schools.reduce((sum, school) => sum + (targetPupils(school, target) ?? 0), 0);
}
