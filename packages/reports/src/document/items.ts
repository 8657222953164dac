import type { DomainFindings } from '../findings/domain.ts';
import type { ItemFindings } from '../findings/item.ts';
import type { SchoolFindings } from '../findings/schema.ts';
import type { Cell, Chapter, Column, RowGroup, Section } from './blocks.ts';
import { emptyCell, withheldCell } from './cells.ts';
import { bareShare, bounded, signedShare } from './shares.ts';
import type { Words } from './words.ts';

function columns(words: Words): Column[] {
  const { say } = words;
  return [
    { title: say('report.items.column.item'), align: 'left', share: 2 },
    { title: say('report.of.school'), align: 'right', share: 1.1 },
    { title: say('report.objectives.column.expected'), align: 'right', share: 1.4 },
    { title: say('report.of.region'), align: 'right', share: 1.2 },
    { title: say('report.of.nation'), align: 'right', share: 1.6 },
    { title: say('report.objectives.column.distance'), align: 'right', share: 1.7 },
    { title: say('report.items.column.options'), align: 'left', share: 4.4 },
  ];
}

function optionsText(words: Words, { key, result }: ItemFindings): string {
  if (!result || result.options.length === 0) return '';
  const options = result.options.map(
    ({ option, share }) => `${option}${option === key ? '*' : ''}\u00A0${bareShare(words, share)}`,
  );
  const rest = [
    ...(result.omitted === null ? [] : [`–\u00A0${bareShare(words, result.omitted)}`]),
    ...(result.other === undefined ? [] : [`…\u00A0${bareShare(words, result.other)}`]),
  ];
  return [...options, ...rest].join('  ');
}

function row(words: Words, item: ItemFindings): Cell[] {
  const { code, objective, result } = item;
  const label: Cell = objective === undefined ? { text: code } : { text: code, small: objective };
  if (!result) return [label, withheldCell(words, { suppressed: 'few-pupils' }, columns(words).length - 1)];
  return [
    label,
    { text: bounded(bareShare(words, result.school), result.bound), strong: true },
    { text: bareShare(words, result.expected) },
    result.region === null ? emptyCell : { text: bareShare(words, result.region) },
    { text: bareShare(words, result.nation) },
    { text: bounded(signedShare(words, result.school - result.expected), result.bound) },
    { text: optionsText(words, item), muted: true },
  ];
}

function group(words: Words, domain: DomainFindings): RowGroup[] {
  const items = domain.items ?? [];
  if (items.length === 0) return [];
  const isShown = items.some(({ result }) => result !== null);
  const withheld = withheldCell(words, { suppressed: 'few-pupils' }, columns(words).length);
  return [
    { title: words.domain(domain), rows: isShown ? items.map((item) => row(words, item)) : [[withheld]] },
  ];
}

function section(words: Words, grade: SchoolFindings['grades'][number]): Section[] {
  const groups = grade.domains.flatMap((domain) => group(words, domain));
  if (groups.length === 0) return [];
  const doubtful = grade.domains
    .flatMap(({ items = [] }) => items.filter((item) => item.doubtful))
    .map(({ code }) => code);
  return [
    {
      title: words.grade(grade),
      blocks: [
        { kind: 'table', dense: true, oneLine: true, columns: columns(words), groups },
        ...(doubtful.length > 0
          ? [
              {
                kind: 'notes' as const,
                texts: [words.say('report.items.doubtful', { items: doubtful.join(', ') })],
              },
            ]
          : []),
      ],
    },
  ];
}

/** The annex of items, a table a grade; null where nothing is known of single items. */
export function itemsChapter(words: Words, findings: SchoolFindings): Chapter | null {
  const sections = findings.grades.flatMap((grade) => section(words, grade));
  if (sections.length === 0) return null;
  return {
    title: words.say('report.items.title'),
    blocks: [{ kind: 'lead', text: words.say('report.items.lead') }],
    sections,
  };
}
