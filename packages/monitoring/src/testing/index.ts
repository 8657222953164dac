export { drawnRound, frozenRound } from './drawn-round.ts';
export { answerSmallRound, smallAnswers, smallMapping } from './small-answers.ts';
export { drawSmallRound, openSmallRound, smallRegister, tableOf } from './small-nation.ts';
export { succeeded } from './succeeded.ts';
export { type TestContext, testContext, testMoment } from './test-context.ts';
