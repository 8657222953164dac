import { deriveColumns } from './derived-columns.ts';
import { type Difference, firstCsvDifference, firstJsonDifference } from './difference.ts';
import { algorithm, type Draw, drawSample } from './draw.ts';
import { type Frame, freezeFrame } from './frame.ts';
import { parseDesign } from './parse-design.ts';
import { parseExclusions } from './parse-exclusions.ts';
import { isObject } from './parse-fields.ts';
import { DesignProblems, type Problem } from './problem.ts';
import { csvOf, exclusionsTable, sampleTable } from './published-files.ts';
import type { School } from './school.ts';
import { sha256Hex } from './ticket.ts';

/** A draw as published: the parsed draw.json and, where they were published, the texts of the CSV files. */
export interface PublishedDraw {
  draw: unknown;
  sample?: string;
  exclusions?: string;
  frame?: string;
}

/** What repeating a published draw found. */
export interface Repetition {
  /** The first difference, or null if there is none. */
  difference: Difference | null;
  /** Hash of the frame as recomputed; null where draw.json does not say by which rules. */
  frameHash: string | null;
  /** Schools of the recomputed frame. */
  eligible: number | null;
  /** Schools drawn anew; null where it did not come to that. */
  drawn: number | null;
}

/** The part of the repetition that begins: the frame from the register, the draw, the comparison of the sample. */
export type RepetitionPart = 'frame' | 'draw' | 'compare';

/**
 * Repeats a published draw from the register alone and compares everything: the frame and its hash, the exclusions, then
 * draw.json field by field, then the sample file. Stops at the first difference. `begins` is told each part as it begins.
 */
export function repeatDraw(
  register: readonly School[],
  published: PublishedDraw,
  begins: (part: RepetitionPart) => void = () => undefined,
): Repetition {
  const inputs = readInputs(published.draw);
  if ('file' in inputs) return { difference: inputs, frameHash: null, eligible: null, drawn: null };
  begins('frame');
  const frame = freezeFrame(
    deriveColumns(register, inputs.design.derived),
    inputs.rules,
    inputs.design.target,
  );
  const made = { frameHash: frame.hash, eligible: frame.eligible.length };
  const inFrame = firstFrameDifference(frame, published, inputs.frameHash);
  if (inFrame) return { ...made, difference: inFrame, drawn: null };
  begins('draw');
  let draw: Draw;
  try {
    draw = drawSample(frame, inputs.design, inputs.seed);
  } catch (error) {
    if (!(error instanceof DesignProblems)) throw error;
    return { ...made, difference: impossible(error.problems), drawn: null };
  }
  begins('compare');
  return { ...made, difference: firstDrawDifference(draw, published), drawn: draw.total };
}

/** The first difference that `repeatDraw` finds, or null if there is none. */
export function verifyDraw(register: readonly School[], published: PublishedDraw): Difference | null {
  return repeatDraw(register, published).difference;
}

function firstDrawDifference(draw: Draw, published: PublishedDraw): Difference | null {
  const inDraw = firstJsonDifference(published.draw, draw);
  if (inDraw || published.sample === undefined) return inDraw;
  return firstCsvDifference('sample.csv', published.sample, csvOf(sampleTable(draw)));
}

type Inputs = Pick<Draw, 'seed' | 'design' | 'rules' | 'frameHash'>;

function readInputs(json: unknown): Inputs | Difference {
  const published = isObject(json) ? json : {};
  if (published.algorithm !== algorithm) return unreadable('algorithm', published.algorithm, algorithm);
  const { seed, frameHash } = published;
  if (typeof seed !== 'string' || seed === '') return unreadable('seed', seed, null);
  if (typeof frameHash !== 'string') return unreadable('frameHash', frameHash, null);
  const parsed = parseDesign(published.design ?? null);
  if (!parsed.ok) return impossible(parsed.problems, 'design.');
  const rules = parseExclusions(published.rules ?? null, 'rules');
  if (rules.problems.length > 0) return impossible(rules.problems);
  if (!Array.isArray(rules.exclusions)) return unreadable('rules', published.rules, '[…]');
  return { seed, frameHash, design: parsed.design, rules: rules.exclusions };
}

function firstFrameDifference(frame: Frame, published: PublishedDraw, frameHash: string): Difference | null {
  if (published.frame !== undefined && published.frame !== frame.csv) {
    const inCells = firstCsvDifference('frame.csv', published.frame, frame.csv);
    if (inCells) return inCells;
    const hash = sha256Hex(published.frame);
    // Same cells, other bytes (line ends, quotes, a byte-order mark): not the file that was hashed.
    if (hash !== frame.hash) return different('frame.csv', 'SHA-256', hash, frame.hash);
  }
  if (published.exclusions !== undefined) {
    const recomputed = csvOf(exclusionsTable(frame.exclusions));
    const inExclusions = firstCsvDifference('exclusions.csv', published.exclusions, recomputed);
    if (inExclusions) return inExclusions;
  }
  return frameHash === frame.hash ? null : different('draw.json', 'frameHash', frameHash, frame.hash);
}

function unreadable(column: string, published: unknown, recomputed: string | null): Difference {
  const shown = published === undefined || published === null ? null : JSON.stringify(published);
  return different('draw.json', column, shown, recomputed);
}

function impossible(problems: readonly Problem[], prefix = ''): Difference {
  const [problem] = problems;
  const column = `${prefix}${problem.place.path ?? ''}`;
  return different('draw.json', column, problem.received ?? null, problem.expected ?? null);
}

function different(
  file: Difference['file'],
  column: string,
  published: string | null,
  recomputed: string | null,
): Difference {
  return { file, row: null, school: null, column, published, recomputed };
}
