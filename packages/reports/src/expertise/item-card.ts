import type { Names } from '../findings/domain.ts';

interface Point {
  theta: number;
  share: number;
}

/** All that is printed of one item for the commission of experts. */
export interface ItemCard {
  code: string;
  domain: string;
  /** Task as pupils read it, where the file of items holds it. */
  stem: { kk?: string; ru?: string } | null;
  objective: { code: string; names: Names } | null;
  contentArea: Names | null;
  cognitiveLevel: Names | null;
  n: number;
  /** Share of the attainable points. */
  p: number | null;
  itemRest: number | null;
  a: number | null;
  aError: number | null;
  b: number[];
  flags: string[];
  /** Shares at abilities: by the model, and observed among pupils of about that ability. */
  curve: Point[];
  observed: Point[];
  options: {
    label: string;
    isKey: boolean;
    share: number;
    pointBiserial: number | null;
    misconception: Names | null;
  }[];
  groups: {
    by: string;
    reference: string;
    focal: string;
    class: string | null;
    delta: number | null;
    p: number | null;
  }[];
  verdicts: { verdict: string; reason: string; decidedAt: string; decidedBy: string }[];
}

/** The cards of all items of a round, by test. */
export interface ExpertiseFindings {
  number: string;
  demo: boolean;
  round: { names: Names; date: string };
  tests: { grade: number | null; names: Names; cards: ItemCard[] }[];
}
