import { twoSidedP } from '@sapa/estimation';
import type { Language } from '@sapa/language';
import { exampleFindings } from '../example/example.ts';
import type { DomainFindings } from '../findings/domain.ts';
import { type Difference, type Figure, isSuppressed } from '../findings/figure.ts';
import { judgeObjectives } from '../findings/judge-objectives.ts';
import { judgeGrade } from '../findings/judgement.ts';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import { verdictOf } from '../findings/verdict.ts';

/** A school whose pages were looked at and approved, in the language in which they were. */
export interface ApprovedCase {
  name: string;
  language: Language;
  findings: SchoolFindings;
}

const few = { suppressed: 'few-pupils' } as const;

function withGrades(change: (grade: GradeFindings) => GradeFindings): SchoolFindings {
  const findings = exampleFindings();
  return { ...findings, grades: findings.grades.map(change) };
}

function withDomains(change: (domain: DomainFindings) => DomainFindings): SchoolFindings {
  return withGrades((grade) => ({ ...grade, domains: grade.domains.map(change) }));
}

/** The same years with the school's change hidden; and, where `year` is given, the school's result of that year too. */
function hiddenYears({ years }: DomainFindings, year?: number): Pick<DomainFindings, 'years'> {
  if (!years) return {};
  return {
    years: {
      ...years,
      earlier: years.earlier.map((it) => ({
        ...it,
        results: it.results.map((result) =>
          it.year === year && result.of === 'school' ? { ...result, result: few } : result,
        ),
      })),
      changes: years.changes.map((it) => (it.of === 'school' ? { ...it, difference: few } : it)),
    },
  };
}

const details = { objectives: [], items: [] };

/** Nothing but means and levels may be told of six pupils. */
function tiny(): SchoolFindings {
  const findings = withDomains((domain) => ({
    ...domain,
    ...hiddenYears(domain, 2024),
    school: { ...wider(domain.school, 3), n: 6 },
    comparisons: domain.comparisons.map((it) => ({ ...it, difference: widerDifference(it.difference, 3) })),
    percentiles: domain.percentiles.map((it) => (it.of === 'school' ? { ...it, points: few } : it)),
    gender: domain.gender && { ...domain.gender, girls: few, boys: few, difference: few },
    languages: domain.languages && {
      groups: domain.languages.groups.map((group) => ({ ...group, result: few })),
      difference: few,
    },
    objectives: domain.objectives?.map((it) => ({ ...it, result: null })),
    items: domain.items?.map((it) => ({ ...it, result: null })),
  }));
  return {
    ...findings,
    grades: findings.grades.map((grade) =>
      judgeGrade({
        ...grade,
        participation: { enrolled: 8, tested: 6 },
        questions: grade.questions?.map(({ association: _, ...it }) => ({ ...it, n: 6, answers: null })),
      }),
    ),
  };
}

function wider(figure: Figure, factor: number): Extract<Figure, { value: number }> {
  if (isSuppressed(figure)) throw new Error('The example shows every mean');
  const { value, se, low, high, n } = figure;
  return {
    value,
    se: se * factor,
    low: value + (low - value) * factor,
    high: value + (high - value) * factor,
    n,
  };
}

function widerDifference(difference: Difference, factor: number): Difference {
  if (isSuppressed(difference)) return difference;
  const { value, effectSize, pupilEffect = 1 } = difference;
  const { se, low, high } = wider({ ...difference, n: 0 }, factor);
  const p = twoSidedP(value / se, Number.POSITIVE_INFINITY);
  const judged = { verdict: verdictOf({ low, high }), effectSize, p, df: null };
  return { value, se, low, high, ...judged, pupilEffect: pupilEffect * factor ** 2 };
}

/** Hundreds of pupils: narrow intervals, nearly everything is found; the district beside the rest. */
function huge(): SchoolFindings {
  const findings = withDomains((domain) => ({
    ...domain,
    school: { ...wider(domain.school, 0.25), n: 412 },
    comparisons: [
      ...domain.comparisons
        .filter((it) => it.with === 'region')
        .map((it) => ({ ...it, with: 'district' as const })),
      ...domain.comparisons,
    ].map((it) => ({ ...it, difference: widerDifference(it.difference, 0.25) })),
    gender: domain.gender && {
      ...domain.gender,
      difference: widerDifference(domain.gender.difference, 0.25),
    },
    objectives: domain.objectives?.map(({ result, ...it }) => ({
      ...it,
      result: result && {
        ...result,
        n: 412,
        toNation: widerDifference(result.toNation, 0.25),
        toExpected: widerDifference(result.toExpected, 0.25),
      },
    })),
  }));
  return {
    ...findings,
    grades: findings.grades.map((grade) =>
      judgeObjectives(judgeGrade({ ...grade, participation: { enrolled: 420, tested: 412 } })),
    ),
  };
}

