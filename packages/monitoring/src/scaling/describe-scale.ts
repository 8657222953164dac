import { testInformation } from '@sapa/psychometrics';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import { readItems } from './read-items.ts';
import { itemsUsed, linkErrorAt, type ScaleLink } from './scale-link.ts';
import { loadScalings, type ScalingRecord } from './scaling-record.ts';

/** A bar of the persons' side of a Wright map: weighted share of pupils with an ability from `theta` up to the next bar. */
export interface AbilityBar {
  theta: number;
  share: number;
}

/** All that is known of the scale of one domain of one test. */
export interface ScaleDescription {
  test: string;
  domain: string;
  model: string;
  persons: number;
  alpha: number | null;
  reliability: ScalingRecord['reliability'];
  latent: ScalingRecord['latent'];
  scale: ScalingRecord['scale'];
  /** How it stands to the scale of an earlier round; `error`: what the link adds to the error of the mean, in points. Null: no earlier round was named. */
  link: (ScaleLink & { used: number; error: number | null }) | null;
  used: number;
  screens: ScalingRecord['screens'];
  limits: ScalingRecord['limits'];
  itemsOut: { code: string; reason: string }[];
  comparison: ScalingRecord['comparison'];
  abilities: AbilityBar[];
  /** Difficulties on the ability scale: one a step. */
  difficulties: { code: string; column: string; step: number; b: number }[];
  information: { theta: number[]; value: number[]; error: (number | null)[] };
  scalings: {
    number: number;
    madeAt: string;
    madeBy: string;
    model: string;
    verdicts: number;
    logLikelihood: number;
  }[];
}

const barWidth = 0.5;
const curvePoints = Array.from({ length: 81 }, (_, index) => -4 + index / 10);

/** Describes a scale: screens, models compared, persons against items, information, and the scalings that there were; throws NotFound. */
export async function describeScale(
  context: Context,
  request: { round: string; test: string; domain: string },
): Promise<ScaleDescription> {
  const round = await selectRound(context, request.round);
  const { scalings } = await readItems(context, request);
  const scaling = scalings.find(({ test, domain }) => test === request.test && domain === request.domain);
  const kept = await loadScalings(context, {
    registerId: round.register_id,
    roundId: round.id,
    test: request.test,
    domain: request.domain,
  });
  const last = kept.at(-1);
  if (!scaling || !last) throw new NotFound('scale', `${request.test}/${request.domain}`);
  const { record } = last;
  const { items, model } = scaling.calibration;
  const value = curvePoints.map((theta) => testInformation(items, model, theta));
  return {
    test: request.test,
    domain: request.domain,
    model,
    persons: record.persons,
    alpha: record.alpha,
    reliability: record.reliability,
    latent: record.latent,
    scale: record.scale,
    link: record.link && {
      ...record.link,
      used: itemsUsed(record.link),
      error: record.link.constants && linkErrorAt(record.link, null),
    },
    used: record.used,
    screens: record.screens,
    limits: record.limits,
    itemsOut: record.items.flatMap(({ code, out }) => (out === null ? [] : [{ code, reason: out }])),
    comparison: record.comparison,
    abilities: await abilityBars(context, { roundId: round.id, ...request }),
    difficulties: items.flatMap(({ id, b }) =>
      b.map((difficulty, step) => ({
        code: id.split('@')[0] ?? id,
        column: id,
        step: step + 1,
        b: difficulty,
      })),
    ),
    information: {
      theta: curvePoints,
      value,
      error: value.map((information) => (information > 0 ? 1 / Math.sqrt(information) : null)),
    },
    scalings: kept.map(({ number, madeAt, madeBy, record: { model: used, verdicts, logLikelihood } }) => ({
      number,
      madeAt,
      madeBy,
      model: used,
      verdicts: verdicts.length,
      logLikelihood,
    })),
  };
}

async function abilityBars(
  { db }: Context,
  { roundId, test, domain }: { roundId: number; test: string; domain: string },
): Promise<AbilityBar[]> {
  const { rows } = await sql<{ bar: number; weight: number }>`
    select floor(m.theta_wle / ${barWidth}::float8)::int as bar, sum(s.weight) as weight
    from measure m join calibration c on c.id = m.calibration_id join test t on t.id = c.test_id join answer_sheet s on s.id = m.sheet_id
    where t.round_id = ${roundId} and t.code = ${test} and c.domain = ${domain} and s.weight > 0
    group by 1 order by 1`.execute(db);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  return rows.map(({ bar, weight }) => ({ theta: bar * barWidth, share: weight / total }));
}
