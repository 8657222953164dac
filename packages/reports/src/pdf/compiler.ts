import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Folder of the Typst templates; also the root that a document may read from. */
export const templateFolder = fileURLToPath(new URL('../templates/', import.meta.url));

const weights = [
  '400Regular/GolosText_400Regular',
  '500Medium/GolosText_500Medium',
  '600SemiBold/GolosText_600SemiBold',
];

let compiler: NodeCompiler | undefined;

function fonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return weights.map((weight) => readFileSync(resolve(`@expo-google-fonts/golos-text/${weight}.ttf`)));
}

/** Returns the compiler of this thread; it keeps what it has read, so the second report is quicker than the first. */
export function typstCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({ workspace: templateFolder, fontArgs: [{ fontBlobs: fonts() }] });
  return compiler;
}
