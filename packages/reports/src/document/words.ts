import {
  isMessageKey,
  type Language,
  type MessageArguments,
  type MessageKey,
  translator,
} from '@sapa/language';
import type { DomainFindings, Names } from '../findings/domain.ts';
import type { SuppressionReason } from '../findings/figure.ts';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { unbreakable } from './typography.ts';

/** All that a section needs to speak: sentences, names, figures and drawings of one report in one language. */
export interface Words {
  language: Language;
  say: (key: MessageKey, args?: MessageArguments) => string;
  numbers: Numbers;
  name: (names: Names) => string;
  domain: (domain: Pick<DomainFindings, 'domain' | 'names'>) => string;
  grade: (grade: Pick<GradeFindings, 'grade' | 'names'>) => string;
  /** Label of a code of the register; a code without a label is shown as it is. */
  label: (area: 'kind' | 'territory' | 'instruction', code: string) => string;
  /** Short reason why a figure is withheld. */
  withheld: (reason: SuppressionReason) => string;
  minimum: (reason: SuppressionReason) => number;
  /** Pupils needed for the results of an item or objective. */
  minimumAnswers: number;
}

/** What words need to know of the method: the scale for the digits of scores; the smallest groups where some may be hidden. */
type WordsOfMethod = Pick<SchoolFindings['method'], 'scale'> &
  Partial<Pick<SchoolFindings['method'], 'minimumPupils' | 'minimumAnswers' | 'minimumSchools'>>;

/** Returns the words of one report in one language. */
export function wordsOf(findings: { method: WordsOfMethod }, language: Language): Words {
  const translate = translator(language);
  const say: Words['say'] = (key, args) => unbreakable(translate(key, args));
  const name = (names: Names) => names[language];
  const labelled = (key: string, otherwise: string) => (isMessageKey(key) ? say(key) : otherwise);
  const { method } = findings;
  return {
    language,
    say,
    name,
    numbers: numbersOf(language, method.scale.sd),
    domain: ({ domain, names }) => (names ? name(names) : labelled(`report.domain.${domain}`, domain)),
    grade: ({ grade, names }) => {
      if (names) return name(names);
      return grade === null ? '' : say('report.grade', { grade });
    },
    label: (area, code) => labelled(`report.${area}.${code}`, code),
    withheld: (reason) => say(`report.withheld.${reason}`),
    minimumAnswers: method.minimumAnswers ?? method.minimumPupils ?? 0,
    minimum: (reason) => (reason === 'few-schools' ? method.minimumSchools : method.minimumPupils) ?? 0,
  };
}
