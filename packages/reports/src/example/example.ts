import type { DomainFindings } from '../findings/domain.ts';
import type { Measured } from '../findings/figure.ts';
import { judgeObjectives } from '../findings/judge-objectives.ts';
import { judgeGrade } from '../findings/judgement.ts';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import { verdictOf } from '../findings/verdict.ts';
import { type ExampleDomain, exampleGrades } from './example-figures.ts';
import { exampleLevels } from './example-levels.ts';
import { exampleObjectives } from './example-objectives.ts';
import { exampleQuestions } from './example-questions.ts';
import { exampleYears } from './example-years.ts';
import { difference, intervalOf, meanOf, measured, round } from './measures.ts';

/** Similar schools of the example lie halfway between region and nation. */
function similarTo({ region, nation }: ExampleDomain): Measured {
  return measured((region.mean + nation.mean) / 2, 9, 812);
}

function domainFindings(given: ExampleDomain, grade: number): DomainFindings {
  const school = meanOf(given.school);
  const { sd } = given.school;
  const girls = meanOf(given.girls);
  const boys = meanOf(given.boys);
  return {
    domain: given.domain,
    school,
    comparisons: (['region', 'nation', 'similar'] as const).map((place) => {
      const result =
        place === 'similar' ? similarTo(given) : measured(given[place].mean, given[place].se, given[place].n);
      return { with: place, result, difference: difference(school, result, { sd, pupils: school.n }) };
    }),
    percentiles: (['school', 'region', 'nation'] as const).map((of) => {
      const [p10, p25, p50, p75, p90] = given.percentiles[of];
      return { of, points: { 10: p10, 25: p25, 50: p50, 75: p75, 90: p90 } };
    }),
    gender: {
      girls,
      boys,
      difference: difference(girls, boys, { sd, pupils: Math.min(girls.n, boys.n) }),
      elsewhere: (['region', 'nation'] as const).map((of) => {
        const { value, se } = given.genderElsewhere[of];
        const interval = intervalOf(value, se);
        return {
          of,
          difference: {
            value,
            se,
            ...interval,
            verdict: verdictOf(interval),
            effectSize: round(value / 100),
          },
        };
      }),
    },
    languages: languagesOf(given),
    levels: exampleLevels([
      { of: 'school', mean: given.school.mean, sd, n: given.school.n },
      { of: 'region', mean: given.region.mean, sd: 100, n: given.region.n / 4 },
      { of: 'nation', mean: given.nation.mean, sd: 100, n: given.nation.n / 4 },
    ]),
    ...exampleObjectives(given.domain, grade, given.school.n),
    ...exampleYears({ domain: given.domain, items: given.items, sd }, grade, {
      school,
      region: measured(given.region.mean, given.region.se, given.region.n),
      nation: measured(given.nation.mean, given.nation.se, given.nation.n),
    }),
  };
}

function languagesOf(given: ExampleDomain): DomainFindings['languages'] {
  if (given.languages === null) return null;
  const groups = (['kk', 'ru'] as const).map((language, index) => {
    const group = given.languages?.[index];
    return { language, result: group ? meanOf(group) : { suppressed: 'not-measured' as const } };
  });
  const [first, second] = given.languages.map(meanOf);
  if (!first || !second) return null;
  return {
    groups,
    difference: difference(first, second, { sd: given.school.sd, pupils: Math.min(first.n, second.n) }),
  };
}

function gradeFindings({ grade, enrolled, tested, domains }: (typeof exampleGrades)[number]): GradeFindings {
  return judgeObjectives(
    judgeGrade({
      grade,
      participation: { enrolled, tested },
      domains: domains.map((domain) => domainFindings(domain, grade)),
      questions: exampleQuestions(tested),
    }),
  );
}

/**
 * Returns the findings of a school that does not exist, in a demo round, with every part of the report present. Errors,
 * intervals, differences and verdicts are computed from the group means, so the file is consistent in itself.
 */
export function exampleFindings(): SchoolFindings {
  return {
    schema: 'sapa/school-findings/1',
    number: 'DEMO-2025-27-0117',
    demo: true,
    round: {
      code: 'demo-2025',
      names: {
        kk: 'Білім алушылардың білім жетістіктерінің мониторингі, 2025 жыл',
        ru: 'Мониторинг образовательных достижений обучающихся, 2025 год',
        en: 'Monitoring of educational achievement, 2025',
      },
      year: 2025,
      date: '2025-09-15',
    },
    school: {
      code: 'DEMO-27-0117',
      names: {
        kk: '«Ақбидай» жалпы білім беретін мектебі',
        ru: 'Общеобразовательная школа «Акбидай»',
        en: 'Akbidai General School',
      },
      region: {
        code: '27',
        names: {
          kk: 'Батыс Қазақстан облысы',
          ru: 'Западно-Казахстанская область',
          en: 'West Kazakhstan Region',
        },
      },
      district: {
        code: '27-terekti',
        names: { kk: 'Теректі ауданы', ru: 'Теректинский район', en: 'Terekti District' },
      },
      language: 'mixed',
      territory: 'rural',
      kind: 'general',
    },
    similar: {
      schools: 20,
      by: ['territory', 'language', 'kind', 'size', 'circumstances'],
      sameKind: 18,
      size: { smallest: 84, largest: 139, school: 111 },
    },
    grades: exampleGrades.map(gradeFindings),
    method: {
      scale: { mean: 500, sd: 100, linkedTo: 2024 },
      scaling: exampleGrades.flatMap(({ grade, domains }) =>
        domains.map(({ domain, items, reliability }) => ({
          grade,
          domain,
          items,
          reliability,
          model: '2pl' as const,
          scoring: 'wle' as const,
        })),
      ),
      sample: { schools: 1448, pupils: 110_032 },
      replication: { method: 'jk2', zones: 724 },
      minimumPupils: 5,
      minimumSchools: 3,
      ownLevels: true,
      judgedTogether: true,
      dataVersion: 'demo-2025/1',
      codeVersion: '0.1.0',
    },
  };
}
