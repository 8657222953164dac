import { expect, test } from 'vitest';
import { makeSlip, openSlip } from './slip.ts';

const rolled = { round: 'r', ceremony: 1, name: 'Байқаушы', rolls: '4162533612345' };

test('a slip opens its own commitment and no other', () => {
  const slip = makeSlip(rolled);
  expect(slip.salt).toMatch(/^[0-9a-f]{32}$/);
  expect(slip.text).toBe(`sapa-commitment-1|r|1|Байқаушы|${slip.salt}|4162533612345`);
  const commitment = { name: rolled.name, sha256: slip.sha256 };
  expect(openSlip(`${slip.text}\n`, rolled, commitment)).toEqual({ salt: slip.salt, rolls: rolled.rolls });
  expect(openSlip(slip.text.replace(/5$/, '6'), rolled, commitment)).toBeNull();
  expect(openSlip(slip.text, { ...rolled, ceremony: 2 }, commitment)).toBeNull();
  expect(openSlip('', rolled, commitment)).toBeNull();
});

test('the same rolls give another commitment each time, so that they cannot be guessed from it', () => {
  expect(makeSlip(rolled).sha256).not.toBe(makeSlip(rolled).sha256);
});
