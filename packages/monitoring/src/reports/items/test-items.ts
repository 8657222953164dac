import type { CalibratedItem, Calibration } from '@sapa/psychometrics';
import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import { keyIndex, optionLabel } from '../../scaling/keys.ts';
import type { ItemDetails } from '../../scaling/read-items.ts';

/** An item as the reports need it. */
export interface ReportItem {
  code: string;
  /** Its byte in an answer sheet. */
  position: number;
  domain: string;
  maxScore: number;
  /** Index of the right option, −1 where there is none. */
  key: number;
  options: { label: string; misconception: { kk: string; ru: string; en: string } | null }[];
  details: ItemDetails;
  /**
   * Statistics point to a fault (key, discrimination) and no expert said to keep it, or it is out of the scale: the item is shown, but
   * counts for no objective.
   */
  doubtful: boolean;
  calibrated: CalibratedItem | null;
}

/** A domain's line from ability to the scale of the report, and its model. */
export interface ReportDomain {
  domain: string;
  calibrationId: number;
  model: Calibration['model'];
  slope: number;
  intercept: number;
  /** Error variance of the scores on the ability scale, over all pupils. */
  errorVariance: number;
}

const faults = ['wrong-key-suspected', 'negative-discrimination'];

/** Reads the items of a test in the order of their bytes, and its scaled domains. */
export async function loadTestItems(
  { db }: Context,
  testId: number,
): Promise<{ items: ReportItem[]; domains: ReportDomain[] }> {
  const calibrations = await db
    .selectFrom('calibration')
    .select(['id', 'domain', 'model', 'result', 'scale_slope as slope', 'scale_intercept as intercept'])
    .where('test_id', '=', testId)
    .execute();
  const { rows: errors } = await sql<{ id: number; variance: number }>`
    select m.calibration_id as id, avg(m.se_wle ^ 2) as variance from measure m join calibration c on c.id = m.calibration_id
    where c.test_id = ${testId} group by 1`.execute(db);
  const results = new Map(calibrations.map(({ domain, result }) => [domain, result]));
  const { rows } = await sql<ItemRow>`
    select i.code, i.position, i.domain, i.max_score as "maxScore", i.key, i.details, coalesce(s.flags, '{}') as flags,
           jsonb_array_length(s.statistic -> 'options') as "optionCount", s.statistic ->> 'out' as out,
           (select v.verdict from item_verdict v join test t on t.round_id = v.round_id and t.code = v.test_code
             where t.id = i.test_id and v.item_code = i.code order by v.id desc limit 1) as verdict
    from item i left join item_statistic s on s.item_id = i.id where i.test_id = ${testId} order by i.position`.execute(
    db,
  );
  return {
    items: rows.map((row) => itemOf(row, results.get(row.domain))),
    domains: calibrations.map(({ id, domain, slope, intercept }) => ({
      domain,
      calibrationId: id,
      model: results.get(domain)?.model ?? '2pl',
      slope,
      intercept,
      errorVariance: errors.find((error) => error.id === id)?.variance ?? 0,
    })),
  };
}

interface ItemRow {
  code: string;
  position: number;
  domain: string;
  maxScore: number;
  key: string | null;
  details: ItemDetails;
  flags: string[];
  optionCount: number | null;
  out: string | null;
  verdict: string | null;
}

function itemOf(row: ItemRow, calibration: Calibration | undefined): ReportItem {
  const { code, position, domain, maxScore, details } = row;
  const written = details.options ?? [];
  const count = Math.max(written.length, row.optionCount ?? 0);
  return {
    code,
    position,
    domain,
    maxScore,
    details,
    key: keyIndex(row.key),
    options: Array.from({ length: count }, (_, index) => ({
      label: written[index]?.label ?? optionLabel(index),
      misconception: written[index]?.misconception ?? null,
    })),
    doubtful: row.out !== null || (row.verdict !== 'keep' && row.flags.some((flag) => faults.includes(flag))),
    // With collapsed scores the parameters are of other categories than the answers on the sheets.
    calibrated:
      row.verdict === 'collapse' ? null : (calibration?.items.find((item) => item.id === code) ?? null),
  };
}
