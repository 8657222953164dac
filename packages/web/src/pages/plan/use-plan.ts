import { useEffect, useRef, useState } from 'react';
import type { PlanAnswer, PlanQuestion } from './plan-messages.ts';

/** A thread that plans; while it is at work only the latest question waits, so that typing never piles up plans. */
class PlanThread {
  readonly #worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
  #waiting: PlanQuestion | null = null;
  #isBusy = false;

  constructor(register: string, tell: (answer: PlanAnswer) => void) {
    this.#worker.postMessage({ kind: 'register', text: register } satisfies PlanQuestion);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<PlanAnswer>) => {
      this.#isBusy = false;
      const next = this.#waiting;
      this.#waiting = null;
      // An answer to a question that was overtaken is not shown.
      if (next) this.ask(next);
      else tell(data);
    });
  }

  ask(question: PlanQuestion): void {
    if (this.#isBusy) this.#waiting = question;
    else {
      this.#isBusy = true;
      this.#worker.postMessage(question);
    }
  }

  close(): void {
    this.#worker.terminate();
  }
}

/** The plan of a design on a register, computed by this browser anew whenever something changes; null until the first comes. */
export function usePlan(
  register: string,
  rules: readonly unknown[],
  design: object | null,
  assumptions: object,
): PlanAnswer | null {
  const [answer, setAnswer] = useState<PlanAnswer | null>(null);
  const thread = useRef<PlanThread | null>(null);
  const isWanted = design !== null;
  useEffect(() => {
    if (!isWanted) return;
    const own = new PlanThread(register, setAnswer);
    thread.current = own;
    return () => {
      own.close();
      thread.current = null;
      setAnswer(null);
    };
  }, [register, isWanted]);
  const question = JSON.stringify({ kind: 'plan', design, rules, assumptions });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new thread has to be asked too
  useEffect(() => {
    if (isWanted) thread.current?.ask(JSON.parse(question));
  }, [question, isWanted, register]);
  return answer;
}
