import { expect, it } from 'vitest';
import { estimate } from './estimate.ts';
import { referenceColumns, referenceJson } from './testing/reference.ts';

interface Pisa {
  univar_by_group: Record<string, number>[];
  group_differences: { stat: { coef: number; se: number }[] }[];
  percentiles_step: { est: number; SE: number }[][];
}

it('PISA 2009 Netherlands against BIFIEsurvey: Fay-BRR, 80 replicates, 5 plausible values, missing gender', () => {
  const reference = referenceJson<Pisa>('replicate-pv/pisaNLD.json');
  const subjects = ['MATH', 'READ', 'SCIE'];
  const rows = estimate(referenceColumns('replicate-pv/pisaNLD.csv'), {
    weight: 'W_FSTUWT',
    replicates: { method: 'fay', columns: 'W_FSTR*', fayCoefficient: 0.5 },
    plausibleValues: { MATH: 'PV*MATH', READ: 'PV*READ', SCIE: 'PV*SCIE' },
    analyses: [
      { statistic: 'mean', of: subjects, by: ['female'] },
      { statistic: 'difference', of: subjects, by: ['female'] },
      { statistic: 'percentile', of: subjects, p: [5, 10, 25, 50, 75, 90, 95] },
    ],
  });
  const expected = [
    ...reference.univar_by_group.map((line) => [line.M, line.M_SE]),
    ...reference.group_differences.map(({ stat: [line] }) => [line.coef, line.se]),
    ...reference.percentiles_step.flat().map((line) => [line.est, line.SE]),
  ];
  expect(rows).toHaveLength(expected.length);
  rows.forEach((row, i) => {
    expect(row.value).toBeCloseTo(expected[i][0], 7);
    expect(row.se).toBeCloseTo(expected[i][1], 7);
  });
});
