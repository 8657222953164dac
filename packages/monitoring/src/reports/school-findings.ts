import {
  type GradeFindings,
  judgeGrade,
  judgeObjectives,
  judgeQuestions,
  type SchoolFindings,
} from '@sapa/reports';
import { reportingRules } from '../estimates/rules.ts';
import { reportingMean, reportingSd } from '../scaling/reporting-scale.ts';
import { type QuestionReporting, schoolQuestion } from './context/questionnaire.ts';
import type { SimilarGroup, SimilarSchools } from './context/similar-schools.ts';
import { DomainFigures, type FigureSources } from './domain-figures.ts';
import { domainFindings } from './domain-findings.ts';
import { schoolItems } from './items/school-items.ts';
import type { TestReporting } from './items/test-reporting.ts';
import type { RoundFacts, TestFacts } from './round-facts.ts';
import type { TestedSchool } from './tested-schools.ts';
import type { YearsSources } from './years/load-years.ts';
import { schoolYears } from './years/school-years.ts';

/** All that the findings of the schools of a round are made from. */
export interface FindingsSources {
  figures: FigureSources;
  tests: ReadonlyMap<number, TestReporting>;
  questions: ReadonlyMap<number, readonly QuestionReporting[]>;
  similar: SimilarSchools;
  years: YearsSources;
}

/** All that the report of one school says: stored figures, and its answers against those of region and nation. */
export function schoolFindings(
  facts: RoundFacts,
  school: TestedSchool,
  sources: FindingsSources,
): SchoolFindings {
  const similar = sources.similar.of(school);
  return {
    schema: 'sapa/school-findings/1',
    number: `${facts.code}-${school.code}`,
    demo: facts.demo,
    round: { code: facts.code, names: facts.names, year: facts.year, date: facts.date },
    school: {
      code: school.code,
      names: school.names,
      region: school.region ?? school.nation,
      district: school.district,
      language: school.language ?? 'unknown',
      territory: school.territory ?? 'unknown',
      kind: school.kind ?? 'unknown',
    },
    ...(similar ? { similar: similar.about } : {}),
    grades: facts.tests
      .filter((test) => school.tested.has(test.id))
      .map((test) => gradeOf(test, school, similar, sources)),
    method: methodOf(facts),
  };
}

/** The facts of the method that every report of a round tells. */
export function methodOf(facts: RoundFacts): SchoolFindings['method'] {
  return {
    scale: {
      ...{ mean: reportingMean, sd: reportingSd },
      ...(facts.linkedTo === null ? {} : { linkedTo: facts.linkedTo }),
    },
    scaling: facts.tests.flatMap((test) =>
      test.domains.map(({ domain, model, items, reliability }) => ({
        grade: test.grade,
        domain,
        model,
        items,
        reliability: reliability !== null && reliability >= 0 && reliability <= 1 ? reliability : null,
        scoring: 'wle' as const,
      })),
    ),
    sample: { schools: facts.sample.schools, pupils: facts.sample.pupils },
    replication: { method: 'jk2', zones: facts.sample.zones || null },
    territoryInterval: facts.territoryInterval,
    minimumPupils: reportingRules.school.minimumPupils,
    minimumAnswers: reportingRules.item.minimumAnswers,
    minimumSchools: reportingRules.territory.minimumSchools,
    ownLevels: true,
    judgedTogether: true,
    dataVersion: facts.dataVersion,
    codeVersion: facts.codeVersion,
  };
}

function gradeOf(
  test: TestFacts,
  school: TestedSchool,
  similar: SimilarGroup | null,
  sources: FindingsSources,
): GradeFindings {
  const tested = school.tested.get(test.id) ?? 0;
  const enrolled = test.grade === 4 ? school.grade4 : test.grade === 9 ? school.grade9 : null;
  const answers = sources.tests.get(test.id);
  const questions = questionsOf(test.id, school, sources);
  const grade: GradeFindings = {
    grade: test.grade,
    ...(test.grade === null ? { names: test.names } : {}),
    participation: { enrolled: enrolled === null ? null : Math.max(enrolled, tested), tested },
    domains: test.domains.map(({ domain }) => {
      const reporting = answers?.domains.get(domain) ?? null;
      const of = { testId: test.id, domain, school, similar, reporting };
      const figures = new DomainFigures(of, sources.figures);
      const sd = figures.find('school', 'sd')?.value ?? null;
      return {
        ...domainFindings(figures),
        ...schoolYears(figures, sources.years),
        ...(answers && reporting ? schoolItems(answers, reporting, school, sd) : {}),
      };
    }),
    ...(questions.length > 0 ? { questions } : {}),
  };
  return judgeQuestions(judgeObjectives(judgeGrade(grade)));
}

function questionsOf(testId: number, school: TestedSchool, { tests, questions }: FindingsSources) {
  const test = tests.get(testId);
  if (!test) return [];
  return (questions.get(testId) ?? []).flatMap((question) => schoolQuestion(test, question, school) ?? []);
}
