import { testDifference } from '@sapa/estimation';
import { type SchoolFindings, verdictOf } from '@sapa/reports';
import { reportingRules } from '../estimates/rules.ts';
import { reportingMean, reportingSd } from '../scaling/reporting-scale.ts';
import { areaKey, type FigureIndex, type StoredFigure } from './reference-figures.ts';
import type { RoundFacts, TestFacts } from './round-facts.ts';
import type { TestedSchool } from './tested-schools.ts';

type Grade = SchoolFindings['grades'][number];
type Domain = Grade['domains'][number];
type Figure = Domain['school'];
type Difference = Domain['comparisons'][number]['difference'];
type Suppressed = Extract<Figure, { suppressed: string }>;
type Place = 'school' | 'district' | 'region' | 'nation';

/** Fewer pupils than this in one of the languages and the two are not compared. */
const minimumPerLanguage = 10;

/** The figures of one school and of the areas around it. */
export interface FigureSources {
  own: FigureIndex;
  territories: FigureIndex;
}

/** All that the report of one school says, from stored figures only. */
export function schoolFindings(
  facts: RoundFacts,
  school: TestedSchool,
  figures: FigureSources,
): SchoolFindings {
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
    grades: facts.tests
      .filter((test) => school.tested.has(test.id))
      .map((test) => gradeOf(test, school, figures)),
    method: {
      scale: { mean: reportingMean, sd: reportingSd },
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
      minimumPupils: reportingRules.school.minimumPupils,
      minimumSchools: reportingRules.territory.minimumSchools,
      dataVersion: facts.dataVersion,
      codeVersion: facts.codeVersion,
    },
  };
}

function gradeOf(test: TestFacts, school: TestedSchool, figures: FigureSources): Grade {
  const tested = school.tested.get(test.id) ?? 0;
  const enrolled = test.grade === 4 ? school.grade4 : test.grade === 9 ? school.grade9 : null;
  return {
    grade: test.grade,
    ...(test.grade === null ? { names: test.names } : {}),
    participation: { enrolled: enrolled === null ? null : Math.max(enrolled, tested), tested },
    domains: test.domains.map(({ domain }) => domainOf(new DomainFigures(test.id, domain, school, figures))),
  };
}

/** Finds the figures of one domain by place. */
class DomainFigures {
  readonly testId: number;
  readonly domain: string;
  readonly school: TestedSchool;
  readonly sources: FigureSources;

  constructor(testId: number, domain: string, school: TestedSchool, sources: FigureSources) {
    this.testId = testId;
    this.domain = domain;
    this.school = school;
    this.sources = sources;
  }

  /** Places around the school that exist, the nearest first. */
  get references(): Exclude<Place, 'school'>[] {
    return (['district', 'region', 'nation'] as const).filter((place) => this.school[place] !== null);
  }

  find(place: Place, statistic: string, group = 'all', term = ''): StoredFigure | null {
    const code = place === 'school' ? this.school.code : this.school[place]?.code;
    if (code === undefined) return null;
    const source = place === 'school' ? this.sources.own : this.sources.territories;
    return source.get({
      testId: this.testId,
      domain: this.domain,
      area: areaKey(place, code),
      group,
      statistic,
      term,
    });
  }
}

function domainOf(figures: DomainFigures): Domain {
  const school = figures.find('school', 'mean');
  const sd = figures.find('school', 'sd')?.value ?? null;
  return {
    domain: figures.domain,
    school: figureOf(school),
    comparisons: figures.references.map((place) => {
      const reference = figures.find(place, 'mean');
      return {
        with: place,
        result: figureOf(reference),
        difference: comparison(school, reference, figures.find(place, 'sd')?.value ?? null),
      };
    }),
    percentiles: (['school', ...figures.references] as const).map((of) => ({
      of,
      points: percentilesOf(figures, of),
    })),
    gender: genderOf(figures, sd),
    languages: languagesOf(figures, sd),
  };
}

