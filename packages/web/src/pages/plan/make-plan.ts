import {
  checkAssumptions,
  checkDesign,
  type ExclusionRule,
  type Frame,
  freezeFrame,
  parseAssumptions,
  parseDesign,
  planSample,
  type ReadRegister,
  readRegisterCsv,
  rulesOfDesign,
  type School,
} from '@sapa/sampling';
import type { PlanAnswer, PlanQuestion } from './plan-messages.ts';

/** Plans samples of one register: the frame is frozen anew only when the rules change. */
export class Planner {
  readonly #register: ReadRegister;
  #frame: { rules: string; frame: Frame } | null = null;

  /** Reads a published register.csv. */
  constructor(text: string) {
    this.#register = readRegisterCsv(text);
  }

  /** The plan, or everything that is wrong with design and assumptions. */
  plan({ design, rules, assumptions }: Extract<PlanQuestion, { kind: 'plan' }>): PlanAnswer {
    const began = performance.now();
    const parsed = parseDesign({ ...design, exclusions: rules });
    const assumed = parseAssumptions(assumptions);
    const problems = [...(parsed.ok ? [] : parsed.problems), ...(assumed.ok ? [] : assumed.problems)];
    if (!this.#register.ok) problems.push(this.#register.problem);
    if (!this.#register.ok || !parsed.ok || !assumed.ok) return { kind: 'problems', problems };
    const frame = this.#frozen(this.#register.schools, rulesOfDesign(parsed.design));
    problems.push(...checkDesign(frame, parsed.design), ...checkAssumptions(frame, assumed.assumptions));
    if (problems.length > 0) return { kind: 'problems', problems };
    const plan = planSample(frame, parsed.design, assumed.assumptions);
    return { kind: 'plan', plan, milliseconds: performance.now() - began };
  }

  #frozen(schools: readonly School[], rules: ExclusionRule[]): Frame {
    const key = JSON.stringify(rules);
    if (this.#frame?.rules !== key) this.#frame = { rules: key, frame: freezeFrame(schools, rules) };
    return this.#frame.frame;
  }
}
