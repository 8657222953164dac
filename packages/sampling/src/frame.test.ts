import { describe, expect, it } from 'vitest';
import { exclusionPresets, exclusionRulesOf } from './exclusion-presets.ts';
import { judge } from './exclusion-rule.ts';
import { freezeFrame } from './frame.ts';
import type { School } from './school.ts';

const ordinary: Omit<School, 'code'> = {
  subordination: 'local',
  evening: false,
  enrolment: 500,
  grade4: 50,
  grade9: 40,
  internet_mbps: 20,
  computer_places: 30,
  participated_last_year: false,
};
const school = (code: string, changes: Omit<School, 'code'> = {}): School => ({
  ...ordinary,
  ...changes,
  code,
});

describe('the exclusions of MODO', () => {
  it.each([
    ['culture', { subordination: 'culture' }],
    ['sanatorium', { subordination: 'health' }],
    ['foreign', { subordination: 'foreign' }],
    ['international', { subordination: 'international' }],
    ['autonomous', { subordination: 'autonomous' }],
    ['penal', { subordination: 'penal' }],
    ['evening', { evening: true }],
    ['small', { enrolment: 79 }],
    ['slow-internet', { internet_mbps: 3.9 }],
    ['few-computers', { computer_places: 9 }],
  ])('%s', (rule, changes) => {
    const { exclusions } = freezeFrame([school('1', changes), school('2')], exclusionPresets['modo-2021']);
    expect(exclusions).toEqual([{ code: '1', rule, allRules: [rule] }]);
  });

  it('keep schools that stand exactly on a threshold', () => {
    const onEdge = school('1', { enrolment: 80, internet_mbps: 4, computer_places: 10 });
    expect(freezeFrame([onEdge], exclusionPresets['modo-2021']).eligible).toHaveLength(1);
  });

  it('of 2025 add the participants of the previous year', () => {
    const participant = school('1', { participated_last_year: true });
    expect(freezeFrame([participant], exclusionPresets['modo-2021']).exclusions).toEqual([]);
    expect(freezeFrame([participant], exclusionPresets['modo-2025']).exclusions[0]?.rule).toBe(
      'participated-last-year',
    );
    expect(exclusionPresets['modo-2021']).toHaveLength(10);
  });

  it("take thresholds of one's own, and count pupils of grades 4 and 9 if asked to", () => {
    const rules = exclusionRulesOf('modo-2021', {
      pupilsCountedOn: 'grades-4-9',
      pupils: 80,
      computerPlaces: 40,
    });
    const { exclusions } = freezeFrame([school('1', { grade4: 40, grade9: 39, computer_places: 40 })], rules);
    expect(exclusions).toEqual([{ code: '1', rule: 'small', allRules: ['small'] }]);
  });

  it('tell the first rule and all rules, and count both with the pupils', () => {
    const both = school('2', { enrolment: 30, internet_mbps: 1 });
    const { exclusions, coverage } = freezeFrame(
      [school('1'), both, school('3', { internet_mbps: 1 }), school('4', { internet_mbps: null })],
      exclusionPresets['modo-2021'],
    );
    expect(exclusions[0]).toEqual({ code: '2', rule: 'small', allRules: ['small', 'slow-internet'] });
    expect(coverage.schools).toEqual({ eligible: 2, total: 4 });
    expect(coverage.pupils).toEqual({ eligible: 1000, total: 1530 });
    const slow = coverage.byRule.find(({ rule }) => rule === 'slow-internet');
    expect(slow).toEqual({ rule: 'slow-internet', firstHit: 1, anyHit: 2, pupils: 500, missing: 1 });
  });
});

describe('a rule', () => {
  const judged = (
    is: '<' | '=' | '!=' | 'in' | 'missing' | '>=',
    cell: School[string],
    value: School[string],
  ) =>
    judge(
      { rule: 'r', column: 'x', is, value: is === 'in' ? [value, 'other'] : value },
      { code: '1', x: cell },
    );

  it('never excludes for a missing value unless it asks for it', () => {
    for (const is of ['<', '=', '!=', 'in'] as const) expect(judged(is, null, 5)).toBe('unknown');
    expect(judged('missing', null, null)).toBe('out');
    expect(judged('missing', 0, null)).toBe('in');
    expect(judge({ rule: 'r', column: 'a', is: '<', value: 9, plus: ['b'] }, { code: '1', a: 3 })).toBe(
      'unknown',
    );
  });

  it('compares numbers by size, and anything by what it shows', () => {
    expect(judged('<', 4, 5)).toBe('out');
    expect(judged('>=', 4, 5)).toBe('in');
    expect(judged('<', 'many', 5)).toBe('unknown');
    expect(judged('=', '1', 1)).toBe('out');
    expect(judged('in', 'other', 'x')).toBe('out');
    expect(judged('!=', true, true)).toBe('in');
  });
});

describe('the canonical file', () => {
  it('has known columns first, others by code point, rows by code, and quotes only where needed', () => {
    const { csv, columns } = freezeFrame(
      [
        { zz: 'a,b', code: 'Я', region: '27', aa: 'say "so"' },
        { zz: null, code: 'A', region: '10', aa: 1.5 },
        { zz: true, code: 'Ә', region: 'line\nbreak', aa: '' },
      ],
      [],
    );
    expect(columns).toEqual(['code', 'region', 'aa', 'zz']);
    expect(csv).toBe('code,region,aa,zz\nA,10,1.5,\nЯ,27,"say ""so""","a,b"\nӘ,"line\nbreak",,true\n');
  });

  it('does not see a column without any value', () => {
    const schools: School[] = [{ code: '1', region: 'a' }];
    const wider = freezeFrame([{ code: '1', region: 'a', grade4: null, note: '' }], []);
    expect(wider.csv).toBe(freezeFrame(schools, []).csv);
  });

  it('is one for composed and decomposed letters', () => {
    const composed = freezeFrame([{ code: 'Й1'.normalize('NFC'), name: 'Ё'.normalize('NFC') }], []);
    const decomposed = freezeFrame([{ code: 'Й1'.normalize('NFD'), name: 'Ё'.normalize('NFD') }], []);
    expect(decomposed.hash).toBe(composed.hash);
    expect(decomposed.eligible[0]?.code).toBe(composed.eligible[0]?.code);
  });

  it('refuses two schools with one code', () => {
    expect(() => freezeFrame([{ code: '1' }, { code: ' 1' }], [])).toThrow(RangeError);
  });
});
