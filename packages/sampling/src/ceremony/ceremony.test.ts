import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultDesign } from '../design.ts';
import { sha256Hex } from '../ticket.ts';
import { checkCeremony } from './check-ceremony.ts';
import {
  bitsOfRolls,
  commitmentOf,
  commitmentText,
  nameProblems,
  type Rolled,
  rolledProblems,
  seedOfRolls,
} from './commitment.ts';
import { type CeremonyRecord, ceremonyFormat } from './record.ts';

const first: Rolled = {
  round: 'modo-2026',
  ceremony: 1,
  name: 'Қоғамдық байқаушы',
  salt: '00112233445566778899aabbccddeeff',
  rolls: '4162533612345',
};
const second = { ...first, name: 'Observer', salt: 'f'.repeat(32), rolls: '6152436512344' };

describe('a commitment', () => {
  test('is what the public rule and sha256sum give', () => {
    expect(commitmentText(first)).toBe(
      'sapa-commitment-1|modo-2026|1|Қоғамдық байқаушы|00112233445566778899aabbccddeeff|4162533612345',
    );
    const printed = execFileSync('sha256sum', { input: commitmentText(first) }).toString();
    expect(printed.slice(0, 64)).toBe(commitmentOf(first));
  });

  test('is another one for any other field', () => {
    const others = [
      { ...first, round: 'modo-2027' },
      { ...first, ceremony: 2 },
      { ...first, name: 'Observer' },
      { ...first, salt: second.salt },
      { ...first, rolls: second.rolls },
    ];
    expect(new Set([first, ...others].map(commitmentOf)).size).toBe(6);
  });

  test('cannot be read as two: no field holds what separates them', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const accepted = name.filter((text) => nameProblems(text).length === 0);
    fc.assert(
      fc.property(accepted, (text) => {
        const fields = commitmentText({ ...first, name: text }).split('|');
        expect(fields).toEqual(['sapa-commitment-1', 'modo-2026', '1', text, first.salt, first.rolls]);
      }),
    );
    expect(nameProblems('a|b')).toMatchObject([{ code: 'wrong-name' }]);
    expect(nameProblems(' a')).toMatchObject([{ code: 'wrong-name' }]);
    expect(nameProblems('  ')).toMatchObject([{ code: 'missing-field' }]);
  });
});

describe('rolls', () => {
  const codes = (rolls: string) => rolledProblems({ ...first, rolls }, 10).map(({ code }) => code);

  test.each([
    ['4162533612', []],
    ['416253361', ['too-few-rolls']],
    ['4162533617', ['no-die-roll']],
    ['4162 533612', ['no-die-roll']],
    ['1111111111', ['worthless-rolls']],
    ['1212121212', ['worthless-rolls']],
    ['1234561234561', ['worthless-rolls']],
  ])('%s are judged before they are committed to', (rolls, expected) => {
    expect(codes(rolls)).toEqual(expected);
  });

  test('ten honest ones look like a pattern as rarely as is said', () => {
    // Of length p there are 6^p patterns; those of length 4, 5 and 6 hold the shorter ones, two of them those of their common divisor.
    const patterns = 6 ** 4 + 6 ** 5 + 6 ** 6 - 6 - 6 ** 2 - 6;
    expect(6 ** 10 / patterns).toBeGreaterThan(1_080);
    expect(6 ** 10 / patterns).toBeLessThan(1_110);
  });

  test('of two people make at least 66 bits from thirteen each', () => {
    expect(bitsOfRolls(26)).toBeCloseTo(67.21, 2);
    expect(bitsOfRolls(25)).toBeLessThan(66);
    expect(seedOfRolls([first.rolls, second.rolls])).toBe('4162533612345-6152436512344');
  });
});

