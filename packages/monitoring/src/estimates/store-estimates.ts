import { copyInto } from '@sapa/database';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { DomainEstimates } from './estimate-domain.ts';
import type { DomainPlace } from './known-estimates.ts';
import { intervalKindOf } from './stored-estimate.ts';

const estimateColumns = [
  'round_id',
  'test_id',
  'domain',
  'area_level',
  'area_code',
  'group_by',
  'group_value',
  'statistic',
  'term',
  'value',
  'se',
  'low',
  'high',
  'df',
  'n',
  'schools',
  'sum_of_weights',
  'suppressed',
  'interval_kind',
] as const;

/** Puts the figures of the changed areas of a domain in the place of those that are out of date. */
export async function storeEstimates(
  { db }: Context,
  { roundId, testId, domain }: DomainPlace,
  { figures, outdated, fingerprints }: DomainEstimates,
  isFractionKnown: boolean,
): Promise<void> {
  const areas = outdated.map((area) => area.split('\u0000'));
  for (const table of ['estimate', 'estimate_source'])
    await sql`
      delete from ${sql.table(table)} e
      using unnest(${areas.map(([level]) => level)}::text[], ${areas.map(([, code]) => code)}::text[]) as a (level, code)
      where e.test_id = ${testId} and e.domain = ${domain} and e.area_level = a.level and e.area_code = a.code`.execute(
      db,
    );
  const rows = figures.map((it) => [
    roundId,
    testId,
    domain,
    it.areaLevel,
    it.areaCode,
    it.groupBy,
    it.groupValue,
    it.statistic,
    it.term,
    it.value,
    it.se,
    it.low,
    it.high,
    it.df,
    it.n,
    it.schools,
    it.sumOfWeights,
    it.suppressed,
    intervalKindOf(it.areaLevel, isFractionKnown),
  ]);
  await copyInto(db, 'estimate', estimateColumns, rows);
  await copyInto(
    db,
    'estimate_source',
    ['test_id', 'domain', 'area_level', 'area_code', 'fingerprint'],
    areas.flatMap(([level = '', code = '']) => {
      const print = fingerprints.get(`${level}\u0000${code}`);
      return print === undefined ? [] : [[testId, domain, level, code, print]];
    }),
  );
}
