import { describe, expect, it } from 'vitest';
import type { WithinDesign } from './draw-within.ts';
import { parseWithinDesign } from './parse-within-design.ts';
import { listCommitment, makeWithinRecord, verifyWithin } from './within-record.ts';

const lists = [
  { code: '9ә', pupils: ['p-3', 'p-1', 'p-2'] },
  { code: '9а', pupils: ['p-4', 'p-5'] },
];
const design: WithinDesign = { take: 'pupils', pupils: 2, booklets: ['B1', 'B2'] };
const late = [{ code: 'p-6', class: '9а' }];
const record = makeWithinRecord({
  seed: '4 1 6',
  school: '27-1',
  grade: 9,
  design,
  salt: '0f'.repeat(16),
  lists,
  late,
});

describe('the record of a draw within a school', () => {
  it('holds every pupil with the ticket, by class and code, and is repeated by itself', () => {
    expect(record.pupils.map(({ code }) => code)).toEqual(['p-4', 'p-5', 'p-1', 'p-2', 'p-3']);
    expect(record.pupils.filter(({ drawn }) => drawn)).toHaveLength(2);
    expect(verifyWithin(record, listCommitment(record.salt, record.pupils))).toBeNull();
    expect(verifyWithin(JSON.parse(JSON.stringify(record)))).toBeNull();
  });

  it.each([
    ['a pupil less', { pupils: record.pupils.slice(1) }],
    [
      'another list than was promised',
      { pupils: record.pupils.map((one, at) => (at ? one : { ...one, class: '9б' })) },
    ],
    ['another salt', { salt: '00'.repeat(16) }],
  ])('is caught with %s', (_, change) => {
    const promised = listCommitment(record.salt, record.pupils);
    expect(verifyWithin({ ...record, ...change }, promised)).toBe('commitment');
  });

  it('is caught with another result, and says where', () => {
    const turned = record.pupils.map((one) => ({ ...one, drawn: !one.drawn }));
    expect(verifyWithin({ ...record, pupils: turned })).toBe('pupils[0].drawn');
    const judged = record.late.map((one) => ({ ...one, drawn: !one.drawn }));
    expect(verifyWithin({ ...record, late: judged })).toBe('late[0].drawn');
  });
});

describe('settings', () => {
  it('are read with what they need', () => {
    expect(parseWithinDesign({})).toEqual({ ok: true, design: { take: 'all' } });
    expect(parseWithinDesign({ take: 'classes', classes: 2, booklets: ['1', '2'] })).toEqual({
      ok: true,
      design: { take: 'classes', classes: 2, booklets: ['1', '2'] },
    });
  });

  it('tell everything that is wrong', () => {
    const codesOf = (json: unknown) => {
      const parsed = parseWithinDesign(json);
      return parsed.ok ? [] : parsed.problems.map(({ code, place }) => [code, place.path]);
    };
    expect(codesOf({ take: 'pupils', classes: 2, booklets: ['1', '1'], size: 3 })).toEqual([
      ['unknown-field', 'size'],
      ['missing-field', 'pupils'],
      ['field-not-used', 'classes'],
      ['twice-in-list', 'booklets[1]'],
    ]);
    expect(codesOf({ take: 'all', pupils: 3 })).toEqual([['field-not-used', 'pupils']]);
    expect(codesOf({ take: 'some' })).toEqual([['not-one-of', 'take']]);
  });
});
