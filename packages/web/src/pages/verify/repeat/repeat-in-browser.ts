import type { RepetitionPart } from '@sapa/sampling';
import { ApiFailure } from '../../../api/failure.ts';
import { type CheckBytes, type CheckFile, type CheckResult, checkFiles } from './check-files.ts';
import type { WorkerMessage } from './worker-messages.ts';

/** Files of the reader's own that stand in for published ones. */
export type OwnFiles = Partial<Record<CheckFile, File>>;

/** What the browser is doing: fetching the files, or a part of the repetition. */
export type CheckStep = 'fetch' | RepetitionPart;

/** The result with the time that the computing took. */
export interface TimedResult {
  result: CheckResult;
  milliseconds: number;
}

async function publishedBytes(round: string, file: CheckFile): Promise<Uint8Array> {
  const address = `/api/v1/rounds/${encodeURIComponent(round)}/${file}`;
  const response = await fetch(address).catch(() => {
    throw new ApiFailure(0, { code: 'no-connection', problems: [] });
  });
  if (!response.ok) throw new ApiFailure(response.status, { code: 'no-answer', problems: [] });
  return new Uint8Array(await response.arrayBuffer());
}

async function allBytes(round: string, own: OwnFiles): Promise<CheckBytes> {
  const bytesOf = async (file: CheckFile): Promise<[CheckFile, Uint8Array]> => {
    const given = own[file];
    return [file, given ? new Uint8Array(await given.arrayBuffer()) : await publishedBytes(round, file)];
  };
  const bytes = new Map(await Promise.all(checkFiles.map(bytesOf)));
  const of = (file: CheckFile) => bytes.get(file) ?? new Uint8Array();
  return {
    'register.csv': of('register.csv'),
    'draw.json': of('draw.json'),
    'frame.csv': of('frame.csv'),
    'exclusions.csv': of('exclusions.csv'),
    'sample.csv': of('sample.csv'),
  };
}

/**
 * Downloads what anyone can download, with the reader's own files in place of published ones, and repeats the draw in a
 * thread of this browser. Throws `ApiFailure` where a file does not come.
 */
export async function repeatInBrowser(
  round: string,
  own: OwnFiles,
  begins: (step: CheckStep) => void,
): Promise<TimedResult> {
  begins('fetch');
  const bytes = await allBytes(round, own);
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
