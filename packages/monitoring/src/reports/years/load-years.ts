import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import { type ScaleLink, scaleLink } from '../../scaling/scale-link.ts';
import { codesOf, tracePredecessors } from '../../succession/trace.ts';
import { type FigureIndex, loadFigures } from '../reference-figures.ts';

/** Reports tell at most so many earlier years. */
const mostYears = 3;

/** A school of today as it was in an earlier register. */
export interface EarlierUnit {
  code: string;
  language: string | null;
  kind: string | null;
  /** Schools of today that continue it. */
  heirs: number;
}

/** An earlier round with its shown and hidden means. */
export interface EarlierRound {
  year: number;
  /** Code of the nation in its register. */
  nation: string;
  figures: FigureIndex;
  /** The units that each school of today continues. */
  units: ReadonlyMap<string, readonly EarlierUnit[]>;
}

/** A step back to the scale of an earlier round: how the later scale was linked to it, and under which test its figures stand. */
export interface EarlierStep {
  link: ScaleLink;
  testId: number;
  round: EarlierRound;
}

/** Steps back by domain (see `domainKey`), the nearest first. */
export type YearsSources = ReadonlyMap<string, readonly EarlierStep[]>;

/** Key of a domain of a test in `YearsSources`. */
export function domainKey(testId: number, domain: string): string {
  return `${testId}\u0000${domain}`;
}

interface Scale {
  roundId: number;
  registerId: number;
  year: number;
  testId: number;
  domain: string;
  slope: number;
  intercept: number;
  link: ScaleLink | null;
}

/** Reads the earlier years of every domain of a round that is linked to an earlier scale; a link to a scale that has been made anew since is none. */
export async function loadYears(
  context: Context,
  round: { id: number; register_id: number },
  schools: readonly { code: string }[],
): Promise<YearsSources> {
  const known = new Map<number, EarlierRound>();
  const roundOf = async (scale: Scale) => {
    const found =
      known.get(scale.roundId) ?? (await loadRound(context, scale, { register: round.register_id, schools }));
    known.set(scale.roundId, found);
    return found;
  };
  const sources = new Map<string, EarlierStep[]>();
  for (const scale of await selectScales(context, sql`r.id = ${round.id} and c.link is not null`)) {
    const steps: EarlierStep[] = [];
    for (let at = scale; at.link && steps.length < mostYears; ) {
      const { link, domain } = at;
      const [before] = await selectScales(
        context,
        sql`r.code = ${link.round} and t.code = ${link.test} and c.domain = ${domain}`,
      );
      if (!before || before.year >= at.year || !isSameScale(link, before)) break;
      steps.push({ link, testId: before.testId, round: await roundOf(before) });
      at = before;
    }
    if (steps.length > 0) sources.set(domainKey(scale.testId, scale.domain), steps);
  }
  return sources;
}

function isSameScale({ constants }: ScaleLink, { slope, intercept }: Scale): boolean {
  return constants?.to.slope === slope && constants.to.intercept === intercept;
}

async function selectScales({ db }: Context, where: ReturnType<typeof sql>): Promise<Scale[]> {
  const { rows } = await sql<Scale & { link: unknown }>`
    select r.id as "roundId", r.register_id as "registerId", r.year, t.id as "testId", c.domain, c.scale_slope as slope,
           c.scale_intercept as intercept, c.link
    from calibration c join test t on t.id = c.test_id join round r on r.id = t.round_id where ${where} order by t.id, c.domain`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, link: scaleLink.nullable().parse(row.link) }));
}

async function loadRound(
  context: Context,
  { roundId, registerId, year }: Scale,
  now: Today,
): Promise<EarlierRound> {
  const nation = await context.db
    .selectFrom('area')
    .select('code')
    .where('register_id', '=', registerId)
    .where('level', '=', 'nation')
    .executeTakeFirstOrThrow();
  const figures = await loadFigures(context, roundId, ['nation', 'region', 'school'], { statistic: 'mean' });
  return { year, nation: nation.code, figures, units: await loadUnits(context, registerId, now) };
}

/** The register of today, and the schools in which somebody is tested. */
interface Today {
  register: number;
  schools: readonly { code: string }[];
}

async function loadUnits(
  context: Context,
  from: number,
  { register: to, schools: tested }: Today,
): Promise<EarlierRound['units']> {
  const schools = await context.db
    .selectFrom('school')
    .select(['code', 'language', 'kind'])
    .where('register_id', '=', from)
    .execute();
  // Inside one register a school that was joined to another still stands beside it: only those that teach today are heirs.
  const codes = from === to ? tested.map(({ code }) => code) : [...(await codesOf(context, to))];
  const traced = await tracePredecessors(context, codes, { from, to });
  const heirs = new Map<string, number>();
  for (const unit of [...traced.values()].flat()) heirs.set(unit, (heirs.get(unit) ?? 0) + 1);
  const byCode = new Map(schools.map((school) => [school.code, school]));
  return new Map(
    [...traced].map(([code, units]) => [
      code,
      units.flatMap((unit) => {
        const school = byCode.get(unit);
        return school ? [{ ...school, heirs: heirs.get(unit) ?? 1 }] : [];
      }),
    ]),
  );
}
