import type { Problem } from '@sapa/tables';
import { canBeDrawn } from '../pdf/can-be-drawn.ts';
import { emblemKind } from './emblem.ts';

/** Bytes of the largest file: every report carries it. */
const largestFile = 256 * 1024;
/** Pixels of the largest side of a PNG. */
const largestSide = 2000;

/** Parts of an SVG that act or fetch something, and text, which would need a font that the document may not have. */
const refusedParts: readonly { code: string; found: RegExp }[] = [
  { code: 'emblem-active', found: /<\s*(?:\w+:)?(?:script|foreignObject|animate\w*|set|handler)\b/gi },
  { code: 'emblem-active', found: /\son\w+\s*=/gi },
  { code: 'emblem-active', found: /<!(?:DOCTYPE|ENTITY)\b/gi },
  { code: 'emblem-reference', found: /\bhref\s*=\s*(?:"\s*[^"#\s][^"]*"|'\s*[^'#\s][^']*')/gi },
  { code: 'emblem-reference', found: /url\(\s*["']?\s*[^"'#\s)][^)]*\)/gi },
  { code: 'emblem-reference', found: /@import\b|<\?xml-stylesheet\b/gi },
  { code: 'emblem-text', found: /<\s*(?:\w+:)?text\b/gi },
];

/**
 * Everything that keeps a file from being an emblem: neither SVG nor PNG, too large, scripts, references to anything outside, text that
 * is not turned into outlines, or a picture that cannot be drawn; empty when it is one. `file`: its name, for the place.
 */
export function emblemProblems(bytes: Uint8Array, file: string): Problem[] {
  const place = { file };
  const kind = emblemKind(bytes);
  if (kind === null) return [{ code: 'emblem-type', place, expected: 'SVG, PNG' }];
  const problems = [...sizeFaults(bytes), ...(kind === 'png' ? pixelFaults(bytes) : svgFaults(bytes))];
  if (problems.length === 0 && !canBeDrawn({ kind, bytes })) problems.push({ code: 'emblem-unreadable' });
  return problems.map((problem) => ({ ...problem, place }));
}

type Fault = Omit<Problem, 'place'>;

function sizeFaults({ length }: Uint8Array): Fault[] {
  if (length <= largestFile) return [];
  return [{ code: 'emblem-large', received: String(length), expected: `<= ${largestFile}` }];
}

function pixelFaults(bytes: Uint8Array): Fault[] {
  if (bytes.length < 24) return [{ code: 'emblem-unreadable' }];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // Width and height stand first in the first chunk (PNG, 11.2.1).
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (Math.max(width, height) <= largestSide) return [];
  return [{ code: 'emblem-pixels', received: `${width} × ${height}`, expected: `<= ${largestSide}` }];
}

function svgFaults(bytes: Uint8Array): Fault[] {
  const text = new TextDecoder().decode(bytes);
  return refusedParts.flatMap(({ code, found }) =>
    [...new Set(text.match(found))].map((part) => ({ code, received: part.trim().slice(0, 60) })),
  );
}