const at = (minute: number) => `2026-03-01T09:${String(minute).padStart(2, '0')}:00.000Z`;
const file = `${JSON.stringify(defaultDesign, null, 2)}\n`;
const honest: CeremonyRecord = {
  format: ceremonyFormat,
  round: 'modo-2026',
  ceremony: 1,
  supersededBy: null,
  state: 'drawn',
  reason: null,
  openedAt: at(0),
  openedBy: 't',
  design: {
    file,
    sha256: sha256Hex(file),
    leastPeople: 2,
    leastRolls: 10,
    leastBits: 66,
    fixedAt: at(1),
    fixedBy: 't',
  },
  frame: { sha256: 'f', eligible: 40, excluded: 0, frozenAt: at(2), frozenBy: 't' },
  commitments: [first, second].map((rolled, index) => ({
    position: index + 1,
    name: rolled.name,
    rolls: rolled.rolls.length,
    sha256: commitmentOf(rolled),
    committedAt: at(3 + index),
    // The second one tells first.
    reveal: { salt: rolled.salt, rolls: rolled.rolls, revealedAt: at(8 - index) },
  })),
  commitmentsClosedAt: at(6),
  seed: { text: '4162533612345-6152436512344', way: 'dice', note: null, madeAt: at(8), madeBy: 't' },
  draw: { schools: 10, drawnAt: at(9), drawnBy: 't' },
  approval: null,
  inForce: null,
};
const draw = { seed: '4162533612345-6152436512344', frameHash: 'f', design: defaultDesign };

describe('the check of a published ceremony', () => {
  test('finds an honest one honest, and says how much it looked at', () => {
    const check = checkCeremony(honest, draw);
    expect(check).toEqual({ difference: null, commitments: 2, bits: expect.closeTo(67.21, 2) });
    expect(checkCeremony({ ...honest, seed: null, draw: null }).difference).toBeNull();
  });

  type Forgery = (record: CeremonyRecord) => void;
  const forgeries: Record<string, Forgery> = {
    'design.sha256': (record) => {
      if (record.design) record.design.file = record.design.file.replace('0.25', '0.26');
    },
    'frame.sha256': (record) => {
      if (record.frame) record.frame.sha256 = 'e';
    },
    'commitments[1].sha256': (record) => {
      const reveal = record.commitments[1]?.reveal;
      if (reveal) reveal.rolls = '6152436512345';
    },
    'seed.text': (record) => {
      record.commitments.reverse();
    },
    'commitments[0].rolls': (record) => {
      if (record.commitments[0]) record.commitments[0].rolls = 12;
    },
    'frame.frozenAt': (record) => {
      if (record.design) record.design.fixedAt = at(5);
    },
    'commitments[1].reveal.revealedAt': (record) => {
      record.commitmentsClosedAt = at(9);
    },
    'draw.drawnAt': (record) => {
      if (record.draw) record.draw.drawnAt = at(7);
    },
  };
  test.each(Object.entries(forgeries))('names what was changed: %s', (column, forge) => {
    const forged = structuredClone(honest);
    forge(forged);
    expect(checkCeremony(forged, draw).difference).toMatchObject({ file: 'ceremony.json', column });
  });

  test('finds a draw by another design or seed', () => {
    const other = { ...draw, design: { ...defaultDesign, fraction: 0.3 } };
    expect(checkCeremony(honest, other).difference).toMatchObject({
      file: 'draw.json',
      column: 'design.fraction',
    });
    const reseeded = { ...draw, seed: '1' };
    expect(checkCeremony(honest, reseeded).difference).toMatchObject({ column: 'seed.text' });
  });

  test('finds a seed of too few people or rolls', () => {
    const alone = { ...structuredClone(honest), commitments: honest.commitments.slice(0, 1) };
    const seed = honest.seed && { ...honest.seed, text: first.rolls };
    expect(checkCeremony({ ...alone, seed }).difference).toMatchObject({ column: 'commitments' });
    const design = honest.design && { ...honest.design, leastBits: 70 };
    expect(checkCeremony({ ...honest, design }, draw).difference).toMatchObject({ column: 'seed.text' });
  });

  test('finds what is no ceremony', () => {
    expect(checkCeremony({ seed: 1 }).difference).toMatchObject({ column: 'format' });
    expect(checkCeremony(null).difference).toMatchObject({ column: 'format' });
    for (const commitment of [null, {}, { name: 'A', sha256: '0', reveal: { salt: 1 } }]) {
      const broken = { format: ceremonyFormat, commitments: [commitment] };
      expect(checkCeremony(broken).difference).toMatchObject({ column: 'format' });
    }
  });
});
