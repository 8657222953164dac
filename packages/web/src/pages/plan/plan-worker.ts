import { Planner } from './make-plan.ts';
import type { PlanAnswer, PlanQuestion } from './plan-messages.ts';

// Runs in a thread of its own: typing must not wait for the plan of thousands of schools.
let planner: Planner | null = null;
self.addEventListener('message', ({ data }: MessageEvent<PlanQuestion>) => {
  if (data.kind === 'register') planner = new Planner(data.text);
  else if (planner) {
    const answer: PlanAnswer = planner.plan(data);
    self.postMessage(answer);
  }
});
