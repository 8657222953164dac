import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Folder of the Typst templates; also the root that a document may read from. */
export const templateFolder = fileURLToPath(new URL('../templates/', import.meta.url));

const require = createRequire(import.meta.url);

const fontFiles = [
  require.resolve('@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf'),
  require.resolve('@expo-google-fonts/golos-text/500Medium/GolosText_500Medium.ttf'),
  require.resolve('@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf'),
];

let compiler: NodeCompiler | undefined;

/** Returns the compiler of this thread; it keeps what it has read, so the second report is quicker than the first. */
export function typstCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: templateFolder,
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(file)) }],
  });
  return compiler;
}
