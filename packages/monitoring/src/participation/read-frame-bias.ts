import { benjaminiHochberg, twoSidedP } from '@sapa/estimation';
import {
  adjustForNonResponse,
  adjustmentCells,
  type Bias,
  type BiasUnit,
  type BiasVariable,
  type FrameBias,
  frameBias,
  numberIn,
  type Representativity,
  replicateWeights,
  representativity,
  responsePropensities,
  type School,
} from '@sapa/sampling';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import { loadParticipationRecord, type ParticipationRecord } from './load-record.ts';
import { loadParticipationSettings } from './participation-settings.ts';
import { type BoardPlace, placesOfGrades } from './sample-places.ts';

/** A bias with the chance of one so large without any, and the same corrected for the number of variables (Benjamini & Hochberg 1995). */
export interface TestedBias extends Bias {
  p: number | null;
  adjustedP: number | null;
}

export interface TestedFrameBias extends Omit<FrameBias, 'before' | 'after'> {
  before: TestedBias;
  after: TestedBias;
}

/** How far the tested schools are from the sample drawn, by what the frame knows of them. */
export interface BiasReport {
  grades: number[];
  drawn: number;
  tested: number;
  degreesOfFreedom: number;
  variables: TestedFrameBias[];
  /** Of the schools drawn alone, without their replacements; null while all or none responded. */
  representativity: Representativity | null;
}

const categorical = ['territory', 'language', 'kind', 'ownership', 'region'] as const;
const numeric = ['enrolment', 'grade4', 'grade9', 'internet_mbps', 'computer_places'] as const;

/** The estimated non-response bias of a round (see `frameBias`); throws NotFound before the draw. */
export async function readFrameBias(
  context: Context,
  input: { round: string; grade?: number | undefined },
): Promise<BiasReport> {
  const round = await selectRound(context, input.round);
  const record = await loadParticipationRecord(context, round);
  if (!record) throw new NotFound('draw', input.round);
  const settings = await loadParticipationSettings(context, round.id);
  const grades = input.grade === undefined ? settings.grades : [input.grade];
  const places = placesOfGrades(record, grades, settings).filter(
    ({ rate }) => rate.status !== 'not-eligible',
  );
  const { units, schools, adjust } = unitsOf(record, places);
  const replicates = replicateWeights(record.draw.schools, { method: 'jk2' });
  const tested = places.filter(({ rate }) => rate.taker !== null).length;
  const biases = tested === 0 ? [] : frameBias(units, variablesOf(schools), adjust, replicates);
  const degrees = Math.max(1, replicates.degreesOfFreedom);
  return {
    grades: [...grades],
    drawn: places.length,
    tested,
    degreesOfFreedom: degrees,
    variables: withTests(biases, degrees),
    representativity: representativityOf(places),
  };
}

/** The schools drawn, and the replacements that were tested: drawn ones count in the sample, tested ones among the respondents. */
function unitsOf(record: ParticipationRecord, places: readonly BoardPlace[]) {
  const rows = new Map(record.draw.schools.map(({ code }, row) => [code, row]));
  const cells = adjustmentCells(record.draw);
  const units: BiasUnit[] = [];
  const schools: School[] = [];
  const cellOf: string[][] = [];
  for (const { drawn, school, taker, rate } of places) {
    const place = rows.get(drawn.code) ?? 0;
    const weight = rate.baseWeight * rate.size;
    const isReplaced = rate.taker?.isReplacement ?? false;
    const own = rate.taker && !isReplaced ? weight : 0;
    const add = (unit: BiasUnit, of: School) => {
      units.push(unit);
      schools.push(of);
      cellOf.push(cells.get(drawn.stratum) ?? []);
    };
    add({ place, drawn: weight, tested: own }, school);
    const stand = taker === null ? undefined : record.frame.get(taker);
    if (rate.taker && isReplaced && stand)
      add({ place, drawn: 0, tested: rate.taker.baseWeight * rate.taker.size }, stand);
  }
  const standsFor = new Set(units.flatMap(({ place, drawn }) => (drawn === 0 ? [place] : [])));
  const adjust = (factorOfPlace: (place: number) => number): Float64Array => {
    const responses = units.map(({ place, drawn, tested }, unit) => {
      const factor = factorOfPlace(place);
      // A place that a replacement holds has its weight only once: that of the replacement.
      const held = standsFor.has(place) ? tested : drawn;
      return {
        cell: cellOf[unit] ?? [],
        drawn: held * factor,
        responded: tested * factor,
        respondents: Number(tested * factor > 0),
      };
    });
    const { factors } = adjustForNonResponse(responses, {
      minimumRespondents: 1,
      mostAdjustment: Number.POSITIVE_INFINITY,
    });
    return factors.map((factor, unit) => factor * (responses[unit]?.responded ?? 0));
  };
  return { units, schools, adjust };
}

