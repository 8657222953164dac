import { join } from 'node:path';
import { templateFolder, typstCompiler } from './compiler.ts';
import type { PdfStandard } from './pdf-standard.ts';

// Results of the last few reports stay in the cache (the templates, the fonts); older ones would only fill the memory.
const reportsKeptInCache = 1;

/** The kinds of documents: `NAME.typ` lays out what it finds in `NAME.json`. */
export type Template = 'report' | 'forms' | 'labels' | 'approval';

/**
 * Sets a document and returns the PDF: PDF 1.7, tagged, by PDF/UA-1 unless another standard is asked for, every font embedded. The same
 * document gives the same bytes. Throws when a template has a fault.
 */
export function typeset(
  template: Template,
  document: object,
  drawings: ReadonlyMap<string, string | Uint8Array> = new Map(),
  standard: PdfStandard = 'ua-1',
): Uint8Array {
  const compiler = typstCompiler();
  const files = new Map<string, string | Uint8Array>([
    ...drawings,
    [`${template}.json`, JSON.stringify(document)],
  ]);
  try {
    for (const [name, content] of files) compiler.mapShadow(join(templateFolder, name), Buffer.from(content));
    const pdf = compiler.pdf(
      { mainFilePath: join(templateFolder, `${template}.typ`) },
      { pdfStandard: standard },
    );
    return new Uint8Array(pdf);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(reportsKeptInCache);
  }
}
