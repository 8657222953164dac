import {
  type CeremonyCheck,
  ceremonyFormat,
  checkCeremony,
  type Difference,
  type Repetition,
  type RepetitionPart,
  type RowProblem,
  readCanonicalCsv,
  readRegisterCsv,
  repeatDraw,
} from '@sapa/sampling';

/** The files from which a draw can be repeated and with which it is compared, in the order in which a reader meets them. */
export const checkFiles = [
  'register.csv',
  'draw.json',
  'frame.csv',
  'exclusions.csv',
  'sample.csv',
  'ceremony.json',
] as const;

export type CheckFile = (typeof checkFiles)[number];

/** The bytes of each file, as downloaded or as the reader has them. */
export type CheckBytes = Record<CheckFile, Uint8Array>;

/** The parts of the check as they begin: those of the repetition, then the ceremony. */
export type CheckPart = RepetitionPart | 'ceremony';

/** What the check says: the draw was repeated and the ceremony checked, or a file could not be read. */
export type CheckResult =
  | { kind: 'repeated'; repetition: Repetition; ceremony: CeremonyCheck; register: number }
  | { kind: 'unreadable'; file: CheckFile; problem: Pick<RowProblem, 'code'> & Partial<RowProblem> };

/** The first thing that differs, in the draw or else in its ceremony; null where everything agrees. */
export function firstDifference({
  repetition,
  ceremony,
}: CheckResult & { kind: 'repeated' }): Difference | null {
  return repetition.difference ?? ceremony.difference;
}

/** Reads the files, repeats the draw and checks the ceremony; `begins` is told each part as it begins. No part of it asks a server. */
export function checkDraw(bytes: CheckBytes, begins: (part: CheckPart) => void): CheckResult {
  const texts = new Map<CheckFile, string>();
  for (const file of checkFiles) {
    const text = textOf(bytes[file]);
    if (text === null) return { kind: 'unreadable', file, problem: { code: 'not-text' } };
    texts.set(file, text);
  }
  const text = (file: CheckFile) => texts.get(file) ?? '';
  const register = readRegisterCsv(text('register.csv'));
  if (!register.ok) return { kind: 'unreadable', file: 'register.csv', problem: register.problem };
  const json = new Map<CheckFile, unknown>();
  for (const file of ['draw.json', 'ceremony.json'] as const) {
    try {
      json.set(file, JSON.parse(text(file)));
    } catch {
      return { kind: 'unreadable', file, problem: { code: 'not-json' } };
    }
  }
  const draw = json.get('draw.json');
  const published = {
    draw,
    sample: text('sample.csv'),
    exclusions: text('exclusions.csv'),
    frame: text('frame.csv'),
  };
  const repetition = repeatDraw(register.schools, published, begins);
  begins('ceremony');
  const ceremony = checkCeremony(json.get('ceremony.json'), draw);
  return { kind: 'repeated', repetition, ceremony, register: register.schools.length };
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
 * For which of them a reader's own file stands: by its name (also `frame (1).csv`, as browsers name a second copy), else
 * by what it holds; a table of schools that says nothing else of itself is a register.
 */
export async function fileFor(own: File): Promise<CheckFile> {
  const name = own.name.toLowerCase();
  const named = checkFiles.find((file) => {
    const [stem = '', extension = ''] = file.split('.');
    return name.endsWith(`.${extension}`) && new RegExp(`^${stem}[^a-z]`).test(name);
  });
  if (named !== undefined) return named;
  if (name.endsWith('.json'))
    return (await own.text()).includes(ceremonyFormat) ? 'ceremony.json' : 'draw.json';
  const [heading = []] = readCanonicalCsv((await own.text()).split('\n', 1)[0] ?? '');
  if (heading.includes('ticket')) return 'sample.csv';
  return heading.includes('all_rules') ? 'exclusions.csv' : 'register.csv';
}
