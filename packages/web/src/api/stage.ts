import type { Round, StageName } from './types.ts';

/** True when a stage of the round has its record: before that the record is not asked for. */
export function isDone(round: Round, name: StageName): boolean {
  return round.stages.some((stage) => stage.name === name && stage.state === 'done');
}
