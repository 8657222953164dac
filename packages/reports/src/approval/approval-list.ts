import type { Names } from '../findings/names.ts';

/** A school by its code and names. */
export interface NamedSchool {
  code: string;
  names: Names;
}

/** A school drawn, as the order names it. */
export interface ApprovedSchool extends NamedSchool {
  region: Names;
  /** null where the register knows no districts. */
  district: Names | null;
  /** What its stratum is called, in words. */
  stratum: Names;
  /** Place in the draw of its stratum, from 1. */
  order: number;
  /** Schools that step in for it, the first one first. */
  replacements: NamedSchool[];
}

/** Everything that the list of drawn schools for an order says. */
export interface ApprovalList {
  round: Names;
  isDemo: boolean;
  ceremony: number;
  /** SHA-256 of the frozen frame in hex. */
  frameHash: string;
  seed: string;
  eligible: number;
  schools: ApprovedSchool[];
  /** The order once there is one; before that there is room for it. */
  order: { body: string; number: string; date: string } | null;
}
