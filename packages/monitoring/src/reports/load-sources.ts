import type { Context } from '../context.ts';
import { circumstancesOf } from './context/circumstances.ts';
import { loadQuestions } from './context/load-questions.ts';
import type { QuestionReporting } from './context/questionnaire.ts';
import { SimilarSchools } from './context/similar-schools.ts';
import { prepareTest, type TestReporting } from './items/test-reporting.ts';
import { FigureIndex, loadFigures } from './reference-figures.ts';
import type { RoundFacts } from './round-facts.ts';
import type { FindingsSources } from './school-findings.ts';
import type { TestedSchool } from './tested-schools.ts';
import { loadYears } from './years/load-years.ts';

/** Reads all that the findings of a round need beside the figures of each single school, each answer once. */
export async function loadSources(
  context: Context,
  round: { id: number; register_id: number },
  facts: RoundFacts,
  schools: readonly TestedSchool[],
): Promise<FindingsSources> {
  const tests = new Map<number, TestReporting>();
  const questions = new Map<number, QuestionReporting[]>();
  for (const { id } of facts.tests) {
    const test = await prepareTest(context, id, schools);
    tests.set(id, test);
    questions.set(id, await loadQuestions(context, facts, test));
  }
  return {
    figures: {
      own: new FigureIndex(),
      territories: await loadFigures(context, round.id, ['nation', 'region', 'district']),
      peers: await loadFigures(context, round.id, ['school'], { statistic: 'mean' }),
    },
    tests,
    questions,
    similar: new SimilarSchools(schools, circumstancesOf([...tests.values()])),
    years: await loadYears(context, round, schools),
  };
}
