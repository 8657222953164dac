import { createHash } from 'node:crypto';
import type { CommandIo } from '../command.ts';

/** SHA-256 of a file as it lies there, in lower-case hex: by it the audit row says which file was taken. */
export async function fileHash(io: CommandIo, file: string): Promise<string> {
  return createHash('sha256')
    .update(await io.readBytes(file))
    .digest('hex');
}
