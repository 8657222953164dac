import { type ModelName, modelNames } from '../models/model-name.ts';
import type { Problem } from '../problem.ts';
import type { CalibrateOptions } from './calibration.ts';
import { fieldOf, isNumber, type Parsed, wrong } from './json-fields.ts';
import type {
  FixedParameters,
  NormalPrior,
  ParameterPart,
  ParameterPriors,
  SharedParameters,
} from './parameter-constraints.ts';

/** Models of single items, fixed and shared parameters and priors, as a file tells them. */
export type CalibrateSettings = Pick<CalibrateOptions, 'models' | 'fixed' | 'shared' | 'priors'>;

const fields = ['models', 'fixed', 'shared', 'priors'];
const priorNames = ['slope', 'intercept', 'guessing'] as const;
const partNames: readonly ParameterPart[] = ['a', 'b', 'c'];

/**
 * Reads settings of a calibration from JSON:
 * `{"models": {"I9": "pcm"}, "fixed": [{"id": "I1", "b": [0.3]}], "shared": [{"items": ["I2", "I3"], "parts": ["a"]}],
 * "priors": {"slope": {"mean": 0, "sd": 0.5}}}`; every field may be left out, unknown ones are problems.
 */
export function parseSettings(json: unknown): Parsed<CalibrateSettings> {
  const problems: Problem[] = [];
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { ok: false, problems: [wrong('not-an-object', '', json, fields.join(', '))] };
  for (const name of Object.keys(json))
    if (!fields.includes(name)) problems.push(wrong('unknown-field', name, undefined, fields.join(', ')));
  const [models, fixed, shared, priors] = fields.map((name) => fieldOf(json, name));
  const value = {
    ...(models === undefined ? {} : { models: readModels(models, problems) }),
    ...(fixed === undefined ? {} : { fixed: readList('fixed', fixed, problems, readFixed) }),
    ...(shared === undefined ? {} : { shared: readList('shared', shared, problems, readShared) }),
    ...(priors === undefined ? {} : { priors: readPriors(priors, problems) }),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function readModels(json: unknown, problems: Problem[]): Record<string, ModelName> {
  const entries = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return Object.fromEntries(
    entries.flatMap(([id, name]: [string, unknown]) => {
      const model = modelNames.find((known) => known === name);
      if (!model) problems.push(wrong('not-one-of', `models.${id}`, name, modelNames.join(', ')));
      return model ? [[id, model] as const] : [];
    }),
  );
}

function readList<T>(
  name: string,
  json: unknown,
  problems: Problem[],
  read: (entry: unknown, path: string, problems: Problem[]) => T,
): T[] {
  if (!Array.isArray(json)) {
    problems.push(wrong('not-a-list', name, json));
    return [];
  }
  return json.map((entry: unknown, index) => read(entry, `${name}[${index}]`, problems));
}

function readFixed(json: unknown, path: string, problems: Problem[]): FixedParameters {
  const [id, a, b, c] = ['id', ...partNames].map((name) => fieldOf(json, name));
  if (typeof id !== 'string' || id === '') problems.push(wrong('not-a-text', `${path}.id`, id));
  const steps: readonly unknown[] | undefined = b === undefined ? undefined : Array.isArray(b) ? b : [b];
  for (const [name, value] of [['a', a] as const, ['c', c] as const])
    if (value !== undefined && !isNumber(value))
      problems.push(wrong('not-a-number', `${path}.${name}`, value));
  steps?.forEach((step, k) => {
    if (!isNumber(step)) problems.push(wrong('not-a-number', `${path}.b[${k}]`, step));
  });
  return {
    id: String(id),
    ...(a === undefined ? {} : { a: Number(a) }),
    ...(steps === undefined ? {} : { b: steps.map(Number) }),
    ...(c === undefined ? {} : { c: Number(c) }),
  };
}

function readShared(json: unknown, path: string, problems: Problem[]): SharedParameters {
  const texts = (name: string): string[] =>
    readList(`${path}.${name}`, fieldOf(json, name), problems, (entry, at) => {
      if (typeof entry !== 'string') problems.push(wrong('not-a-text', at, entry));
      return String(entry);
    });
  const parts = texts('parts').flatMap((text, k): ParameterPart[] => {
    const part = partNames.find((known) => known === text);
    if (!part) problems.push(wrong('not-one-of', `${path}.parts[${k}]`, text, partNames.join(', ')));
    return part ? [part] : [];
  });
  return { items: texts('items'), parts };
}

function readPriors(json: unknown, problems: Problem[]): ParameterPriors {
  return Object.fromEntries(
    priorNames.flatMap((name) => {
      const prior = fieldOf(json, name);
      return prior === undefined ? [] : [[name, readPrior(prior, `priors.${name}`, problems)] as const];
    }),
  );
}

function readPrior(json: unknown, path: string, problems: Problem[]): NormalPrior {
  const [mean, sd] = [fieldOf(json, 'mean'), fieldOf(json, 'sd')];
  if (!isNumber(mean)) problems.push(wrong('not-a-number', `${path}.mean`, mean));
  if (!isNumber(sd) || sd <= 0) problems.push(wrong('out-of-range', `${path}.sd`, sd, '> 0'));
  return { mean: Number(mean), sd: Number(sd) };
}
