import { describe, expect, it } from 'vitest';
import { checkDesign } from './check-design.ts';
import { type Design, defaultDesign, rulesOfDesign } from './design.ts';
import { drawSample } from './draw.ts';
import { freezeFrame } from './frame.ts';
import { parseDesign } from './parse-design.ts';
import { DesignProblems } from './problem.ts';
import { syntheticRegister } from './synthetic-register.ts';

function problemsOf(json: unknown): string[] {
  const parsed = parseDesign(json);
  return parsed.ok ? [] : parsed.problems.map(({ code, place }) => `${place.path} ${code}`);
}

function designOf(json: unknown): Design {
  const parsed = parseDesign(json);
  if (!parsed.ok) throw new DesignProblems(parsed.problems);
  return parsed.design;
}

describe('a design file', () => {
  it('takes the defaults for what it leaves out', () => {
    expect(parseDesign({})).toEqual({ ok: true, design: defaultDesign, warnings: [] });
    expect(designOf({ strata: ['stype'] })).toEqual({ ...defaultDesign, strata: ['stype'], mergeOrder: [] });
  });

  it('is read again from what was published', () => {
    const design = designOf({
      selection: 'systematic',
      size: 'enrolment',
      exclusions: { preset: 'modo-2025', pupils: 50 },
    });
    expect(designOf(JSON.parse(JSON.stringify(design)))).toEqual(design);
  });

  it('tells everything wrong at once', () => {
    const json = {
      fraction: 1.5,
      strata: 'region',
      minimumPerStratum: 1.5,
      mergeOrder: ['langage'],
      allocation: 'fair',
      selection: 7,
      size: '',
      replacements: '2',
      exclusions: [
        { rule: 'small', column: 'enrolment', is: '<', value: '80' },
        { column: 'x', is: 'in' },
        5,
      ],
      seed: 'x',
    };
    expect(problemsOf(json).sort()).toEqual([
      'allocation not-one-of',
      'exclusions[0].value not-a-number',
      'exclusions[1].rule missing-field',
      'exclusions[1].value wrong-type',
      'exclusions[2] wrong-type',
      'fraction out-of-range',
      'mergeOrder[0] not-one-of',
      'minimumPerStratum not-an-integer',
      'replacements not-a-number',
      'seed unknown-field',
      'selection not-one-of',
      'size wrong-type',
      'strata wrong-type',
    ]);
  });

  it('must be an object, name a known preset, and give Neyman a column', () => {
    expect(problemsOf([])).toEqual([' wrong-type']);
    expect(problemsOf({ exclusions: 'modo-1999' })).toEqual(['exclusions not-one-of']);
    expect(problemsOf({ allocation: 'neyman' })).toEqual(['neymanColumn missing-field']);
    expect(problemsOf({ exclusions: { preset: 'modo-2021', pupils: -1, speed: 4 } })).toEqual([
      'exclusions.speed unknown-field',
      'exclusions.pupils out-of-range',
    ]);
    expect(problemsOf({ strata: ['a', 'a'] })).toEqual(['strata[1] twice-in-list']);
  });

  it('warns of what it says in vain', () => {
    const parsed = parseDesign({ size: 'enrolment', implicitOrder: ['kind'] });
    expect(parsed.ok && parsed.warnings.map(({ place }) => place.path)).toEqual(['size', 'implicitOrder']);
  });
});

describe('a design meets a frame', () => {
  const register = syntheticRegister(200);
  const frame = freezeFrame(register, rulesOfDesign(defaultDesign));
  const codes = (changes: Partial<Design>) =>
    checkDesign(frame, { ...defaultDesign, ...changes }).map(({ code, place }) => `${place.path} ${code}`);

  it('that lacks its columns', () => {
    expect(codes({ strata: ['region', 'climate'] })).toEqual(['strata[1] unknown-column']);
    expect(codes({ selection: 'pareto', size: 'pupils' })).toEqual(['size unknown-column']);
    expect(codes({ selection: 'systematic', implicitOrder: ['road'] })).toEqual([
      'implicitOrder[0] unknown-column',
    ]);
  });

  it('with sizes that are none', () => {
    expect(codes({ selection: 'pareto', size: 'kind' })).toEqual(['size size-not-positive']);
    expect(codes({ allocation: 'neyman', neymanColumn: 'kind' })).toEqual(['neymanColumn not-a-number']);
  });

  it('that is too small for it', () => {
    expect(codes({ fraction: 0.001 })).toEqual(['fraction empty-sample']);
    expect(codes({ fraction: 0.1, mergeOrder: [] })).toEqual(['minimumPerStratum minimums-exceed-sample']);
    expect(() => drawSample(frame, { ...defaultDesign, fraction: 0.001 }, 'x')).toThrow(DesignProblems);
    expect(() => drawSample(frame, defaultDesign, '')).toThrow(DesignProblems);
  });
});
