import type { DomainFindings } from '@sapa/reports';
import { reportingRules } from '../estimates/rules.ts';
import { comparison, figureOf, hiddenAs, isShown, storedDifference } from './differences.ts';
import type { DomainFigures, Place } from './domain-figures.ts';
import { roundShare } from './items/share-difference.ts';
import { levelsOf, tasksByLevel } from './levels.ts';
import type { StoredFigure } from './reference-figures.ts';

type Level = NonNullable<DomainFindings['levels']>[number];
type Share = Level['shares'][number]['share'];

/** Fewer pupils than this in one of the languages and the two are not compared. */
const minimumPerLanguage = 10;

/** What the stored figures say about one domain of one school. */
export function domainFindings(figures: DomainFigures): DomainFindings {
  const school = figures.find('school', 'mean');
  const sd = figures.find('school', 'sd')?.value ?? null;
  const isKnown = (place: Place) => place === 'school' || figures.of.school[place] !== null;
  return {
    domain: figures.of.domain,
    school: figureOf(school),
    comparisons: comparisonsOf(figures, sd),
    percentiles: (['school', 'region', 'nation'] as const).filter(isKnown).map((of) => ({
      of,
      points: percentilesOf(figures, of),
    })),
    gender: genderOf(figures, sd),
    languages: languagesOf(figures, sd),
    ...levelsWhereKnown(figures),
  };
}

function comparisonsOf(figures: DomainFigures, school: number | null): DomainFindings['comparisons'] {
  const own = figures.find('school', 'mean');
  const areas = figures.references.map((place) => {
    const reference = figures.find(place, 'mean');
    const sd = { school, reference: figures.find(place, 'sd')?.value ?? null };
    return { with: place, result: figureOf(reference), difference: comparison(own, reference, true, sd) };
  });
  const similar = figures.similarMean();
  if (!similar) return areas;
  const sd = { school, reference: figures.find('nation', 'sd')?.value ?? null };
  const difference = comparison(own, similar, false, sd);
  return [...areas, { with: 'similar', result: figureOf(similar), difference }];
}

function genderOf(figures: DomainFigures, sd: number | null): DomainFindings['gender'] {
  const girls = figures.find('school', 'mean', 'gender:girl');
  const boys = figures.find('school', 'mean', 'gender:boy');
  if (!girls && !boys) return null;
  const difference = figures.find('school', 'gender-difference');
  const bothShown = isShown(girls) && isShown(boys);
  return {
    girls: figureOfPart(girls, boys),
    boys: figureOfPart(boys, girls),
    difference: bothShown
      ? storedDifference(difference, sd, Math.min(girls.n, boys.n))
      : hiddenAs(girls, boys),
    elsewhere: figures.references
      .filter((of) => of !== 'district')
      .map((of) => ({
        of,
        difference: storedDifference(
          figures.find(of, 'gender-difference'),
          figures.find(of, 'sd')?.value ?? null,
        ),
      })),
  };
}

/** One of two groups that make up the school: hidden where the other is, which could else be computed from it and the whole. */
function figureOfPart(part: StoredFigure | null, other: StoredFigure | null): DomainFindings['school'] {
  return other === null || isShown(other) ? figureOf(part) : hiddenAs(part, other);
}

/** Only in mixed schools, never for reading (texts in two languages are not one scale), and not with few pupils in one of the languages. */
function languagesOf(figures: DomainFigures, sd: number | null): DomainFindings['languages'] {
  if (figures.of.school.language !== 'mixed' || figures.of.domain === 'reading') return null;
  const kazakh = figures.find('school', 'mean', 'language:kk');
  const russian = figures.find('school', 'mean', 'language:ru');
  if (!kazakh || !russian) return null;
  const smaller = Math.min(kazakh.n, russian.n);
  const shown = isShown(kazakh) && isShown(russian) && smaller >= minimumPerLanguage;
  return {
    groups: [
      { language: 'kk', result: figureOfPart(kazakh, russian) },
      { language: 'ru', result: figureOfPart(russian, kazakh) },
    ],
    difference: shown
      ? storedDifference(figures.find('school', 'language-difference'), sd, smaller)
      : { suppressed: 'few-pupils' },
  };
}

function percentilesOf(
  figures: DomainFigures,
  place: Place,
): DomainFindings['percentiles'][number]['points'] {
  const [p10, p25, p50, p75, p90] = reportingRules.percentiles.map((p) =>
    figures.find(place, 'percentile', 'all', String(p)),
  );
  const all = [p10, p25, p50, p75, p90];
  const values = all.map((figure) => figure?.value ?? null);
  const [a, b, c, d, e] = values;
  if (a == null || b == null || c == null || d == null || e == null) return hiddenAs(...all);
  return { 10: a, 25: b, 50: c, 75: d, 90: e };
}

/** Shares at the levels against region and nation; none where they were never computed. */
function levelsWhereKnown(figures: DomainFigures): { levels?: Level[] } {
  if (!figures.find('nation', 'share', 'all', '0')) return {};
  const places = (['school', 'region', 'nation'] as const).filter(
    (place) => place === 'school' || figures.of.school[place] !== null,
  );
  const tasks = figures.of.reporting ? tasksByLevel(figures.of.reporting) : [];
  return { levels: levelsOf(places, (of, term) => shareOf(figures, of, term), tasks) };
}

function shareOf(figures: DomainFigures, of: Level['shares'][number]['of'], term: string): Share {
  if (of === 'similar') return { suppressed: 'not-measured' };
  const figure = figures.find(of, 'share', 'all', term);
  if (!isShown(figure)) return hiddenAs(figure);
  const rounded = roundShare(figure.value);
  return {
    value: rounded,
    se: roundShare(figure.se),
    low: Math.min(rounded, roundShare(figure.low)),
    high: Math.max(rounded, roundShare(figure.high)),
  };
}
