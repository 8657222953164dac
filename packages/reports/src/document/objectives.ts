import type { DomainFindings } from '../findings/domain.ts';
import { isSuppressed } from '../findings/figure.ts';
import type { Attainment, Objective } from '../findings/objective.ts';
import type { GradeFindings } from '../findings/schema.ts';
import type { Block, Cell, Column, RowGroup, Section, Sign } from './blocks.ts';
import { emptyCell, withheldCell } from './cells.ts';
import { sayObjective } from './objective-sentences.ts';
import { bounded, shareRange, signedShare, wholePercent } from './shares.ts';
import type { Words } from './words.ts';

const signs = {
  attained: 'not-found',
  partly: 'lower',
  'not-attained': 'lower',
} as const satisfies Record<Attainment, Sign>;

function objectivesOf(grade: GradeFindings): Objective[] {
  return grade.domains.flatMap(({ objectives = [] }) => objectives);
}

/** Of one state of attainment, the largest shortfall against expectation first. */
export function objectivesBy(grade: GradeFindings, attainment: Attainment): Objective[] {
  const distance = ({ result }: Objective) => (result ? result.school - result.expected : 0);
  return objectivesOf(grade)
    .filter(({ result }) => result?.attainment === attainment)
    .toSorted((a, b) => distance(a) - distance(b));
}

// The table below tells all of them; whole sentences are for those that lie farthest below.
const mostPartly = 2;

function lists(words: Words, grade: GradeFindings): Block {
  const groups = (['not-attained', 'partly'] as const).flatMap((attainment) => {
    const told = objectivesBy(grade, attainment).slice(0, attainment === 'partly' ? mostPartly : undefined);
    const items = told.flatMap((it) => sayObjective(words, it) ?? []);
    return items.length > 0 ? [{ title: words.say(`report.objectives.list.${attainment}`), items }] : [];
  });
  if (groups.length > 0) return { kind: 'findings', groups };
  if (objectivesOf(grade).some(({ result }) => result !== null))
    return {
      kind: 'findings',
      groups: [{ title: null, items: [{ sign: 'not-found', text: words.say('report.objectives.none') }] }],
    };
  const minimum = words.minimumAnswers;
  const text = words.say('report.objectives.withheld', { minimum });
  return { kind: 'findings', groups: [{ title: null, items: [{ sign: 'withheld', text }] }] };
}

function columns(words: Words): Column[] {
  const { say } = words;
  return [
    { title: say('report.objectives.column.objective'), align: 'left', share: 5.4 },
    { title: say('report.objectives.column.items'), align: 'right', share: 1.4 },
    { title: say('report.of.school'), align: 'right', share: 1.2 },
    { title: say('report.objectives.column.expected'), align: 'right', share: 1.6 },
    { title: say('report.of.nation'), align: 'right', share: 1.7 },
    { title: say('report.objectives.column.distance'), align: 'right', share: 1.9 },
    { title: say('report.objectives.column.status'), align: 'left', share: 2.8 },
  ];
}

function row(words: Words, { code, names, items, result }: Objective): Cell[] {
  const label: Cell = { text: `${code}. ${words.name(names)}` };
  const count: Cell = { text: words.numbers.count(items.length), muted: true };
  if (!result)
    return [label, count, withheldCell(words, { suppressed: 'few-pupils' }, columns(words).length - 2)];
  const { school, bound, expected, nation, toExpected, attainment } = result;
  return [
    label,
    count,
    { text: bounded(wholePercent(words, school), bound), strong: true },
    { text: wholePercent(words, expected) },
    { text: wholePercent(words, nation) },
    isSuppressed(toExpected)
      ? emptyCell
      : { text: bounded(signedShare(words, toExpected.value), bound), small: shareRange(words, toExpected) },
    { text: words.say(`report.objectives.${attainment}`), sign: signs[attainment] },
  ];
}

function group(words: Words, domain: DomainFindings): RowGroup[] {
  const objectives = domain.objectives ?? [];
  if (objectives.length === 0) return [];
  const isShown = objectives.some(({ result }) => result !== null);
  const withheld = withheldCell(words, { suppressed: 'few-pupils' }, columns(words).length);
  const rows = isShown ? objectives.map((objective) => row(words, objective)) : [[withheld]];
  return [{ title: words.domain(domain), rows }];
}

/** The section on learning objectives; null where the items came without any. */
export function objectivesSection(words: Words, grade: GradeFindings): Section | null {
  if (objectivesOf(grade).length === 0) return null;
  const groups = grade.domains.flatMap((domain) => group(words, domain));
  return {
    title: words.say('report.objectives.title'),
    blocks: [
      { kind: 'lead', text: words.say('report.objectives.lead') },
      lists(words, grade),
      { kind: 'table', dense: true, columns: columns(words), groups },
    ],
  };
}