function genderOf(figures: DomainFigures, sd: number | null): Domain['gender'] {
  const girls = figures.find('school', 'mean', 'gender:girl');
  const boys = figures.find('school', 'mean', 'gender:boy');
  if (!girls && !boys) return null;
  const shown = isShown(girls) && isShown(boys);
  return {
    girls: figureOf(girls),
    boys: figureOf(boys),
    difference: shown ? differenceOf(figures.find('school', 'gender-difference'), sd) : hiddenAs(girls, boys),
    elsewhere: figures.references.map((of) => ({
      of,
      difference: differenceOf(figures.find(of, 'gender-difference'), figures.find(of, 'sd')?.value ?? null),
    })),
  };
}

/** Only in mixed schools, never for reading (texts in two languages are not one scale), and not with few pupils in one of the languages. */
function languagesOf(figures: DomainFigures, sd: number | null): Domain['languages'] {
  if (figures.school.language !== 'mixed' || figures.domain === 'reading') return null;
  const kazakh = figures.find('school', 'mean', 'language:kk');
  const russian = figures.find('school', 'mean', 'language:ru');
  if (!kazakh || !russian) return null;
  const shown = isShown(kazakh) && isShown(russian) && Math.min(kazakh.n, russian.n) >= minimumPerLanguage;
  return {
    groups: [
      { language: 'kk', result: figureOf(kazakh) },
      { language: 'ru', result: figureOf(russian) },
    ],
    difference: shown
      ? differenceOf(figures.find('school', 'language-difference'), sd)
      : { suppressed: 'few-pupils' },
  };
}

function percentilesOf(figures: DomainFigures, place: Place): Domain['percentiles'][number]['points'] {
  const [p10, p25, p50, p75, p90] = reportingRules.percentiles.map((p) =>
    figures.find(place, 'percentile', 'all', String(p)),
  );
  const all = [p10, p25, p50, p75, p90];
  const values = all.map((figure) => figure?.value ?? null);
  const [a, b, c, d, e] = values;
  if (a == null || b == null || c == null || d == null || e == null) return hiddenAs(...all);
  return { 10: a, 25: b, 50: c, 75: d, 90: e };
}

/** School minus an area that contains it: the errors of both and their overlap count. */
function comparison(
  school: StoredFigure | null,
  reference: StoredFigure | null,
  sd: number | null,
): Difference {
  if (!isShown(school) || !isShown(reference)) return hiddenAs(school, reference);
  const { difference, se, low, high } = testDifference(school, reference, {
    kind: 'part-of-whole',
    share: school.sumOfWeights / reference.sumOfWeights,
  });
  return {
    value: difference,
    se,
    low,
    high,
    verdict: verdictOf({ low, high }),
    effectSize: effectSize(difference, sd),
  };
}

function differenceOf(figure: StoredFigure | null, sd: number | null): Difference {
  if (!isShown(figure)) return hiddenAs(figure);
  const { value, se, low, high } = figure;
  return { value, se, low, high, verdict: verdictOf({ low, high }), effectSize: effectSize(value, sd) };
}

function effectSize(difference: number, sd: number | null): number | null {
  return sd !== null && sd > 0 ? difference / sd : null;
}

type Shown = StoredFigure & { value: number; se: number; low: number; high: number };

/** True for a figure with value, error and interval that rules allow to show. */
function isShown(figure: StoredFigure | null): figure is Shown {
  return (
    figure !== null &&
    figure.value !== null &&
    figure.se !== null &&
    figure.low !== null &&
    figure.high !== null
  );
}

function figureOf(figure: StoredFigure | null): Figure {
  if (!isShown(figure)) return hiddenAs(figure);
  const { value, se, low, high, n } = figure;
  return { value, se, low, high, n };
}

/** Why a figure made of these is not shown: the reason of the first that gives one. */
function hiddenAs(...figures: (StoredFigure | null | undefined)[]): Suppressed {
  const reason = figures.find((figure) => figure?.suppressed)?.suppressed;
  if (reason === 'few-pupils' || reason === 'few-schools') return { suppressed: reason };
  return { suppressed: 'not-measured' };
}
