import type { Design } from './design.ts';
import { defaultThresholds, type ExclusionThresholds, exclusionPresetNames } from './exclusion-presets.ts';
import { comparisons, type ExclusionRule } from './exclusion-rule.ts';
import { FieldReader, isObject } from './parse-fields.ts';
import type { Problem } from './problem.ts';
import type { Cell } from './school.ts';

type Exclusions = Design['exclusions'];

/** Reads the field `exclusions`: a preset's name, a preset with thresholds of one's own, or a list of rules. */
export function parseExclusions(
  json: unknown,
  path: string,
): { exclusions: Exclusions; problems: Problem[] } {
  if (Array.isArray(json)) return parseRules(json, path);
  if (isObject(json)) return parsePresetWithThresholds(json, path);
  const fields = new FieldReader({ [path]: json });
  return { exclusions: fields.oneOf(path, 'modo-2021', exclusionPresetNames), problems: fields.problems };
}

function parseRules(
  json: readonly unknown[],
  path: string,
): { exclusions: ExclusionRule[]; problems: Problem[] } {
  const exclusions: ExclusionRule[] = [];
  const problems = json.flatMap((entry, index) => {
    const fields = new FieldReader(entry, `${path}[${index}]`);
    const rule = parseRule(fields);
    if (fields.problems.length === 0 && rule !== null) exclusions.push(rule);
    return fields.problems;
  });
  return { exclusions, problems };
}

function parseRule(fields: FieldReader): ExclusionRule | null {
  if (fields.problems.length > 0) return null;
  fields.refuseOthers(['rule', 'column', 'is', 'value', 'plus']);
  const name = fields.text('rule');
  const column = fields.text('column');
  if (!fields.has('is')) fields.misfit('missing-field', 'is', undefined, comparisons.join(', '));
  const is = fields.oneOf('is', '=', comparisons);
  const value = parseValue(fields, is);
  if (name === null || column === null) return null;
  const rule: ExclusionRule = { rule: name, column, is };
  if (value !== undefined) rule.value = value;
  if (fields.has('plus')) rule.plus = fields.texts('plus', []);
  return rule;
}

function parseValue(fields: FieldReader, is: ExclusionRule['is']): Cell | Cell[] | undefined {
  const value = fields.raw('value');
  if (is === 'missing') {
    if (value !== undefined) fields.misfit('unknown-field', 'value', value);
    return undefined;
  }
  if (is === 'in') {
    if (Array.isArray(value) && value.length > 0 && value.every(isPlainValue)) return value;
    fields.misfit('wrong-type', 'value', value, '[…]');
    return undefined;
  }
  if (is === '=' || is === '!=') {
    if (isPlainValue(value)) return value;
    fields.misfit('wrong-type', 'value', value, '"…", 0, true, false');
    return undefined;
  }
  if (typeof value === 'number') return value;
  fields.misfit('not-a-number', 'value', value);
  return undefined;
}

function isPlainValue(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function parsePresetWithThresholds(
  json: unknown,
  path: string,
): { exclusions: Exclusions; problems: Problem[] } {
  const fields = new FieldReader(json, path);
  fields.refuseOthers(['preset', ...Object.keys(defaultThresholds)]);
  if (!fields.has('preset'))
    fields.misfit('missing-field', 'preset', undefined, exclusionPresetNames.join(', '));
  const preset = fields.oneOf('preset', 'modo-2021', exclusionPresetNames);
  const thresholds: Partial<ExclusionThresholds> = {};
  for (const name of ['pupils', 'internetMbps', 'computerPlaces'] as const) {
    if (fields.has(name)) thresholds[name] = fields.number(name, defaultThresholds[name], { from: 0 });
  }
  if (fields.has('pupilsCountedOn')) {
    thresholds.pupilsCountedOn = fields.oneOf('pupilsCountedOn', 'enrolment', ['enrolment', 'grades-4-9']);
  }
  return { exclusions: { preset, ...thresholds }, problems: fields.problems };
}
