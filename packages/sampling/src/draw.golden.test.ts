import { expect, it } from 'vitest';
import { defaultDesign } from './design.ts';
import { drawSample } from './draw.ts';
import { freezeFrame } from './frame.ts';
import { csvOf, sampleTable } from './published-files.ts';
import type { School } from './school.ts';
import { ticketOf, uniformOf } from './ticket.ts';

// Both draws can be followed with `printf 'sapa|A' | sha256sum` and a pencil.
const school = (code: string, territory: string): School => ({ code, territory });
const schools = [...'ABCDEFGH'].map((code) => school(code, code < 'F' ? 'rural' : 'urban'));
const frame = freezeFrame(schools, []);
const design = { ...defaultDesign, strata: [], mergeOrder: [], exclusions: [] };

it('gives tickets as sha256sum prints them', () => {
  expect(ticketOf('sapa', 'E')).toBe('07524328c196156fb6b4ec373f9ade7c6acd1a44b10a7ce702694bf18c8e4c70');
  expect(ticketOf('2026', 'F')).toBe('07665bae42adcb801607c3c05635acdd3e94a702d2103c04bd0a6f5997bf80ff');
  expect(ticketOf('жеребе', 'Ә-1')).toBe('a540dff5bbe48fb61042e022fdd76ea97aab43f34ca09def6315261a90551b77');
});

it('reads a ticket as a number strictly between 0 and 1', () => {
  expect(uniformOf('0'.repeat(64))).toBe(2 ** -53);
  expect(uniformOf('f'.repeat(64))).toBe(1 - 2 ** -53);
  expect(uniformOf(`8${'0'.repeat(63)}`)).toBe(0.5 + 2 ** -53);
});

it('draws two of eight schools with the seed "sapa"', () => {
  // Ascending tickets: E 07…, G 1e…, A 1f…, C 24…, D 51…, B 7b…, F ce…, H f5….
  const draw = drawSample(frame, design, 'sapa');
  expect(frame.csv).toBe(
    'code,territory\nA,rural\nB,rural\nC,rural\nD,rural\nE,rural\nF,urban\nG,urban\nH,urban\n',
  );
  expect(draw.frameHash).toBe('685748c03a87a5a1d16893a4dd399ca30959648c8b1418b76fc7a9900d279e83');
  expect(csvOf(sampleTable(draw))).toBe(
    [
      'code,stratum,ticket,inclusion_probability,base_weight,order,replacement_1,replacement_2,jk_zone,jk_unit',
      'E,all,07524328c196156fb6b4ec373f9ade7c6acd1a44b10a7ce702694bf18c8e4c70,0.25,4,1,A,D,1,1',
      'G,all,1ee65a295090bcba2913012db8cfc59a4aa0730a5185cd38e61d503d83a9970a,0.25,4,2,C,B,1,2',
      '',
    ].join('\n'),
  );
});

it('draws four of eight schools in two strata with the seed "2026"', () => {
  // Shares of 4: rural 2.5, urban 1.5; whole parts 2 and 1, and the place left goes to the larger of two equal fractions.
  // Ascending tickets: rural B 27…, E 3d…, A 42…, C c0…, D d1…; urban F 07…, G 0f…, H d1….
  const byTerritory = { ...design, fraction: 0.5, strata: ['territory'], minimumPerStratum: 1 };
  const draw = drawSample(frame, byTerritory, '2026');
  expect(draw.strata.map(({ name, eligible, n }) => [name, eligible, n])).toEqual([
    ['rural', 5, 3],
    ['urban', 3, 1],
  ]);
  expect(draw.schools.map(({ code, replacements }) => [code, ...replacements])).toEqual([
    ['B', 'C'],
    ['E', 'D'],
    ['A'],
    ['F', 'G', 'H'],
  ]);
  expect(draw.schools.map(({ baseWeight }) => baseWeight)).toEqual([5 / 3, 5 / 3, 5 / 3, 3]);
  // The one urban school counts to the rural zones: two zones, no school alone.
  expect(draw.schools.map(({ jkZone, jkUnit }) => [jkZone, jkUnit])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ]);
});
