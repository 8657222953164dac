import { FieldReader } from '../parse-fields.ts';
import type { Problem } from '../problem.ts';
import { type ReplicateOptions, replicateMethods } from '../replicates/replicate-weights.ts';
import type { WeightRules } from './pupil-weights.ts';

/** How replicates leave: as the zone and unit (or stratum and school) of each pupil, or as columns of weights. */
export const replicateForms = ['units', 'weights'] as const;
export type ReplicateForm = (typeof replicateForms)[number];

/** How the weights of a round are to be made; the fields of the settings file of `sapa weights`. */
export interface WeightSettings {
  /** Column of the frame with the pupils of the grade. */
  pupils: string;
  rules: WeightRules;
  /** Margins of the frame to which weights are raked: lists of columns, those of one list crossed. */
  rakeTo: string[][];
  replicates: ReplicateOptions & { form: ReplicateForm };
}

const ruleFields = ['pupils', 'leastParticipation', 'minimumRespondents', 'mostAdjustment', 'trimTimes'];
const replicateFields = [
  'method',
  'form',
  'finitePopulation',
  'full',
  'fayCoefficient',
  'replicates',
  'seed',
];

/**
 * Reads settings (parsed JSON): one level of plain fields and `replicates`; fields left out take their defaults (no trimming, no raking,
 * jk2 as zone and unit without the finite population correction). Everything wrong is told at once.
 */
export function parseWeightSettings(
  json: unknown,
  pupils = 'enrolment',
): { ok: true; settings: WeightSettings } | { ok: false; problems: Problem[] } {
  const fields = new FieldReader(json);
  fields.refuseOthers([...ruleFields, 'rakeTo', 'replicates']);
  const replicates = parseReplicates(fields.has('replicates') ? fields.raw('replicates') : {});
  const settings: WeightSettings = {
    pupils: fields.optionalText('pupils', pupils) ?? pupils,
    rules: {
      leastParticipation: fields.number('leastParticipation', 0, { from: 0, to: 1 }),
      schoolCells: {
        minimumRespondents: fields.wholeNumber('minimumRespondents', 1, { from: 1, to: 1000 }),
        mostAdjustment: optional(fields, 'mostAdjustment') ?? Number.POSITIVE_INFINITY,
      },
      trimTimes: optional(fields, 'trimTimes'),
    },
    rakeTo: parseRakeTo(fields),
    replicates: replicates.options,
  };
  const problems = [...fields.problems, ...replicates.problems];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

/** A number above 1, or nothing. */
function optional(fields: FieldReader, name: 'mostAdjustment' | 'trimTimes'): number | null {
  if (!fields.has(name) || fields.raw(name) === null) return null;
  return fields.number(name, 2, { above: 1, to: 1000 });
}

/** `["region", ["territory", "language"]]`: a text is a margin of one column. */
function parseRakeTo(fields: FieldReader): string[][] {
  const raw = fields.has('rakeTo') ? fields.raw('rakeTo') : [];
  if (!Array.isArray(raw)) {
    fields.misfit('wrong-type', 'rakeTo', raw, '["…", ["…", "…"]]');
    return [];
  }
  return raw.flatMap((entry: unknown, index) => {
    const columns: unknown[] = Array.isArray(entry) ? entry : [entry];
    const texts = columns.filter((column): column is string => typeof column === 'string' && column !== '');
    if (texts.length === columns.length && texts.length > 0) return [texts];
    fields.misfit('wrong-type', `rakeTo[${index}]`, entry, '"…" | ["…", "…"]');
    return [];
  });
}

function parseReplicates(json: unknown): { options: WeightSettings['replicates']; problems: Problem[] } {
  const fields = new FieldReader(json, 'replicates');
  fields.refuseOthers(replicateFields);
  const method = fields.oneOf('method', 'jk2', replicateMethods);
  const hasUnits = method === 'jk2' || method === 'jkn';
  const options: WeightSettings['replicates'] = {
    method,
    form: fields.oneOf('form', hasUnits ? 'units' : 'weights', replicateForms),
    finitePopulation: fields.oneOf('finitePopulation', 'none', ['none', 'scales', 'factors']),
    full: fields.flag('full', false),
    fayCoefficient: fields.number('fayCoefficient', 0.5, { above: 0, to: 0.99 }),
    replicates: fields.wholeNumber('replicates', 500, { from: 2, to: 5000 }),
    seed: fields.optionalText('seed', null) ?? '',
  };
  const { form, finitePopulation, seed } = options;
  if (!hasUnits && form === 'units') fields.misfit('not-one-of', 'form', form, 'weights');
  const fits = finitePopulation === 'none' || finitePopulation === (hasUnits ? 'scales' : 'factors');
  if (!fits && !(hasUnits && form === 'weights'))
    fields.misfit(
      'not-one-of',
      'finitePopulation',
      finitePopulation,
      `none, ${hasUnits ? 'scales' : 'factors'}`,
    );
  if (method === 'bootstrap' && seed === '') fields.misfit('missing-field', 'seed', undefined);
  return { options, problems: fields.problems };
}
