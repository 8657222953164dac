import { join } from 'node:path';
import type { Emblem } from '../emblem/emblem.ts';
import { templateFolder, typstCompiler } from './compiler.ts';

/** True for a picture that the compiler can put on a page: it tries. */
export function canBeDrawn({ kind, bytes }: Emblem): boolean {
  const compiler = typstCompiler();
  try {
    compiler.mapShadow(join(templateFolder, `trial.${kind}`), Buffer.from(bytes));
    compiler.pdf({ mainFileContent: `#image("/trial.${kind}")` });
    return true;
  } catch {
    return false;
  } finally {
    compiler.resetShadow();
  }
}
