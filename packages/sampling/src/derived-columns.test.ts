import { describe, expect, it } from 'vitest';
import { deriveColumns, measureOfSize, naepSizeSteps, sizeBand } from './derived-columns.ts';
import { type Design, defaultDesign } from './design.ts';
import { drawSample } from './draw.ts';
import { freezeFrame } from './frame.ts';
import { parseDesign } from './parse-design.ts';
import { syntheticRegister } from './synthetic-register.ts';
import { verifyDraw } from './verify.ts';

describe('derived columns', () => {
  it('NAEP’s measure of size is its published table', () => {
    const sizes = [null, 0, 9, 10, 15, 19, 20, 64, 65, 200].map((pupils) =>
      measureOfSize(pupils, naepSizeSteps, 60),
    );
    expect(sizes).toEqual([60, 30, 30, 30, 45, 57, 60, 60, 65, 200]);
  });

  it('bands name their limits', () => {
    const bands = [null, 79, 80, 199.5, 200, 900].map((value) => sizeBand(value, [80, 200]));
    expect(bands).toEqual([null, '<80', '80–<200', '80–<200', '≥200', '≥200']);
  });

  const design: Design = {
    ...defaultDesign,
    strata: ['band'],
    mergeOrder: [],
    exclusions: [],
    selection: 'pareto',
    size: 'mos',
    derived: [
      { column: 'mos', from: 'grade4', steps: [...naepSizeSteps], unknown: 60 },
      { column: 'band', from: 'mos', limits: [61] },
    ],
  };

  it('stand in the frame, and a draw that uses them can be verified from the register alone', () => {
    const register = syntheticRegister(200);
    const frame = freezeFrame(deriveColumns(register, design.derived), []);
    expect(frame.columns).toEqual(expect.arrayContaining(['mos', 'band']));
    const draw = drawSample(frame, design, 's');
    expect(verifyDraw(register, { draw: JSON.parse(JSON.stringify(draw)), frame: frame.csv })).toBe(null);
    const tampered = {
      ...draw,
      design: {
        ...design,
        derived: [
          { column: 'mos', from: 'grade9', steps: [...naepSizeSteps], unknown: 60 },
          ...(design.derived?.slice(1) ?? []),
        ],
      },
    };
    expect(verifyDraw(register, { draw: JSON.parse(JSON.stringify(tampered)), frame: frame.csv })?.file).toBe(
      'frame.csv',
    );
  });

  it('are read from a design file, steps by name', () => {
    const file = {
      strata: ['band'],
      selection: 'pareto',
      size: 'mos',
      exclusions: [],
      derived: [
        { column: 'mos', from: 'grade4', steps: 'naep' },
        { column: 'band', from: 'mos', limits: [61] },
      ],
    };
    const parsed = parseDesign(file);
    expect(parsed.ok && parsed.design.derived).toEqual(design.derived);
  });

  it('with mistakes are refused, each with its place', () => {
    const parsed = parseDesign({
      derived: [
        { column: 'enrolment', from: 'grade4', limits: [3, 2] },
        { column: 'x', from: 'y', steps: [{ below: 5 }], colour: 1 },
      ],
    });
    expect(parsed.ok ? [] : parsed.problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['twice-in-list', 'derived[0].column'],
      ['wrong-type', 'derived[0].limits'],
      ['unknown-field', 'derived[1].colour'],
      ['missing-field', 'derived[1].steps[0].fixed'],
    ]);
  });
});
