import type { DomainFindings } from '../findings/domain.ts';
import { isSuppressed } from '../findings/figure.ts';
import { isLowParticipation, participationLimit, participationRate } from '../findings/participation.ts';
import { type Reference, references } from '../findings/references.ts';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import type { Block, Cell, Chapter, Column } from './blocks.ts';
import { differenceCell, emptyCell, meanCell, verdictCell } from './cells.ts';
import { exampleSentence } from './example-sentence.ts';
import { glanceOf } from './glance.ts';
import { wholePercent } from './shares.ts';
import type { Words } from './words.ts';

function referencesOf(findings: SchoolFindings): Reference[] {
  const used = new Set(
    findings.grades.flatMap((grade) =>
      grade.domains.flatMap((domain) => domain.comparisons.map((comparison) => comparison.with)),
    ),
  );
  const all = references.filter((reference) => used.has(reference));
  // Four columns do not fit; the district stands in the chapter of the grade.
  return all.length > 3 ? all.filter((reference) => reference !== 'district') : all;
}

function columns(words: Words, used: readonly Reference[]): Column[] {
  return [
    { title: words.say('report.column.domain'), align: 'left', share: 2.4 },
    { title: words.say('report.column.mean'), align: 'right', share: 1.2 },
    ...used.map(
      (reference): Column => ({
        title: words.say(`report.column.compared-${reference}`),
        align: 'left',
        share: used.length > 2 ? 2.1 : 2.8,
      }),
    ),
  ];
}

function comparedCell(words: Words, domain: DomainFindings, reference: Reference): Cell {
  const comparison = domain.comparisons.find((candidate) => candidate.with === reference);
  if (!comparison) return emptyCell;
  const { difference } = comparison;
  const verdict = verdictCell(words, difference);
  return isSuppressed(difference) ? verdict : { ...verdict, small: differenceCell(words, difference).text };
}

function rowOf(words: Words, domain: DomainFindings, used: readonly Reference[]): Cell[] {
  return [
    { text: words.domain(domain), strong: true },
    meanCell(words, domain.school, true),
    ...used.map((reference) => comparedCell(words, domain, reference)),
  ];
}

function participationTile(words: Words, grade: GradeFindings) {
  const { enrolled, tested } = grade.participation;
  const title = words.grade(grade);
  const rate = participationRate(grade);
  if (rate === null || enrolled === null) {
    const value = words.numbers.count(tested);
    return { title, value, text: words.say('report.participation.tested', { tested }) };
  }
  const text = words.say('report.participation.of-enrolled', {
    enrolled,
    tested: words.numbers.count(tested),
  });
  return { title, value: words.numbers.percent(rate), text };
}

function cautions(words: Words, grades: readonly GradeFindings[]): Block[] {
  const limit = wholePercent(words, participationLimit);
  return grades.filter(isLowParticipation).map((grade) => ({
    kind: 'caution',
    text: words.say('report.participation.caution', {
      grade: words.grade(grade),
      share: words.numbers.percent(participationRate(grade) ?? 0),
      limit,
    }),
  }));
}

/** What the points of the scale are, and from which year it comes where it is linked. */
export function scaleSentence({ say, numbers }: Words, scale: SchoolFindings['method']['scale']): string {
  return say(scale.linkedTo === undefined ? 'report.guide.scale' : 'report.guide.scale-linked', {
    mean: numbers.score(scale.mean),
    sd: numbers.score(scale.sd),
  });
}

function guide(words: Words, findings: SchoolFindings): Block {
  const { scale, minimumPupils } = findings.method;
  const { say } = words;
  return {
    kind: 'guide',
    title: say('report.guide.title'),
    items: [
      scaleSentence(words, scale),
      say('report.guide.interval'),
      say('report.guide.verdict'),
      ...exampleSentence(words, findings),
      say('report.guide.withheld', { minimum: minimumPupils }),
      say('report.guide.causes'),
    ],
  };
}

/** The chapter that a head teacher reads first: findings at a glance, results in brief, participation, how to read the rest. */
export function summaryChapter(words: Words, findings: SchoolFindings): Chapter {
  const used = referencesOf(findings);
  const groups = findings.grades.map((grade) => ({
    title: words.grade(grade),
    rows: grade.domains.map((domain) => rowOf(words, domain, used)),
  }));
  return {
    title: words.say('report.summary.title'),
    blocks: [
      { kind: 'tiles', items: glanceOf(words, findings), compact: true },
      { kind: 'lead', text: words.say('report.summary.lead') },
      { kind: 'table', dense: true, oneLine: true, columns: columns(words, used), groups },
    ],
    sections: [
      {
        title: words.say('report.participation.title'),
        blocks: [
          { kind: 'tiles', items: findings.grades.map((grade) => participationTile(words, grade)) },
          ...cautions(words, findings.grades),
          guide(words, findings),
        ],
      },
    ],
  };
}
