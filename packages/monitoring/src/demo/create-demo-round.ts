import { demoTests, generateAnswers, generateNation, type NationSize } from '@sapa/demo';
import type { Context } from '../context.ts';
import { estimateRound } from '../estimates/estimate-round.ts';
import { importRegister } from '../register/import-register.ts';
import { buildFindings } from '../reports/build-findings.ts';
import { createRound } from '../rounds/create-round.ts';
import { countRound } from '../rounds/stages.ts';
import { scaleRound } from '../scaling/scale-round.ts';
import { inTransaction } from '../transaction.ts';
import { holdDemoCeremony } from './demo-ceremony.ts';
import { planDemoParticipation, recordDemoParticipation } from './demo-participation.ts';
import { storeDemoAnswers } from './store-demo-answers.ts';
import { storeDemoPupils } from './store-demo-pupils.ts';

/** Codes under which the demo nation and its round are kept. */
export const demoRegisterCode = 'demo-nation';
export const demoRoundCode = 'demo-2026';

const demoYear = 2026;
/** Schools of the demo that have sent lists of their pupils; enough to look at. */
const listedSchools = 12;
const registerNames = {
  kk: 'Демонстрациялық ел мектептерінің тізілімі',
  ru: 'Реестр школ демонстрационной страны',
  en: 'Register of the schools of the demo nation',
};
const roundNames = {
  kk: 'Білім жетістіктерінің мониторингі 2026 (демонстрация)',
  ru: 'Мониторинг образовательных достижений 2026 (демонстрация)',
  en: 'Monitoring of learning achievement 2026 (demo)',
};

/** The names of the steps, for whoever shows them. */
export const demoSteps = ['register', 'draw', 'answers', 'scaling', 'estimates', 'findings'] as const;
export type DemoStep = (typeof demoSteps)[number];

export interface DemoToCreate {
  size: NationSize;
  seed: string;
  /** Told at the start of each step and, where a step says how far it is, on the way. */
  step?: (name: DemoStep, done: number, total: number) => void;
}

/**
 * Makes the demo nation and takes its round through the whole cycle by the same use cases as a real one. Each step is kept on its own;
 * called again after being killed, it goes on with the first step that is missing. Does nothing where all is there.
 */
export async function createDemoRound(context: Context, input: DemoToCreate): Promise<void> {
  if (await isComplete(context)) return;
  const nation = generateNation(input.seed, input.size);
  const told = (name: DemoStep): Context => {
    input.step?.(name, 0, 0);
    return { ...context, report: (done, total) => input.step?.(name, done, total) };
  };
  const roundId = await ensureRound(told('register'), nation);
  const counts = await countRound(context, roundId);
  await holdDemoCeremony(told('draw'), demoRoundCode);
  if (counts.pupils === 0) {
    const inner = told('answers');
    const tests = demoTests();
    const isCensus = input.size === 'census';
    const plan = await planDemoParticipation(inner, demoRoundCode);
    const codes = isCensus ? nation.schools.map((school) => school.code) : plan.takers;
    const { sheets } = generateAnswers(nation, tests, codes, input.seed);
    await inTransaction(inner, async (both) => {
      if (!isCensus) {
        const regions = nation.areas.filter(({ level }) => level === 'region').map(({ code }) => code);
        await recordDemoParticipation(both, { round: demoRoundCode, plan, sheets, regions });
      }
      // Lists first: weights take the draws within schools that are there.
      const schools = plan.takers.slice(0, listedSchools);
      await storeDemoPupils(both, { round: demoRoundCode, sheets, schools });
      await storeDemoAnswers(both, { roundId, tests, sheets });
    });
  }
  const round = { round: demoRoundCode };
  if (counts.calibrations === 0) await scaleRound(told('scaling'), round);
  if (counts.estimates === 0) await estimateRound(told('estimates'), round);
  if (counts.findings === 0) await buildFindings(told('findings'), round);
}

async function isComplete(context: Context): Promise<boolean> {
  const round = await context.db
    .selectFrom('round')
    .innerJoin('school_findings', 'school_findings.round_id', 'round.id')
    .select('round.id')
    .where('round.code', '=', demoRoundCode)
    .limit(1)
    .executeTakeFirst();
  return round !== undefined;
}

async function ensureRound(context: Context, nation: ReturnType<typeof generateNation>): Promise<number> {
  const register = await context.db
    .selectFrom('register')
    .select('id')
    .where('code', '=', demoRegisterCode)
    .executeTakeFirst();
  if (!register)
    await importRegister(context, {
      code: demoRegisterCode,
      names: registerNames,
      isDemo: true,
      areas: nation.areas,
      schools: nation.schools.map((school) => ({ ...school })),
    });
  const round = await context.db
    .selectFrom('round')
    .select('id')
    .where('code', '=', demoRoundCode)
    .executeTakeFirst();
  if (round) return round.id;
  const created = await createRound(context, {
    code: demoRoundCode,
    names: roundNames,
    year: demoYear,
    registerCode: demoRegisterCode,
  });
  if (!created.ok) throw new Error('the demo round could not be opened');
  return created.value.id;
}
