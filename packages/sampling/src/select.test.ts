import { describe, expect, it } from 'vitest';
import { serpentine } from './implicit-order.ts';
import { jackknifeZones } from './jackknife-zones.ts';
import { neighbourReplacements, rankReplacements } from './replacements.ts';

describe('replacements', () => {
  const list = [...'ABCDEFGH'];

  it('by rank are the (n + i)-th and the (2n + i)-th, where they exist', () => {
    const order = Uint32Array.of(7, 6, 5, 4, 3, 2, 1, 0);
    const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    expect([0, 1, 2].map((index) => rankReplacements(order, 3, index, 2, codes))).toEqual([
      ['e', 'b'],
      ['d', 'a'],
      ['c'],
    ]);
    expect(rankReplacements(order, 8, 0, 2, codes)).toEqual([]);
  });

  it('by neighbourhood are the next, then the one before, each school once', () => {
    expect(neighbourReplacements(list, [1, 3, 7], 2)).toEqual([['C', 'A'], ['E'], ['G']]);
    expect(neighbourReplacements(list, [2], 4)).toEqual([['D', 'B', 'E', 'A']]);
  });
});

describe('jackknife zones', () => {
  const places = (...drawn: number[]) => jackknifeZones(drawn).map(({ zone, unit }) => `${zone}.${unit}`);

  it('pair schools of a stratum; an odd last one is the third unit of the last zone', () => {
    expect(places(4, 3)).toEqual(['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '3.3']);
  });

  it('count a single school to the stratum before it, the first to the next', () => {
    expect(places(2, 1)).toEqual(['1.1', '1.2', '1.3']);
    expect(places(3, 1)).toEqual(['1.1', '1.2', '2.1', '2.2']);
    expect(places(1, 2)).toEqual(['1.1', '1.2', '1.3']);
    expect(places(1, 1, 1, 1)).toEqual(['1.1', '1.2', '2.1', '2.2']);
    expect(places(0, 1, 0)).toEqual(['1.1']);
  });
});

it('the serpentine turns at each group, with missing values first and ties by ticket', () => {
  const school = (a: string | null, b: number, ticket: number) => ({
    code: `${a}${b}${ticket}`,
    a,
    b,
    ticket,
  });
  const list = [
    school('y', 1, 3),
    school('x', 2, 4),
    school('y', 9, 1),
    school('x', 10, 2),
    school(null, 5, 5),
    school('x', 2, 1),
  ];
  const order = serpentine(list, ['a', 'b'], (a, b) => list[a].ticket - list[b].ticket);
  expect(order.map((at) => list[at].code)).toEqual(['null55', 'x102', 'x21', 'x24', 'y13', 'y91']);
});
