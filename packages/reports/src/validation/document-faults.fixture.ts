import type { Language } from '@sapa/language';
import type { Block, Cell, ReportDocument } from '../document/blocks.ts';
import { bankVersion } from '../recommendations/bank-patterns.ts';
import { readNumber, verdictsSaid } from './printed-intervals.fixture.ts';
import { type Fault, faultsIn } from './text-faults.fixture.ts';

/** Every text inside a value, in order. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** A document as it was composed, with what it was composed from. */
export interface Composed {
  language: Language;
  findings: object;
  document: ReportDocument;
  drawings: ReadonlyMap<string, string>;
}

/** Everything that is wrong in the words and figures of a document, of its drawings and of its tables. */
export function documentFaults({ language, findings, document, drawings }: Composed): Fault[] {
  const data = [...new Set(textsIn([findings, bankVersion]))]
    .filter((word) => /\d/.test(word) && /[\p{L}.-]/u.test(word))
    .toSorted((a, b) => b.length - a.length);
  const drawn = [...drawings.values()].flatMap((svg) =>
    [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words),
  );
  const svgFaults = [...drawings.values()]
    .filter((svg) => /undefined|NaN|Infinity/.test(svg))
    .map((text) => ({ rule: 'a hole in a drawing', text }));
  const printed = new Set([...textsIn(printedParts(document)), ...drawn]);
  return [
    ...[...printed].flatMap((text) => faultsIn(language, text, data)),
    ...svgFaults,
    ...blocksOf(document).flatMap((block) => blockFaults(language, block)),
  ];
}

/** What of a document is words; dates, file names and kinds of blocks are for the templates. */
function printedParts({ title, running, cover, chapters }: ReportDocument): unknown {
  const { code, ...words } = cover;
  return [title, running, words, code?.label, code?.alternative, chapters];
}

function blocksOf({ chapters }: ReportDocument): Block[] {
  return chapters.flatMap(({ blocks, sections }) => [...blocks, ...sections.flatMap((it) => it.blocks)]);
}

function blockFaults(language: Language, block: Block): Fault[] {
  if (block.kind === 'table')
    return block.groups.flatMap(({ rows }) => rows.flatMap((row) => rowFaults(language, row)));
  if (block.kind !== 'findings') return [];
  return block.groups
    .flatMap(({ items }) => items)
    .filter(({ sign, text }) => {
      const said = verdictsSaid(language, text);
      return sign === 'withheld' ? said.length > 0 : !said.includes(sign);
    })
    .map(({ text }) => ({ rule: 'a sign against its sentence', text }));
}

const signedInterval = /^([+−]?\d[\d.,]*)\s…\s([+−]?\d[\d.,]*)$/;

/** A row that says "higher" or "lower" has a difference of that sign in it, and no interval that holds zero. */
function rowFaults(language: Language, row: readonly Cell[]): Fault[] {
  return row.flatMap(({ text: said, sign, small }) => {
    // A partly attained objective has the sign of a shortfall, too, and says in a sentence of which.
    if ((sign !== 'higher' && sign !== 'lower') || !verdictsSaid(language, said).includes(sign)) return [];
    const intervals = row.flatMap((cell) => {
      const [, low = '', high = ''] = signedInterval.exec((cell.small ?? '').replaceAll('\u00A0', ' ')) ?? [];
      return low === '' ? [] : [[readNumber(language, low), readNumber(language, high)] as const];
    });
    const beside =
      small === undefined ? intervals : [[readNumber(language, small), readNumber(language, small)] as const];
    const isRight =
      beside.length > 0 && beside.every(([low, high]) => (sign === 'higher' ? low > 0 : high < 0));
    const text = row.map((cell) => `${cell.text} ${cell.small ?? ''}`).join(' | ');
    return isRight ? [] : [{ rule: 'a row whose verdict its figures do not bear', text }];
  });
}
