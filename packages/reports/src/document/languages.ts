import type { DomainFindings } from '../findings/domain.ts';
import type { GradeFindings } from '../findings/schema.ts';
import type { Cell, Column, RowGroup, Section } from './blocks.ts';
import { countCell, differenceCell, effectCell, emptyCell, figureCell } from './cells.ts';
import { type Finding, sayPair } from './sentences.ts';
import type { Words } from './words.ts';

type Languages = NonNullable<DomainFindings['languages']>;
type WithLanguages = DomainFindings & { languages: Languages };

function hasLanguages(domain: DomainFindings): domain is WithLanguages {
  return domain.languages !== null;
}

function columns(words: Words): Column[] {
  const { say } = words;
  return [
    { title: say('report.fact.school-language'), align: 'left', share: 3 },
    { title: say('report.column.pupils'), align: 'right', share: 1.6 },
    { title: say('report.column.mean'), align: 'right', share: 2.6 },
    { title: say('report.column.effect'), align: 'right', share: 1.6 },
  ];
}

function tableGroup(words: Words, domain: WithLanguages): RowGroup {
  const { groups, difference } = domain.languages;
  const rows = groups.map((group): Cell[] => [
    { text: words.label('instruction', group.language) },
    countCell(words, group.result),
    figureCell(words, group.result),
    emptyCell,
  ]);
  const last: Cell[] = [
    { text: words.say('report.languages.difference'), strong: true },
    emptyCell,
    { ...differenceCell(words, difference), strong: true },
    effectCell(words, difference),
  ];
  return { title: words.domain(domain), rows: [...rows, last] };
}

function findingOf(words: Words, domain: WithLanguages): Finding[] {
  const [first, second] = domain.languages.groups;
  if (!first || !second) return [];
  const pair = {
    of: 'languages',
    domain: words.domain(domain),
    first: words.label('instruction', first.language),
    second: words.label('instruction', second.language),
  } as const;
  return [sayPair(words, pair, domain.languages.difference)];
}

/** The section on languages of instruction (mixed schools, never reading); null when there is nothing to tell. */
export function languagesSection(words: Words, grade: GradeFindings): Section | null {
  const domains = grade.domains.filter(hasLanguages);
  if (domains.length === 0) return null;
  const items = domains.flatMap((domain) => findingOf(words, domain));
  const hasReading = grade.domains.some((domain) => domain.domain === 'reading');
  return {
    title: words.say('report.languages.title'),
    blocks: [
      ...(hasReading ? [{ kind: 'lead' as const, text: words.say('report.languages.lead') }] : []),
      { kind: 'findings', groups: [{ title: null, items }] },
      {
        kind: 'table',
        dense: true,
        oneLine: true,
        columns: columns(words),
        groups: domains.map((domain) => tableGroup(words, domain)),
      },
    ],
  };
}
