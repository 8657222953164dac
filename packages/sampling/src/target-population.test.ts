import { describe, expect, it } from 'vitest';
import { type Design, defaultDesign } from './design.ts';
import { drawSample } from './draw.ts';
import { freezeFrame } from './frame.ts';
import { parseDesign } from './parse-design.ts';
import { syntheticRegister } from './synthetic-register.ts';
import { coverageLoss, targetPupils } from './target-population.ts';
import { verifyDraw } from './verify.ts';

const rules = [{ rule: 'small', column: 'enrolment', is: '<' as const, value: 80 }];
const target = { pupils: ['grade4'], lossAlarm: 0.05 };

describe('the coverage of the target population', () => {
  const schools = [
    { code: '1', enrolment: 600, grade4: 60 },
    { code: '2', enrolment: 400, grade4: 36 },
    { code: '3', enrolment: 40, grade4: 4 },
    { code: '4', enrolment: 30, grade4: 0 },
    { code: '5', enrolment: 300, grade4: null },
  ];

  it('counts pupils of the grade, and schools that have any', () => {
    const { coverage } = freezeFrame(schools, rules, target);
    expect(coverage.target).toEqual({
      columns: ['grade4'],
      schools: { eligible: 3, total: 4 },
      pupils: { eligible: 96, total: 100 },
      unknown: 1,
      lossAlarm: 0.05,
    });
    expect(coverage.byRule[0]).toMatchObject({ firstHit: 2, pupils: 70, targetPupils: 4 });
  });

  it('is marked above the loss that the setting allows, not on it', () => {
    const loss = (lossAlarm: number) => {
      const { coverage } = freezeFrame(schools, rules, { ...target, lossAlarm });
      return coverage.target && coverageLoss(coverage.target);
    };
    expect(loss(0.05)).toEqual({ schools: 0.25, pupils: 0.04, alarm: false });
    expect(loss(0.04)?.alarm).toBe(false);
    expect(loss(0.03)?.alarm).toBe(true);
  });

  it('falls back on schools where no pupils are known', () => {
    const strangers = schools.map(({ code, enrolment }) => ({ code, enrolment }));
    const { coverage } = freezeFrame(strangers, rules, target);
    expect(coverage.target && coverageLoss(coverage.target)).toEqual({
      schools: 0.4,
      pupils: null,
      alarm: true,
    });
  });

  it('adds the grades of a round that tests several', () => {
    expect(targetPupils({ code: '1', grade4: 20, grade9: 15 }, { pupils: ['grade4', 'grade9'] })).toBe(35);
    expect(targetPupils({ code: '1', grade4: 20 }, { pupils: ['grade4', 'grade9'] })).toBe(20);
  });

  it('is counted only where it is stated, and then published and verified', () => {
    expect(freezeFrame(schools, rules).coverage).not.toHaveProperty('target');
    const register = syntheticRegister(200);
    const design: Design = { ...defaultDesign, exclusions: rules, target };
    const draw = JSON.parse(JSON.stringify(drawSample(freezeFrame(register, rules, target), design, 's')));
    expect(verifyDraw(register, { draw })).toBe(null);
    draw.coverage.target.pupils.eligible += 1;
    expect(verifyDraw(register, { draw })?.column).toBe('coverage.target.pupils.eligible');
  });

  it('is a field of the design file', () => {
    const parsed = parseDesign({ target: { pupils: ['grade4'] } });
    expect(parsed.ok && parsed.design.target).toEqual(target);
    const wrong = parseDesign({ target: { pupils: [], lossAlarm: 5, grade: 4 } });
    expect(wrong.ok ? [] : wrong.problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['unknown-field', 'target.grade'],
      ['out-of-range', 'target.lossAlarm'],
    ]);
    expect(parseDesign({ target: {} })).toMatchObject({ ok: false });
  });
});
