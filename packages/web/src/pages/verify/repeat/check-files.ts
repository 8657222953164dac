import {
  type Repetition,
  type RepetitionPart,
  type RowProblem,
  readCanonicalCsv,
  readRegisterCsv,
  repeatDraw,
} from '@sapa/sampling';

/** The files from which a draw can be repeated and with which it is compared, in the order in which a reader meets them. */
export const checkFiles = ['register.csv', 'draw.json', 'frame.csv', 'exclusions.csv', 'sample.csv'] as const;

export type CheckFile = (typeof checkFiles)[number];

/** The bytes of each file, as downloaded or as the reader has them. */
export type CheckBytes = Record<CheckFile, Uint8Array>;

/** What the check says: the draw was repeated, or a file could not be read. */
export type CheckResult =
  | { kind: 'repeated'; repetition: Repetition; register: number }
  | { kind: 'unreadable'; file: CheckFile; problem: Pick<RowProblem, 'code'> & Partial<RowProblem> };

/** Reads the five files and repeats the draw; `begins` is told each part as it begins. No part of it asks a server. */
export function checkDraw(bytes: CheckBytes, begins: (part: RepetitionPart) => void): CheckResult {
  const texts = new Map<CheckFile, string>();
  for (const file of checkFiles) {
    const text = textOf(bytes[file]);
    if (text === null) return { kind: 'unreadable', file, problem: { code: 'not-text' } };
    texts.set(file, text);
  }
  const text = (file: CheckFile) => texts.get(file) ?? '';
  const register = readRegisterCsv(text('register.csv'));
  if (!register.ok) return { kind: 'unreadable', file: 'register.csv', problem: register.problem };
  let draw: unknown;
  try {
    draw = JSON.parse(text('draw.json'));
  } catch {
    return { kind: 'unreadable', file: 'draw.json', problem: { code: 'not-json' } };
  }
  const published = {
    draw,
    sample: text('sample.csv'),
    exclusions: text('exclusions.csv'),
    frame: text('frame.csv'),
  };
  const repetition = repeatDraw(register.schools, published, begins);
  return { kind: 'repeated', repetition, register: register.schools.length };
}

// A byte-order mark is kept: the hash of the frame is that of the file's bytes.
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * For which of the five a reader's own file stands: by its name (also `frame (1).csv`, as browsers name a second copy), else
 * by what it holds; a table of schools that says nothing else of itself is a register.
 */
export async function fileFor(own: File): Promise<CheckFile> {
  const name = own.name.toLowerCase();
  const named = checkFiles.find((file) => {
    const [stem = '', extension = ''] = file.split('.');
    return name.endsWith(`.${extension}`) && new RegExp(`^${stem}[^a-z]`).test(name);
  });
  if (named !== undefined) return named;
  if (name.endsWith('.json')) return 'draw.json';
  const [heading = []] = readCanonicalCsv((await own.text()).split('\n', 1)[0] ?? '');
  if (heading.includes('ticket')) return 'sample.csv';
  return heading.includes('all_rules') ? 'exclusions.csv' : 'register.csv';
}
