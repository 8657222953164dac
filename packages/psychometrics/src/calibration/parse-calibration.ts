import type { ItemParameters } from '../models/family.ts';
import { modelOf } from '../models/model.ts';
import { type ModelName, modelNames } from '../models/model-name.ts';
import type { Problem } from '../problem.ts';
import type { OmittedPolicy } from '../responses/response-matrix.ts';
import type { ScoringCalibration } from '../scoring/score.ts';
import type { LatentDistribution } from './calibration.ts';
import { fieldOf, isNumber, type Parsed, wrong } from './json-fields.ts';

/** Reads item parameters from JSON: a list of items, or an object with the list as `items`, such as a calibration. */
export function parseItems(json: unknown): Parsed<readonly ItemParameters[]> {
  const problems: Problem[] = [];
  const value = readItems(Array.isArray(json) ? json : fieldOf(json, 'items'), problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/**
 * Reads a calibration from JSON as far as scoring needs it. What other programs may leave out: `latent` (N(0, 1)),
 * `omitted` (wrong) and `quadrature` (61 nodes on [−6, 6]).
 */
export function parseCalibration(json: unknown): Parsed<ScoringCalibration> {
  const problems: Problem[] = [];
  const name = fieldOf(json, 'model');
  const model: ModelName | undefined = modelNames.find((known) => known === name);
  if (!model) problems.push(wrong('not-one-of', 'model', name, modelNames.join(', ')));
  const items = readItems(fieldOf(json, 'items'), problems);
  if (model && problems.length === 0)
    problems.push(...items.flatMap((item, index) => curveProblems(item, index, model)));
  const latent = readLatent(fieldOf(json, 'latent'), problems);
  const quadrature = readQuadrature(fieldOf(json, 'quadrature'), problems);
  const omitted = parseOmitted(fieldOf(json, 'omitted'));
  if (problems.length > 0 || !model) return { ok: false, problems };
  return {
    ok: true,
    value: { model, items: items.map((item) => ({ ...item, n: 0 })), latent, omitted, quadrature },
  };
}

function readItems(list: unknown, problems: Problem[]): ItemParameters[] {
  if (!Array.isArray(list) || list.length === 0) {
    problems.push(wrong('not-a-list', 'items', list));
    return [];
  }
  return list.map((item: unknown, index): ItemParameters => {
    const path = `items[${index}]`;
    const [id, a, b, c = 0] = [
      fieldOf(item, 'id'),
      fieldOf(item, 'a'),
      fieldOf(item, 'b'),
      fieldOf(item, 'c'),
    ];
    if (typeof id !== 'string' || id === '') problems.push(wrong('not-a-text', `${path}.id`, id));
    if (!isNumber(a)) problems.push(wrong('not-a-number', `${path}.a`, a));
    const steps: readonly unknown[] = Array.isArray(b) ? b : [b];
    if (steps.length === 0) problems.push(wrong('missing-value', `${path}.b`, b));
    steps.forEach((step, k) => {
      if (!isNumber(step)) problems.push(wrong('not-a-number', `${path}.b[${k}]`, step));
    });
    if (!isNumber(c) || c < 0 || c >= 1) problems.push(wrong('out-of-range', `${path}.c`, c, '0 … 1'));
    const model = fieldOf(item, 'model');
    const known = modelNames.find((name) => name === model);
    if (model !== undefined && !known)
      problems.push(wrong('not-one-of', `${path}.model`, model, modelNames.join(', ')));
    const named = known ? { model: known } : {};
    return { id: String(id), a: Number(a), b: steps.map(Number), c: Number(c), ...named };
  });
}

/** Parameters that are numbers but no curve of the model. */
function curveProblems(item: ItemParameters, index: number, name: ModelName): Problem[] {
  const { family, twoCategories } = modelOf(item.model ?? name);
  const path = `items[${index}].b`;
  if (twoCategories && item.b.length > 1) return [wrong('too-many-categories', path, item.b, '0, 1')];
  return family.allows(family.fromItem(item)) ? [] : [wrong('thresholds-out-of-order', path, item.b)];
}

function readLatent(list: unknown, problems: Problem[]): LatentDistribution[] {
  if (list === undefined) return [{ group: '', mean: 0, sd: 1 }];
  if (!Array.isArray(list) || list.length === 0) {
    problems.push(wrong('not-a-list', 'latent', list));
    return [];
  }
  return list.map((entry: unknown, index) => {
    const [group = '', mean, sd] = [fieldOf(entry, 'group'), fieldOf(entry, 'mean'), fieldOf(entry, 'sd')];
    if (!isNumber(mean)) problems.push(wrong('not-a-number', `latent[${index}].mean`, mean));
    if (!isNumber(sd) || sd <= 0) problems.push(wrong('out-of-range', `latent[${index}].sd`, sd, '> 0'));
    const density = readDensity(fieldOf(entry, 'density'), `latent[${index}].density`, problems);
    return { group: String(group), mean: Number(mean), sd: Number(sd), ...density };
  });
}

function readDensity(value: unknown, path: string, problems: Problem[]): Pick<LatentDistribution, 'density'> {
  if (value === undefined) return {};
  const [name, list] = [fieldOf(value, 'form'), fieldOf(value, 'values')];
  const form = (['davidian', 'histogram'] as const).find((known) => known === name);
  if (!form) problems.push(wrong('not-one-of', `${path}.form`, name, 'davidian, histogram'));
  const values: readonly unknown[] = Array.isArray(list) ? list : [];
  if (!Array.isArray(list) || !values.every(isNumber))
    problems.push(wrong('not-a-number', `${path}.values`, list));
  return form ? { density: { form, values: values.map(Number) } } : {};
}

function readQuadrature(value: unknown, problems: Problem[]): ScoringCalibration['quadrature'] {
  const standard = { nodes: 61, range: [-6, 6] } as const;
  if (value === undefined) return standard;
  const nodes = fieldOf(value, 'nodes');
  const range = fieldOf(value, 'range');
  if (!isNumber(nodes) || !Number.isInteger(nodes) || nodes < 3) {
    problems.push(wrong('out-of-range', 'quadrature.nodes', nodes, '≥ 3'));
    return standard;
  }
  const [low, high]: readonly unknown[] = Array.isArray(range) ? range : [];
  if (isNumber(low) && isNumber(high) && low < high) return { nodes, range: [low, high] };
  problems.push(wrong('out-of-range', 'quadrature.range', range, '[-6, 6]'));
  return standard;
}

function parseOmitted(json: unknown): OmittedPolicy {
  const credit = fieldOf(json, 'credit');
  if (typeof credit === 'number' && credit > 0 && credit < 1) return { credit };
  return json === 'missing' ? 'missing' : 'wrong';
}
