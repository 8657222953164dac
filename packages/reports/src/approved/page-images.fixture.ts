import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

/** A page as grey values (0 black, 255 white), row by row. */
export interface PageImage {
  width: number;
  height: number;
  grey: Uint8Array;
}

// 20 dots an inch: lines of text are grey bars, but a shifted row, a lost chart or an empty half-page is seen at once.
const scale = 20 / 72;
const perRow = 6;

/** Draws every page of a PDF small and grey. */
export async function pageImages(pdf: Uint8Array): Promise<PageImage[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const pages: PageImage[] = [];
    for (const page of document.pages()) {
      const { width, height, data } = await page.render({ scale, render: 'bitmap', colorSpace: 'Gray' });
      pages.push({ width, height, grey: data });
    }
    document.destroy();
    return pages;
  } finally {
    library.destroy();
  }
}

/** All pages side by side on one sheet, as a PNG. */
export function contactSheet(pages: readonly PageImage[]): Buffer {
  const [first] = pages;
  if (!first) throw new Error('A report without pages');
  const rows = Math.ceil(pages.length / perRow);
  const sheet = new PNG({ width: perRow * first.width, height: rows * first.height });
  sheet.data.fill(255);
  for (const [index, { width, height, grey }] of pages.entries()) {
    const left = (index % perRow) * width;
    const top = Math.floor(index / perRow) * height;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        sheet.data.fill(
          grey[y * width + x] ?? 0,
          4 * ((top + y) * sheet.width + left + x),
          4 * ((top + y) * sheet.width + left + x) + 3,
        );
  }
  return PNG.sync.write(sheet, { colorType: 0, deflateLevel: 9 });
}

/** How far two sheets lie apart: pages of another number or size, or the largest difference of a square's mean grey. */
export interface SheetDifference {
  sameSize: boolean;
  /** Largest difference of the mean grey of a square of 8 × 8 dots, 0 to 255. */
  worst: number;
}

const square = 8;

/** Compares two sheets square by square; the rim of a letter may differ by machine, the grey of a square may not. */
export function compareSheets(approved: Buffer, drawn: Buffer): SheetDifference {
  const [a, b] = [PNG.sync.read(approved), PNG.sync.read(drawn)];
  if (a.width !== b.width || a.height !== b.height) return { sameSize: false, worst: 255 };
  let worst = 0;
  for (let top = 0; top < a.height; top += square)
    for (let left = 0; left < a.width; left += square)
      worst = Math.max(worst, Math.abs(meanGrey(a, left, top) - meanGrey(b, left, top)));
  return { sameSize: true, worst };
}

function meanGrey({ data, width, height }: PNG, left: number, top: number): number {
  let sum = 0;
  let count = 0;
  for (let y = top; y < Math.min(top + square, height); y++)
    for (let x = left; x < Math.min(left + square, width); x++, count++)
      sum += data[4 * (y * width + x)] ?? 0;
  return sum / count;
}
