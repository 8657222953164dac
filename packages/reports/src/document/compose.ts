import type { Language } from '@sapa/language';
import type { GradeFindings, SchoolFindings } from '../findings/schema.ts';
import { adviceChapter } from './advice.ts';
import type { Chapter, ReportDocument, Section } from './blocks.ts';
import { changesChapter } from './changes.ts';
import { coverOf } from './cover.ts';
import { type Drawings, startDrawings } from './drawings.ts';
import { genderSection } from './gender.ts';
import { itemsChapter } from './items.ts';
import { languagesSection } from './languages.ts';
import { levelsSection } from './levels.ts';
import { methodChapter } from './method.ts';
import { objectivesSection } from './objectives.ts';
import { percentilesSection } from './percentiles.ts';
import { questionsSection } from './questions.ts';
import { resultsSection } from './results.ts';
import { summaryChapter } from './summary.ts';
import { type Words, wordsOf } from './words.ts';
import { yearsSection } from './years.ts';

function gradeChapter(
  words: Words,
  drawings: Drawings,
  grade: GradeFindings,
  { similar, method, round }: SchoolFindings,
): Chapter {
  const sections: (Section | null)[] = [
    resultsSection(words, drawings, grade, similar),
    levelsSection(words, drawings, grade, method.ownLevels === true),
    percentilesSection(words, drawings, grade),
    genderSection(words, drawings, grade),
    languagesSection(words, grade),
    objectivesSection(words, grade),
    questionsSection(words, grade),
    yearsSection(words, drawings, grade, { round }),
  ];
  return {
    title: words.grade(grade),
    blocks: [],
    sections: sections.filter((section) => section !== null),
  };
}

/** Introductions stand in the chapter of the first grade; the others follow the same order. */
function explainedOnce(chapter: Chapter, index: number): Chapter {
  if (index === 0) return chapter;
  const withoutLead = ({ title, blocks }: Section): Section => ({
    title,
    blocks: blocks.filter(({ kind }) => kind !== 'lead'),
  });
  return { ...chapter, sections: chapter.sections.map(withoutLead) };
}

function dateOf(iso: string): ReportDocument['date'] {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** Turns findings into a document in one language: every word and figure in its place, and the drawings by file name; `emblem`: file of that of the cover. */
export function composeReport(
  findings: SchoolFindings,
  language: Language,
  emblem?: string,
): { document: ReportDocument; drawings: ReadonlyMap<string, string> } {
  const words = wordsOf(findings, language);
  const drawings = startDrawings();
  const round = words.name(findings.round.names);
  const school = words.name(findings.school.names);
  const document: ReportDocument = {
    language,
    title: words.say('report.document-title', { school, round }),
    date: dateOf(findings.round.date),
    running: {
      left: words.say('report.running-number', { number: findings.number }),
      right: round,
      demo: findings.demo ? words.say('report.demo') : null,
    },
    cover: coverOf(words, drawings, findings, emblem),
    chapters: [
      ...[changesChapter(words, findings)].filter((chapter) => chapter !== null),
      summaryChapter(words, findings),
      ...findings.grades.map((grade) => gradeChapter(words, drawings, grade, findings)).map(explainedOnce),
      adviceChapter(words, findings),
      ...[itemsChapter(words, findings)].filter((chapter) => chapter !== null),
      methodChapter(words, findings),
    ],
  };
  return { document, drawings: drawings.files };
}
