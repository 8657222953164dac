import type { Calibration } from '../calibration/calibration.ts';
import { layCategories } from '../calibration/category-tables.ts';
import { prepareExpectation } from '../calibration/expectation.ts';
import { fillDensities, fillTable } from '../calibration/probability-tables.ts';
import { type ScoredItem, scoredItem } from '../models/scored-item.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { type Problem, PsychometricProblems } from '../problem.ts';
import { type AnswerPatterns, codeCells, mergePatterns } from '../responses/answer-patterns.ts';
import {
  CREDITED,
  NOT_ADMINISTERED,
  type OmittedPolicy,
  type ResponseMatrix,
} from '../responses/response-matrix.ts';
import { moveExtremes } from './extreme-scores.ts';
import type { ModalMethod } from './modal-ability.ts';
import { type PatternAbilities, posteriorMoments } from './posterior-moments.ts';
import { scorePatterns } from './score-patterns.ts';

/** Ways to estimate an ability; see {@link score}. */
export type ScoreMethod = 'eap' | ModalMethod;

/** Abilities in the order of the persons. */
export interface Scores {
  /** ±Infinity where the likelihood has no maximum (mle: all right or all wrong), NaN where nothing was answered. */
  readonly theta: Float64Array;
  /** Standard error; NaN where θ is not finite. */
  readonly se: Float64Array;
  /** Sum of the scores of the answers that count, credit for omitted ones included. */
  readonly raw: Float64Array;
  /** Number of answers that count. */
  readonly n: Int32Array;
}

/** What {@link score} can be told. */
export interface ScoreOptions {
  /** Group of each person, named as in the calibration: the prior of `eap` and `map`. The first group when left out. */
  readonly groups?: readonly string[];
  /** As in the calibration when left out. */
  readonly omitted?: OmittedPolicy;
  /** For `mle`: score points by which all right and all wrong are moved inwards (TAM takes 0.3); infinite abilities when left out. */
  readonly extremes?: number;
}

/** The part of a calibration that scoring needs. */
export type ScoringCalibration = Pick<
  Calibration,
  'model' | 'items' | 'latent' | 'omitted' | 'quadrature' | 'fixed' | 'shared'
>;

/**
 * Estimates abilities with the items of a calibration. `eap`: mean and standard deviation of the posterior over the
 * calibration's nodes; `map`, `mle`, `wle`: see `modalAbility`, where the standard errors are defined.
 *
 * @throws PsychometricProblems naming items that were not calibrated, categories beyond an item's, unknown groups.
 */
export function score(
  responses: ResponseMatrix,
  calibration: ScoringCalibration,
  method: ScoreMethod,
  options: ScoreOptions = {},
): Scores {
  const omitted = options.omitted ?? calibration.omitted;
  const cells = requireScorable(responses, calibration, omitted, options.groups);
  const byId = new Map(calibration.items.map((item) => [item.id, item] as const));
  const items = responses.items.flatMap((id) => {
    const item = byId.get(id);
    return item ? [scoredItem(item, calibration.model)] : [];
  });
  const groups = options.groups?.map((group) =>
    calibration.latent.findIndex((latent) => latent.group === group),
  );
  const data = mergePatterns(responses, {
    omitted,
    cells,
    categories: items.map((item) => item.categories),
    ...(groups ? { groups: Int32Array.from(groups) } : {}),
  });
  const abilities =
    method === 'eap'
      ? scorePosterior(data, items, calibration)
      : scorePatterns(data, items, calibration.latent, method);
  if (method === 'mle' && options.extremes !== undefined)
    moveExtremes(abilities, data, items, options.extremes);
  return spreadToPersons(data, abilities);
}

/**
 * The coded cells (see `codeCells`).
 *
 * @throws PsychometricProblems naming items that were not calibrated, categories beyond an item's, unknown groups.
 */
