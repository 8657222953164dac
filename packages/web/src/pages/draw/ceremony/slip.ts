import { commitmentOf, commitmentText, type Rolled } from '@sapa/sampling';

/** What a person keeps until the reveal: the text, and the commitment that it gives. */
export interface Slip extends Rolled {
  text: string;
  sha256: string;
}

/** Makes a slip with a fresh salt of 128 bits from the browser's own source of randomness; nothing of it leaves the browser. */
export function makeSlip(rolled: Omit<Rolled, 'salt'>): Slip {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const salt = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const whole = { ...rolled, salt };
  return { ...whole, text: commitmentText(whole), sha256: commitmentOf(whole) };
}

/** Salt and rolls of the text of a slip if it is the slip of this commitment; null where it is not. */
export function openSlip(
  text: string,
  { round, ceremony }: { round: string; ceremony: number },
  { name, sha256 }: { name: string; sha256: string },
): { salt: string; rolls: string } | null {
  const [salt = '', rolls = ''] = text.trim().split('|').slice(-2);
  return commitmentOf({ round, ceremony, name, salt, rolls }) === sha256 ? { salt, rolls } : null;
}
