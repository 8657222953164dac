import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { answersFile, registerFile } from './round-files.ts';

/** GET (or POST, with a body) under /api/v1: the JSON of the answer; throws for anything but success. */
export async function ask(path: string, body?: object) {
  const init = body
    ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : {};
  const response = await fetch(`${inject('address')}/api/v1${path}`, init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** A register of its own, so that the demonstration stays as the other journeys expect it. */
export async function importRegister(code: string, names: object): Promise<void> {
  const form = new FormData();
  form.set('file', new File([registerFile], 'register.csv'));
  const address = `${inject('address')}/api/v1/uploads?for=register`;
  const { uploadId, mapping } = await (await fetch(address, { method: 'POST', body: form })).json();
  await ask('/registers', { uploadId, mapping, code, names, acceptCleanRows: true });
}

/** A round on a register of its own whose schools are drawn, without the pages; returns the codes of the sample. */
export async function drawnRound(code: string, names: object): Promise<string[]> {
  await importRegister(code, names);
  await ask('/rounds', { code, names, year: 2027, registerCode: code });
  return drawIn(code);
}

/** Takes a round that was just opened to its draw; returns the codes of the sample. */
export async function drawIn(code: string): Promise<string[]> {
  const design = { fraction: 0.2, strata: ['region'], mergeOrder: [], exclusions: [] };
  await ask(`/rounds/${code}/design`, { design });
  await ask(`/rounds/${code}/frame`, {});
  await ask(`/rounds/${code}/seed`, { seed: '4162533612345', note: 'made up for a journey' });
  await ask(`/rounds/${code}/draw`, {});
  const { schools }: { schools: { code: string }[] } = await ask(`/rounds/${code}/sample?pageSize=500`);
  return schools.map((school) => school.code);
}

/** Answers of all schools of the sample to a test for grade 4, imported without the pages. */
export async function importAnswers(round: string, schools: readonly string[], names: object): Promise<void> {
  const form = new FormData();
  form.set('file', new File([answersFile(schools)], 'answers.csv'));
  const address = `${inject('address')}/api/v1/uploads?for=answers`;
  const { uploadId, proposed } = await (await fetch(address, { method: 'POST', body: form })).json();
  const test = { code: 'grade-4', grade: 4, names };
  await ask(`/rounds/${round}/answers`, { uploadId, mapping: { ...proposed, test } });
}

/** Asks for work on a round and waits until all of it is done. */
export async function workDone(
  round: string,
  kind: 'all' | 'scaling' | 'estimates' | 'reports',
): Promise<void> {
  await ask(`/rounds/${round}/work`, { kind });
  for (;;) {
    const { work }: { work: { state: string; problem: string | null }[] } = await ask(
      `/rounds/${round}/work`,
    );
    const failed = work.find(({ state }) => state === 'failed');
    if (failed) throw new Error(`the work on ${round} failed: ${failed.problem}`);
    if (work.every(({ state }) => state === 'done')) return;
    await wait(250);
  }
}
