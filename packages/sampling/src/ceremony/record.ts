/** The name of the form in which a ceremony is published. */
export const ceremonyFormat = 'sapa-ceremony-1';

/** How far a ceremony is, in order; the state follows from what is recorded and never goes back. */
export const ceremonyStates = [
  'open',
  'design-fixed',
  'frame-frozen',
  'commitments-closed',
  'seed-made',
  'drawn',
  'approved',
  'in-force',
] as const;
export type CeremonyState = (typeof ceremonyStates)[number];

/** Whose seed: dice of several people with commitments, or a text made elsewhere in public. */
export type SeedWay = 'dice' | 'announced';

/** The commitment of one person, with what it was to once that is told. */
export interface PublishedCommitment {
  position: number;
  name: string;
  /** How many rolls. */
  rolls: number;
  sha256: string;
  committedAt: string;
  reveal: { salt: string; rolls: string; revealedAt: string } | null;
}

/** A ceremony as published (ceremony.json): everything that is on record of it, moments in ISO 8601. What is not there yet is null. */
export interface CeremonyRecord {
  format: typeof ceremonyFormat;
  round: string;
  ceremony: number;
  /** Number of the ceremony that took the place of this one; null for the current one. */
  supersededBy: number | null;
  state: CeremonyState;
  /** Why the round was drawn anew; null for the first ceremony. */
  reason: string | null;
  openedAt: string;
  openedBy: string;
  design: {
    /** design.json, character by character; `sha256` is that of its UTF-8 bytes. */
    file: string;
    sha256: string;
    leastPeople: number;
    leastRolls: number;
    leastBits: number;
    fixedAt: string;
    fixedBy: string;
  } | null;
  frame: { sha256: string; eligible: number; excluded: number; frozenAt: string; frozenBy: string } | null;
  commitments: PublishedCommitment[];
  commitmentsClosedAt: string | null;
  seed: { text: string; way: SeedWay; note: string | null; madeAt: string; madeBy: string } | null;
  draw: { schools: number; drawnAt: string; drawnBy: string } | null;
  approval: {
    body: string;
    orderNumber: string;
    /** ISO date. */
    orderDate: string;
    file: { name: string; mediaType: string; bytes: number; sha256: string };
    approvedAt: string;
    approvedBy: string;
  } | null;
  inForce: { since: string; enteredAt: string; enteredBy: string } | null;
}
