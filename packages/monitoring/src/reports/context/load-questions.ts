import { demoQuestionnaire } from '@sapa/demo';
import type { Context } from '../../context.ts';
import type { TestReporting } from '../items/test-reporting.ts';
import type { RoundFacts } from '../round-facts.ts';
import { associationOf, loadTestScores } from './association.ts';
import { countAnswers, type QuestionReporting } from './questionnaire.ts';

/** The questions of a test with the nation's answers; none where nobody was asked. */
export async function loadQuestions(
  context: Context,
  facts: Pick<RoundFacts, 'demo'>,
  test: TestReporting,
): Promise<QuestionReporting[]> {
  // The text of a questionnaire is known for the demo only: an imported round has columns without any wording.
  if (!facts.demo) return [];
  const scores = await loadTestScores(context, test);
  return countAnswers(test, demoQuestionnaire(), (question, given) =>
    associationOf(test, scores, question, given),
  );
}
