import type { Problem } from '../problem.ts';
import { sha256Hex } from '../ticket.ts';

/** What a person commits to before any rolls are told: dice rolls and a random salt, for one ceremony of one round. */
export interface Rolled {
  round: string;
  /** Number of the ceremony within the round, from 1. */
  ceremony: number;
  /** Under which the commitment is published. */
  name: string;
  /** 128 random bits as 32 lower-case hex digits: a few dozen rolls alone could be guessed from their bare hash. */
  salt: string;
  /** Digits 1–6, one a roll. */
  rolls: string;
}

/** The text whose SHA-256 is the commitment: `sapa-commitment-1|ROUND|CEREMONY|NAME|SALT|ROLLS`, in UTF-8, without a line end. */
export function commitmentText({ round, ceremony, name, salt, rolls }: Rolled): string {
  return ['sapa-commitment-1', round, ceremony, name, salt, rolls].join('|');
}

/** The commitment to some rolls: SHA-256 of `commitmentText` in lower-case hex. Hides them (salt) and binds to them (hash; Blum 1981). */
export function commitmentOf(rolled: Rolled): string {
  return sha256Hex(commitmentText(rolled));
}

/** Randomness of so many rolls of a fair die in bits: log2 6 = 2.585 a roll. */
export function bitsOfRolls(rolls: number): number {
  return rolls * Math.log2(6);
}

/** The seed that the rolls of several people make: their digits in the order of the commitments, joined by a hyphen. */
export function seedOfRolls(rolls: readonly string[]): string {
  return rolls.join('-');
}

/** Longest pattern whose repetition is taken for no rolling: 1111…, 1212…, 123456123456…. */
const longestPattern = 6;

/**
 * What is wrong with a name or with rolls before they are committed to: a name that could be read as two fields of the text, a sign that is
 * no 1–6, fewer rolls than asked for, one pattern over and over. Ten honest rolls look like a pattern once in 1,100 times.
 */
export function rolledProblems(
  { name, salt, rolls }: Pick<Rolled, 'name' | 'salt' | 'rolls'>,
  leastRolls: number,
): Problem[] {
  const problems: Problem[] = [...nameProblems(name)];
  const add = (code: string, path: string, received: string, expected: string) =>
    problems.push({ code, place: { path }, received, expected });
  if (!/^[0-9a-f]{32}$/.test(salt)) add('wrong-salt', 'salt', salt, '[0-9a-f]{32}');
  const other = /[^1-6]/u.exec(rolls)?.[0];
  if (other !== undefined) add('no-die-roll', 'rolls', other, '1–6');
  else if (rolls.length < leastRolls) add('too-few-rolls', 'rolls', String(rolls.length), String(leastRolls));
  else if (isPattern(rolls)) add('worthless-rolls', 'rolls', rolls, '');
  return problems;
}

/** What is wrong with the name under which somebody commits; it is one field of the text, in NFC, without blanks around it. */
export function nameProblems(name: string): Problem[] {
  const place = { path: 'name' };
  if (name.trim() === '') return [{ code: 'missing-field', place }];
  const isField = name.length <= 120 && name === name.trim().normalize('NFC') && !/[|\p{Cc}]/u.test(name);
  return isField ? [] : [{ code: 'wrong-name', place, received: name }];
}

function isPattern(rolls: string): boolean {
  const lengths = Array.from({ length: longestPattern }, (_, at) => at + 1);
  return lengths.some((length) => [...rolls].every((roll, at) => at < length || roll === rolls[at - length]));
}
