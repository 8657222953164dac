import { create } from 'qrcode';
import { ink } from './palette.ts';

// Four modules of quiet zone: ISO/IEC 18004.
const quiet = 4;

/** Returns the QR code (error correction M) of a text as SVG, one unit a module; scales without loss. */
export function qrCode(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  let path = '';
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (modules.get(row, column)) path += `M${column + quiet} ${row + quiet}h1v1h-1z`;
    }
  }
  const side = size + 2 * quiet;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}"><path fill="${ink}" d="${path}"/></svg>`;
}
