import type { Verdict } from '../findings/verdict.ts';

/** Sign beside a sentence or a cell: a verdict, or that nothing is shown. */
export type Sign = Verdict | 'withheld';

/** One cell of a table; `small` stands below the text, `span` is the number of columns that it takes (default 1). */
export interface Cell {
  text: string;
  small?: string;
  sign?: Sign;
  strong?: boolean;
  muted?: boolean;
  span?: number;
}

/** A column: `share` is its part of the width. */
export interface Column {
  title: string;
  align: 'left' | 'right';
  share: number;
}

/** Rows of a table under a line of their own (`title` null: no such line). */
export interface RowGroup {
  title: string | null;
  rows: Cell[][];
}

/** The pieces that every section is made of; each has one template. */
export type Block =
  | { kind: 'lead'; text: string }
  | { kind: 'notes'; texts: string[] }
  | { kind: 'chart'; file: string; alternative: string; caption: string }
  /** `dense` makes the rows of a long table low; `oneLine` puts the small text of a cell beside its text instead of below. */
  | { kind: 'table'; columns: Column[]; groups: RowGroup[]; oneLine?: boolean; dense?: boolean }
  | { kind: 'findings'; groups: { title: string | null; items: { sign: Sign; text: string }[] }[] }
  | { kind: 'guide'; title: string; items: string[] }
  /** `compact`: four in a row, for whole sentences. */
  | { kind: 'tiles'; items: { title: string; value: string; text: string }[]; compact?: boolean }
  | { kind: 'caution'; text: string }
  | {
      kind: 'advice';
      labels: { addressee: string; sign: string };
      items: { measure: string; cause: string; addressee: string; sign: string }[];
    }
  | { kind: 'facts'; items: { label: string; value: string }[] };

/** A part of a chapter with a heading of its own. */
export interface Section {
  title: string;
  blocks: Block[];
}

/** A chapter begins below the one before where there is room, with `newPage` always at the top of a page. */
export interface Chapter {
  title: string;
  blocks: Block[];
  sections: Section[];
  newPage?: boolean;
}

/** The first page. */
export interface Cover {
  title: string;
  /** The picture of the organisation beside the title. */
  emblem?: { file: string; alternative: string };
  round: string;
  school: string;
  places: string[];
  facts: { label: string; value: string }[];
  demoNote: string | null;
  code: { file: string; alternative: string; label: string; address: string } | null;
}

/** A whole report in one language: words and figures as they will be printed, without any look. */
export interface ReportDocument {
  language: string;
  title: string;
  date: { year: number; month: number; day: number };
  running: { left: string; right: string; demo: string | null };
  cover: Cover;
  chapters: Chapter[];
}