/** Three pupils: no figure of the school at all. */
function allSuppressed(): SchoolFindings {
  const findings = withDomains((domain) => ({
    ...domain,
    ...hiddenYears(domain),
    school: few,
    comparisons: domain.comparisons.map((it) => ({ ...it, difference: few })),
    percentiles: domain.percentiles.map((it) => (it.of === 'school' ? { ...it, points: few } : it)),
    gender: domain.gender && { ...domain.gender, girls: few, boys: few, difference: few },
    languages: null,
    levels: domain.levels?.map((level) => ({
      ...level,
      shares: level.shares.map((it) => (it.of === 'school' ? { ...it, share: few } : it)),
    })),
    objectives: domain.objectives?.map((it) => ({ ...it, result: null })),
    items: domain.items?.map((it) => ({ ...it, result: null })),
  }));
  const grades = findings.grades.map(({ questions: _, ...grade }) => ({
    ...grade,
    participation: { enrolled: null, tested: 3 },
  }));
  return { ...findings, grades };
}

function longNames(): SchoolFindings {
  const findings = exampleFindings();
  const long = (words: string, times: number) => Array.from({ length: times }, () => words).join(' ');
  const names = (times: number) => ({
    kk: long('«Қазақстан Республикасының еңбек сіңірген мұғалімі атындағы»', times),
    ru: long('имени заслуженного учителя Республики Казахстан, кавалера орденов', times),
    en: long('named after a Distinguished Teacher of the Republic of Kazakhstan', times),
  });
  return {
    ...findings,
    school: {
      ...findings.school,
      names: names(3),
      region: { code: '27', names: names(1) },
      district: { code: '27-1', names: names(2) },
    },
  };
}

/** A test without a grade, with domains of its own, and neither levels nor objectives nor questions. */
function ownDomains(): SchoolFindings {
  const findings = exampleFindings();
  const [first] = findings.grades;
  if (!first) throw new Error('The example has grades');
  const { questions: _, ...grade } = first;
  const own = first.domains.slice(0, 2).map(({ levels: _levels, ...domain }, index) => ({
    ...domain,
    ...details,
    domain: `own-${index}`,
    names: {
      kk: `Функционалдық цифрлық сауаттылық ${index + 1}`,
      ru: `Функциональная цифровая грамотность ${index + 1}`,
      en: `Functional digital literacy ${index + 1}`,
    },
  }));
  const names = { kk: 'Цифрлық сынақ', ru: 'Цифровая работа', en: 'Digital test' };
  const { similar: _similar, ...rest } = findings;
  return { ...rest, demo: false, grades: [{ ...grade, grade: null, names, domains: own }] };
}

/** Levels that tell at length what pupils can do. */
function longLevels(): SchoolFindings {
  return withDomains((domain) => ({
    ...domain,
    levels: domain.levels?.map((level) => ({
      ...level,
      tasks: (domain.objectives ?? []).flatMap(({ names }) => [names, names, names]),
    })),
  }));
}

/** Many objectives lie far below: the list of them is long, and so are the recommendations. */
function manyShortfalls(): SchoolFindings {
  return withGrades((grade) =>
    judgeObjectives({
      ...grade,
      // One extreme at a time: a school without earlier years.
      domains: grade.domains.map(({ years: _, ...domain }) => ({
        ...domain,
        objectives: (domain.objectives ?? []).flatMap((it) =>
          [1, 2, 3].map((copy) => ({
            ...it,
            code: `${it.code}.${copy}`,
            result: it.result && {
              ...it.result,
              toNation: lowered(it.result.toNation),
              toExpected: lowered(it.result.toExpected),
            },
          })),
        ),
      })),
    }),
  );
}

function lowered(difference: Difference): Difference {
  if (isSuppressed(difference)) return difference;
  const { se } = difference;
  const interval = { low: -0.3 - 2 * se, high: -0.3 + 2 * se };
  const p = twoSidedP(-0.3 / se, 40);
  return { value: -0.3, se, ...interval, verdict: verdictOf(interval), effectSize: null, p, df: 40 };
}

const address = 'https://sapa.example.kz/check/DEMO-2025-27-0117';

/** Twelve typical and extreme schools. */
export function approvedCases(): ApprovedCase[] {
  const example = exampleFindings();
  return [
    { name: 'mixed-kk', language: 'kk', findings: { ...example, address } },
    { name: 'mixed-ru', language: 'ru', findings: { ...example, address } },
    { name: 'mixed-en', language: 'en', findings: { ...example, address } },
    { name: 'tiny', language: 'kk', findings: tiny() },
    { name: 'huge', language: 'ru', findings: huge() },
    { name: 'one-grade', language: 'kk', findings: { ...example, grades: example.grades.slice(1) } },
    { name: 'long-names', language: 'ru', findings: longNames() },
    { name: 'all-suppressed', language: 'ru', findings: allSuppressed() },
    {
      name: 'absent-in-part',
      language: 'kk',
      findings: withGrades((grade) => ({
        ...grade,
        participation: { ...grade.participation, enrolled: 71 },
        domains: grade.domains.map(({ years, ...domain }) => ({
          ...domain,
          ...(years && { years: { ...years, schoolChanges: ['merged' as const] } }),
        })),
      })),
    },
    { name: 'own-domains', language: 'en', findings: ownDomains() },
    { name: 'long-levels', language: 'kk', findings: longLevels() },
    { name: 'many-shortfalls', language: 'ru', findings: manyShortfalls() },
  ];
}
