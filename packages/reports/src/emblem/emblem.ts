/** The emblem of the organisation that gives out the reports: a picture with which `emblemProblems` found nothing wrong. */
export interface Emblem {
  kind: 'svg' | 'png';
  bytes: Uint8Array;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What the bytes of a file are, whatever its name says; null for anything else than PNG and SVG. */
export function emblemKind(bytes: Uint8Array): Emblem['kind'] | null {
  if (pngSignature.every((byte, index) => bytes[index] === byte)) return 'png';
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('utf8');
  return /^\uFEFF?(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*<svg[\s>]/i.test(head) ? 'svg' : null;
}
