import { type Names, named } from '../names.ts';
import { cognitiveLevels, contentAreas } from './frameworks.ts';
import { grade4Mathematics } from './items/grade-4-mathematics.ts';
import { grade4Reading } from './items/grade-4-reading.ts';
import { grade4Science } from './items/grade-4-science.ts';
import { grade9Mathematics } from './items/grade-9-mathematics.ts';
import { grade9Reading } from './items/grade-9-reading.ts';
import { grade9Science } from './items/grade-9-science.ts';
import { misconceptions } from './misconceptions.ts';
import { objectives } from './objectives.ts';
import { plantedDefects } from './planted-defects.ts';
import {
  type Coded,
  type DemoItem,
  type DemoTest,
  type Domain,
  type DraftItem,
  optionLabels,
} from './test-model.ts';

const letters: Record<Domain, string> = { reading: 'R', mathematics: 'M', science: 'S' };

/**
 * The two tests of the demo. Grade 4 has the published structure (reading 10, mathematics 12, science 8 items); the
 * structure of grade 9 is ours (12 items each) and is marked so. All items have four options and one point.
 */
export function demoTests(): DemoTest[] {
  return [
    {
      code: 'grade-4',
      grade: 4,
      names: named('4-сынып тесті', 'Тест для 4 класса', 'Grade 4 test'),
      ownStructure: false,
      items: itemsOf(4, grade4Reading, grade4Mathematics, grade4Science),
    },
    {
      code: 'grade-9',
      grade: 9,
      names: named('9-сынып тесті', 'Тест для 9 класса', 'Grade 9 test'),
      ownStructure: true,
      items: itemsOf(9, grade9Reading, grade9Mathematics, grade9Science),
    },
  ];
}

function itemsOf(
  grade: 4 | 9,
  reading: readonly DraftItem[],
  mathematics: readonly DraftItem[],
  science: readonly DraftItem[],
): DemoItem[] {
  const drafts = { reading, mathematics, science };
  const domains: Domain[] = ['reading', 'mathematics', 'science'];
  return domains
    .flatMap((domain) => drafts[domain].map((draft, index) => ({ draft, domain, index })))
    .map(({ draft, domain, index }, position) => {
      const code = `${letters[domain]}${grade}-${String(index + 1).padStart(2, '0')}`;
      return finishItem(code, domain, position, draft);
    });
}

function finishItem(code: string, domain: Domain, position: number, draft: DraftItem): DemoItem {
  const defect = plantedDefects[code];
  return {
    code,
    domain,
    position,
    key: defect?.kind === 'wrong-key' ? defect.storedKey : draft.answer,
    maxScore: 1,
    objective: coded(objectives, draft.objective),
    contentArea: coded(contentAreas, draft.area),
    cognitiveLevel: coded(cognitiveLevels, draft.level),
    difficultyLevel: draft.difficulty,
    stem: { kk: draft.kk[0], ru: draft.ru[0] },
    options: optionLabels.map((label, index) => {
      const text = { kk: draft.kk[index + 1] ?? '', ru: draft.ru[index + 1] ?? '' };
      const error = draft.errors?.[label];
      return error === undefined
        ? { label, text }
        : { label, text, misconception: coded(misconceptions, error).names };
    }),
  };
}

function coded(list: Readonly<Record<string, Names>>, code: string): Coded {
  const names = list[code];
  if (!names) throw new RangeError(`Unknown code ${code}`);
  return { code, names };
}

/** The option that is really right, by item code; differs from the stored key where that is wrong on purpose. */
export function rightAnswers(): Map<string, DraftItem['answer']> {
  const drafts = [
    grade4Reading,
    grade4Mathematics,
    grade4Science,
    grade9Reading,
    grade9Mathematics,
    grade9Science,
  ];
  const inOrder = drafts.flat();
  const items = demoTests().flatMap((test) => test.items);
  return new Map(items.map((item, index) => [item.code, inOrder[index]?.answer ?? item.key]));
}
