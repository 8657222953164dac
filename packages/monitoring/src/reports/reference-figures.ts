import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** One stored figure as the findings need it. */
export interface StoredFigure {
  value: number | null;
  se: number | null;
  low: number | null;
  high: number | null;
  df: number | null;
  n: number;
  sumOfWeights: number;
  suppressed: string | null;
}

/** Stored figures by test, domain, area, group and statistic. */
export class FigureIndex {
  readonly #figures = new Map<string, StoredFigure>();

  add(key: FigureKey, figure: StoredFigure): void {
    this.#figures.set(keyText(key), figure);
  }

  get(key: FigureKey): StoredFigure | null {
    return this.#figures.get(keyText(key)) ?? null;
  }
}

export interface FigureKey {
  testId: number;
  domain: string;
  area: string;
  group: string;
  statistic: string;
  term?: string;
}

function keyText({ testId, domain, area, group, statistic, term = '' }: FigureKey): string {
  return [testId, domain, area, group, statistic, term].join('\u0000');
}

/** Key part of an area: level and code, because a school may carry the code of a region. */
export function areaKey(level: string, code: string): string {
  return `${level}/${code}`;
}

/** Reads the figures of the given levels of a round (of the given areas, and of the given statistic only, if named). */
export async function loadFigures(
  { db }: Context,
  roundId: number,
  levels: readonly string[],
  only: { codes?: readonly string[]; statistic?: string } = {},
): Promise<FigureIndex> {
  const { rows } = await sql<
    StoredFigure & {
      testId: number;
      domain: string;
      level: string;
      code: string;
      groupBy: string;
      groupValue: string;
      statistic: string;
      term: string;
    }
  >`
    select test_id as "testId", domain, area_level as level, area_code as code, group_by as "groupBy", group_value as "groupValue",
           statistic, term, value, se, low, high, df, n, sum_of_weights as "sumOfWeights", suppressed
    from estimate where round_id = ${roundId} and area_level = any (${levels})
      and (${only.codes ?? null}::text[] is null or area_code = any (${only.codes ?? null}))
      and (${only.statistic ?? null}::text is null or (statistic = ${only.statistic ?? null} and group_by = 'all'))`.execute(
    db,
  );
  const index = new FigureIndex();
  for (const row of rows)
    index.add(
      {
        testId: row.testId,
        domain: row.domain,
        area: areaKey(row.level, row.code),
        group: row.groupBy === 'all' ? 'all' : `${row.groupBy}:${row.groupValue}`,
        statistic: row.statistic,
        term: row.term,
      },
      row,
    );
  return index;
}
