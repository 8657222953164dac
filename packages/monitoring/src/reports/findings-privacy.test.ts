import { isSuppressed } from '@sapa/reports';
import { expect, test } from 'vitest';
import { DomainFigures } from './domain-figures.ts';
import { domainFindings } from './domain-findings.ts';
import { areaKey, FigureIndex, type StoredFigure } from './reference-figures.ts';

const names = { kk: 'М', ru: 'Ш', en: 'S' };

function figure(n: number): StoredFigure {
  const shown = { value: 500, se: 20, low: 460, high: 540, suppressed: null };
  const hidden = { value: null, se: null, low: null, high: null, suppressed: 'few-pupils' };
  return { ...(n < 5 ? hidden : shown), df: n - 1, n, sumOfWeights: n };
}

function schoolWith(girls: number, boys: number) {
  const own = new FigureIndex();
  const key = { testId: 1, domain: 'reading', area: areaKey('school', '1'), statistic: 'mean' };
  own.add({ ...key, group: 'all' }, figure(girls + boys));
  own.add({ ...key, group: 'gender:girl' }, figure(girls));
  own.add({ ...key, group: 'gender:boy' }, figure(boys));
  const school = {
    id: 1,
    code: '1',
    names,
    language: 'kk',
    territory: 'rural',
    kind: 'general',
    nation: { code: 'n', names },
    region: null,
    district: null,
    grade4: girls + boys,
    grade9: null,
    tested: new Map([[1, girls + boys]]),
  };
  const of = { testId: 1, domain: 'reading', school, similar: null, reporting: null };
  const empty = new FigureIndex();
  return domainFindings(new DomainFigures(of, { own, territories: empty, peers: empty }));
}

test('few boys are hidden together with the girls, from whom and the whole they could be computed', () => {
  const { gender, school } = schoolWith(6, 3);
  expect(isSuppressed(school)).toBe(false);
  expect(gender?.girls).toMatchObject({ suppressed: 'few-pupils' });
  expect(gender?.boys).toMatchObject({ suppressed: 'few-pupils' });
});

test('two groups of enough pupils are both shown', () => {
  const { gender } = schoolWith(6, 5);
  expect([gender?.girls, gender?.boys]).toMatchObject([{ n: 6 }, { n: 5 }]);
});
