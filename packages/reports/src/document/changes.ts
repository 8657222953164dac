import { formatDate } from '@sapa/language';
import type { Change } from '../findings/change.ts';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import type { Chapter } from './blocks.ts';
import type { Words } from './words.ts';

/** The chapter of a corrected report that says what is other than in the version before; null in a first version. */
export function changesChapter(words: Words, findings: SchoolFindings): Chapter | null {
  const { replaces } = findings;
  if (!replaces) return null;
  const version = String(replaces.version);
  const date = formatDate(words.language, replaces.date, 'long');
  return {
    title: words.say('report.changes.title'),
    blocks: [
      { kind: 'lead', text: words.say('report.changes.lead', { version, date }) },
      { kind: 'notes', texts: replaces.changes.map((change) => sayChange(words, findings, change)) },
    ],
    sections: [],
  };
}

function sayChange(words: Words, findings: SchoolFindings, change: Change): string {
  const found = findings.grades.find((it) => it.grade === change.grade);
  const grade = found ? words.grade(found) : '';
  switch (change.kind) {
    case 'tested': {
      const { before, after } = change;
      const counts = { before: words.numbers.count(before), after: words.numbers.count(after) };
      return words.say('report.changes.tested', { grade, ...counts });
    }
    case 'mean': {
      const score = (value: number | null) =>
        value === null ? words.say('report.changes.not-shown') : words.numbers.score(value);
      const scores = { before: score(change.before), after: score(change.after) };
      return words.say('report.changes.mean', { grade, domain: domainOf(words, found, change), ...scores });
    }
    case 'verdict': {
      const verdict = (value: typeof change.before) =>
        value === null ? words.say('report.changes.not-shown') : words.say(`report.finding.${value}`);
      const verdicts = { before: verdict(change.before), after: verdict(change.after) };
      return words.say('report.changes.verdict', {
        grade,
        domain: domainOf(words, found, change),
        ...verdicts,
      });
    }
    case 'objectives':
      return words.say('report.changes.objectives', { grade, count: change.count });
    case 'other':
      return found ? words.say('report.changes.other-grade', { grade }) : words.say('report.changes.other');
  }
}

function domainOf(words: Words, grade: GradeFindings | undefined, { domain }: { domain: string }): string {
  return words.domain(grade?.domains.find((it) => it.domain === domain) ?? { domain });
}
