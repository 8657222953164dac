import type { DomainFindings, Reference } from '../findings/domain.ts';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import type { Block, Cell, Chapter, Column } from './blocks.ts';
import { differenceCell, emptyCell, figureCell, verdictCell } from './cells.ts';
import type { Words } from './words.ts';

function referencesOf(findings: SchoolFindings): Reference[] {
  const used = new Set(
    findings.grades.flatMap((grade) =>
      grade.domains.flatMap((domain) => domain.comparisons.map((comparison) => comparison.with)),
    ),
  );
  return (['district', 'region', 'nation'] as const).filter((reference) => used.has(reference));
}

function columns(words: Words, references: readonly Reference[]): Column[] {
  return [
    { title: words.say('report.column.domain'), align: 'left', share: 2.4 },
    { title: words.say('report.column.mean'), align: 'right', share: 1.2 },
    ...references.map(
      (reference): Column => ({
        title: words.say(`report.column.compared-${reference}`),
        align: 'left',
        share: references.length > 2 ? 2.1 : 2.8,
      }),
    ),
  ];
}

function comparedCell(words: Words, domain: DomainFindings, reference: Reference): Cell {
  const comparison = domain.comparisons.find((candidate) => candidate.with === reference);
  if (!comparison) return emptyCell;
  const { text, small } = differenceCell(words, comparison.difference);
  const verdict = verdictCell(words, comparison.difference);
  return small === undefined ? verdict : { ...verdict, small: `${text} (${small})` };
}

function rowOf(words: Words, domain: DomainFindings, references: readonly Reference[]): Cell[] {
  return [
    { text: words.domain(domain), strong: true },
    figureCell(words, domain.school, true),
    ...references.map((reference) => comparedCell(words, domain, reference)),
  ];
}

function participationTile(words: Words, grade: GradeFindings) {
  const { enrolled, tested } = grade.participation;
  const title = words.grade(grade);
  // A list older than the test may hold fewer pupils than were tested; a rate over 100 % would mislead.
  if (enrolled === null || enrolled < tested || enrolled === 0) {
    const value = words.numbers.count(tested);
    return { title, value, text: words.say('report.participation.tested', { tested }) };
  }
  const text = words.say('report.participation.of-enrolled', {
    enrolled,
    tested: words.numbers.count(tested),
  });
  return { title, value: words.numbers.percent(tested / enrolled), text };
}

function guide(words: Words, findings: SchoolFindings): Block {
  const { scale, minimumPupils } = findings.method;
  const { say, numbers } = words;
  return {
    kind: 'guide',
    title: say('report.guide.title'),
    items: [
      say('report.guide.scale', { mean: numbers.score(scale.mean), sd: numbers.score(scale.sd) }),
      say('report.guide.interval'),
      say('report.guide.verdict'),
      say('report.guide.withheld', { minimum: minimumPupils }),
      say('report.guide.causes'),
    ],
  };
}

/** The chapter that a head teacher reads first: results in brief, participation, how to read the rest. */
export function summaryChapter(words: Words, findings: SchoolFindings): Chapter {
  const references = referencesOf(findings);
  const groups = findings.grades.map((grade) => ({
    title: words.grade(grade),
    rows: grade.domains.map((domain) => rowOf(words, domain, references)),
  }));
  return {
    title: words.say('report.summary.title'),
    blocks: [
      { kind: 'lead', text: words.say('report.summary.lead') },
      { kind: 'table', columns: columns(words, references), groups },
    ],
    sections: [
      {
        title: words.say('report.participation.title'),
        blocks: [
          { kind: 'tiles', items: findings.grades.map((grade) => participationTile(words, grade)) },
          guide(words, findings),
        ],
      },
    ],
  };
}
