import type { SchoolFindings } from '../findings/schema.ts';
import { bankVersion } from '../recommendations/bank-patterns.ts';
import type { Cause } from '../recommendations/causes.ts';
import { recommend } from '../recommendations/recommend.ts';
import type { Chapter } from './blocks.ts';
import { wholePercent } from './shares.ts';
import type { Words } from './words.ts';

/** Says the finding that caused a recommendation. */
function sayCause(words: Words, cause: Cause): string {
  const { pattern, grade, domain, objective, points, share, nation } = cause;
  return words.say(`report.cause.${pattern}`, {
    grade: grade ? words.grade(grade) : '',
    domain: domain ? words.domain(domain) : '',
    code: objective?.code ?? '',
    name: objective ? words.name(objective.names) : '',
    points: words.numbers.points(points ?? 0),
    // A rate just below the threshold must not round up to it.
    share: pattern === 'participation' ? words.numbers.percent(share ?? 0) : wholePercent(words, share ?? 0),
    nation: wholePercent(words, nation ?? 0),
  });
}

/** The chapter of recommendations, each with the finding that caused it. */
export function adviceChapter(words: Words, findings: SchoolFindings): Chapter {
  const { say } = words;
  return {
    title: say('report.advice.title'),
    blocks: [
      { kind: 'lead', text: say('report.advice.lead', { version: bankVersion }) },
      {
        kind: 'advice',
        labels: { addressee: say('report.advice.addressee'), sign: say('report.advice.sign') },
        items: recommend(findings).map(({ entry, cause }) => ({
          measure: words.name(entry.measure),
          cause: sayCause(words, cause),
          addressee: say(`report.addressee.${entry.addressee}`),
          sign: words.name(entry.sign),
        })),
      },
    ],
    sections: [],
  };
}