/** Frame variables that differ among the schools: numbers as they are, each category of the others as a share. */
function variablesOf(schools: readonly School[]): BiasVariable[] {
  const numbers = numeric.flatMap((name): BiasVariable[] => {
    const values = Float64Array.from(schools, (school) => numberIn(school, name) ?? Number.NaN);
    return new Set(values).size > 1 ? [{ name, category: null, values }] : [];
  });
  const shares = categorical.flatMap((name): BiasVariable[] => {
    const categories = [
      ...new Set(schools.map((school) => textIn(school, name)).filter((text) => text !== null)),
    ];
    if (categories.length < 2) return [];
    return categories.sort().map((category) => ({
      name,
      category,
      values: Float64Array.from(schools, (school) => {
        const own = textIn(school, name);
        return own === null ? Number.NaN : Number(own === category);
      }),
    }));
  });
  return [...shares, ...numbers];
}

function textIn(school: School, column: string): string | null {
  const cell = school[column];
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

function withTests(biases: readonly FrameBias[], degrees: number): TestedFrameBias[] {
  const chances = (of: 'before' | 'after') =>
    biases.map((bias) => (bias[of].t === null ? null : twoSidedP(bias[of].t, degrees)));
  const adjusted = (all: (number | null)[]) => {
    const known = all.flatMap((p) => (p === null ? [] : [p]));
    const corrected = benjaminiHochberg(known);
    let next = 0;
    return all.map((p) => (p === null ? null : (corrected[next++] ?? null)));
  };
  const [before, after] = [chances('before'), chances('after')];
  const [adjustedBefore, adjustedAfter] = [adjusted(before), adjusted(after)];
  return biases.map((bias, at) => ({
    ...bias,
    before: { ...bias.before, p: before[at] ?? null, adjustedP: adjustedBefore[at] ?? null },
    after: { ...bias.after, p: after[at] ?? null, adjustedP: adjustedAfter[at] ?? null },
  }));
}

/** By chances of responding that depend on territory, language, kind and enrolment. */
function representativityOf(places: readonly BoardPlace[]): Representativity | null {
  const responded = Uint8Array.from(places, ({ rate }) =>
    Number(rate.taker !== null && !rate.taker.isReplacement),
  );
  const total = responded.reduce((sum, one) => sum + one, 0);
  if (total === 0 || total === places.length) return null;
  const schools = places.map(({ school }) => school);
  const columns = variablesOf(schools).filter(({ name, category }) => {
    if (category === null) return name === 'enrolment';
    return name === 'territory' || name === 'language' || name === 'kind';
  });
  const scaled = columns.map(({ values, category }) => (category === null ? standardised(values) : values));
  const width = scaled.length + 1;
  const design = new Float64Array(places.length * width);
  places.forEach((_, row) => {
    design[row * width] = 1;
    scaled.forEach((values, at) => {
      design[row * width + at + 1] = Number.isNaN(values[row]) ? 0 : (values[row] ?? 0);
    });
  });
  const weights = Float64Array.from(places, ({ rate }) => rate.baseWeight);
  return representativity(responsePropensities(design, width, responded, weights), weights);
}

function standardised(values: Float64Array): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const spread = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
  return values.map((value) => (value - mean) / (spread || 1));
}
