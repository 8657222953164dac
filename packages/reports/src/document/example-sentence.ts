import { isSuppressed } from '../findings/figure.ts';
import type { SchoolFindings } from '../findings/schema.ts';
import type { Words } from './words.ts';

/** The worked example of the guide: the first figure of this school that can be compared with the nation; none where all is withheld. */
export function exampleSentence(words: Words, findings: SchoolFindings): string[] {
  for (const grade of findings.grades)
    for (const domain of grade.domains) {
      const difference = domain.comparisons.find((it) => it.with === 'nation')?.difference;
      if (isSuppressed(domain.school) || !difference || isSuppressed(difference)) continue;
      const { numbers } = words;
      return [
        words.say(`report.guide.example.${difference.verdict}`, {
          grade: words.grade(grade),
          domain: words.domain(domain),
          mean: numbers.score(domain.school.value),
          range: numbers.range(domain.school),
          difference: numbers.signedEnd(difference.value),
          low: numbers.signedEnd(difference.low),
          high: numbers.signedEnd(difference.high),
        }),
      ];
    }
  return [];
}