export function requireScorable(
  responses: ResponseMatrix,
  calibration: Pick<Calibration, 'items' | 'latent'>,
  omitted: OmittedPolicy,
  groups?: readonly string[],
): Uint8Array {
  const byId = new Map(calibration.items.map(({ id, b }) => [id, b.length + 1] as const));
  const cells = codeCells(
    responses,
    omitted,
    responses.items.map((id) => byId.get(id) ?? 2),
  );
  const problems = findProblems(responses, cells, calibration, groups);
  if (problems.length > 0) throw new PsychometricProblems(problems);
  return cells;
}

function scorePosterior(
  data: AnswerPatterns,
  items: readonly ScoredItem[],
  { latent, quadrature }: ScoringCalibration,
): PatternAbilities {
  const nodes = quadratureNodes(quadrature.nodes, quadrature.range);
  const rows = layCategories(data.categories);
  const table = new Float64Array(rows.total * nodes.length);
  const densities = new Float64Array(latent.length * nodes.length);
  fillTable(items, rows.start, nodes, table);
  fillDensities(latent, nodes, densities);
  const expectation = prepareExpectation(data, rows, latent.length, nodes.length);
  expectation.run(table, densities);
  return posteriorMoments(expectation, data, densities, nodes);
}

function spreadToPersons(data: AnswerPatterns, abilities: PatternAbilities): Scores {
  const ofPatterns = countedAnswers(data);
  const { patternOf } = data;
  const persons = patternOf.length;
  const scores = {
    theta: new Float64Array(persons),
    se: new Float64Array(persons),
    raw: new Float64Array(persons),
    n: new Int32Array(persons),
  };
  for (let person = 0; person < persons; person++) {
    const pattern = patternOf[person];
    scores.theta[person] = abilities.theta[pattern];
    scores.se[person] = abilities.se[pattern];
    scores.raw[person] = ofPatterns.raw[pattern];
    scores.n[person] = ofPatterns.n[pattern];
  }
  return scores;
}

/** Sum of the scores of each pattern's answers that count, and their number, through the patterns of the blocks. */
function countedAnswers({ blocks, blockRows, count }: AnswerPatterns): { raw: Float64Array; n: Int32Array } {
  const raw = new Float64Array(count);
  const n = new Int32Array(count);
  blocks.forEach(({ cells, items, patterns, credit }, b) => {
    const rawOfRow = new Float64Array(patterns);
    const nOfRow = new Int32Array(patterns);
    cells.forEach((cell, at) => {
      if (cell === NOT_ADMINISTERED) return;
      rawOfRow[Math.floor(at / items.length)] += cell === CREDITED ? credit : cell;
      nOfRow[Math.floor(at / items.length)]++;
    });
    for (let pattern = 0; pattern < count; pattern++) {
      const row = blockRows[pattern * blocks.length + b];
      if (row < 0) continue;
      raw[pattern] += rawOfRow[row];
      n[pattern] += nOfRow[row];
    }
  });
  return { raw, n };
}

function findProblems(
  { items, persons }: ResponseMatrix,
  cells: Uint8Array,
  calibration: Pick<Calibration, 'items' | 'latent'>,
  groups: readonly string[] | undefined,
): Problem[] {
  const known = new Map(calibration.items.map((item) => [item.id, item] as const));
  const highest = Uint8Array.from(items, (id) => known.get(id)?.b.length ?? NOT_ADMINISTERED);
  const byColumn = items.map((id): Problem[] =>
    known.has(id) ? [] : [{ code: 'item-not-calibrated', place: { column: id } }],
  );
  for (let person = 0; person < persons; person++) {
    for (let column = 0; column < items.length; column++) {
      const cell = cells[person * items.length + column];
      if (cell <= highest[column] || cell === NOT_ADMINISTERED || cell === CREDITED) continue;
      byColumn[column].push({
        code: 'category-above-item',
        place: { column: items[column], row: person + 2 },
        received: String(cell),
        expected: `0 … ${highest[column]}`,
      });
    }
  }
  const groupNames = new Set(calibration.latent.map(({ group }) => group));
  const unknown = [...new Set(groups)].filter((group) => !groupNames.has(group));
  const ofGroups = unknown.map(
    (group): Problem => ({
      code: 'unknown-group',
      place: {},
      received: group,
      expected: [...groupNames].join(', '),
    }),
  );
  return [...byColumn.flat(), ...ofGroups];
}
