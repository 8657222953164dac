import { ApiFailure } from '../../../api/failure.ts';
import {
  type CheckBytes,
  type CheckFile,
  type CheckPart,
  type CheckResult,
  checkFiles,
} from './check-files.ts';
import type { WorkerMessage } from './worker-messages.ts';

/** Files of the reader's own that stand in for published ones. */
export type OwnFiles = Partial<Record<CheckFile, File>>;

/** What the browser is doing: fetching the files, or a part of the check. */
export type CheckStep = 'fetch' | CheckPart;

/** The result with the time that the computing took. */
export interface TimedResult {
  result: CheckResult;
  milliseconds: number;
}

/** A ceremony of a round; without a number, the current one. */
export interface CeremonyOfRound {
  round: string;
  ceremony?: number | undefined;
}

async function publishedBytes({ round, ceremony }: CeremonyOfRound, file: CheckFile): Promise<Uint8Array> {
  const which = ceremony === undefined ? '' : `?ceremony=${ceremony}`;
  const address = `/api/v1/rounds/${encodeURIComponent(round)}/${file}${which}`;
  const response = await fetch(address).catch(() => {
    throw new ApiFailure(0, { code: 'no-connection', problems: [] });
  });
  if (!response.ok) throw new ApiFailure(response.status, { code: 'no-answer', problems: [] });
  return new Uint8Array(await response.arrayBuffer());
}

async function allBytes(of: CeremonyOfRound, own: OwnFiles): Promise<CheckBytes> {
  const bytesOf = async (file: CheckFile): Promise<[CheckFile, Uint8Array]> => {
    const mine = own[file];
    return [file, mine ? new Uint8Array(await mine.arrayBuffer()) : await publishedBytes(of, file)];
  };
  const bytes = new Map(await Promise.all(checkFiles.map(bytesOf)));
  const given = (file: CheckFile) => bytes.get(file) ?? new Uint8Array();
  return {
    'register.csv': given('register.csv'),
    'draw.json': given('draw.json'),
    'frame.csv': given('frame.csv'),
    'exclusions.csv': given('exclusions.csv'),
    'sample.csv': given('sample.csv'),
    'ceremony.json': given('ceremony.json'),
  };
}

/**
 * Downloads what anyone can download, with the reader's own files in place of published ones, and repeats the draw in a
 * thread of this browser. Throws `ApiFailure` where a file does not come.
 */
export async function repeatInBrowser(
  of: CeremonyOfRound,
  own: OwnFiles,
  begins: (step: CheckStep) => void,
): Promise<TimedResult> {
  begins('fetch');
  const bytes = await allBytes(of, own);
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<TimedResult>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
        if (data.kind === 'begins') begins(data.part);
        else resolve({ result: data.result, milliseconds: data.milliseconds });
      });
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.postMessage(bytes);
    });
  } finally {
    worker.terminate();
  }
}
