import type { Block } from './blocks.ts';

/** The drawings of one report, by file name; blocks refer to them. */
export interface Drawings {
  readonly files: ReadonlyMap<string, string>;
  /** Keeps an SVG text and returns the block that shows it. */
  chart(svg: string, alternative: string, caption: string): Block;
  /** Keeps an SVG text and returns its file name. */
  keep(svg: string): string;
}

/** Returns an empty store of drawings. */
export function startDrawings(): Drawings {
  const files = new Map<string, string>();
  const keep = (svg: string) => {
    const file = `drawing-${files.size + 1}.svg`;
    files.set(file, svg);
    return file;
  };
  return {
    files,
    keep,
    chart: (svg, alternative, caption) => ({ kind: 'chart', file: keep(svg), alternative, caption }),
  };
}
