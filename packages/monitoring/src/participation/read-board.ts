import { type Judgement, judgeParticipation, type Participation, participationRates } from '@sapa/sampling';
import type { Context } from '../context.ts';
import type { Names } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { regionNames } from '../register/region-names.ts';
import { selectRound } from '../rounds/find-round.ts';
import { loadParticipationRecord } from './load-record.ts';
import { loadParticipationSettings, type ParticipationSettings } from './participation-settings.ts';
import { type BoardPlace, placesOfGrades } from './sample-places.ts';

/** The participation of the nation or of one of its parts. */
export interface BoardGroup extends Participation, Judgement {
  /** Public code of the region, or name of the stratum; empty for the nation. */
  code: string;
  /** Names of the region; null for a stratum. */
  names: Names | null;
}

export interface ParticipationBoard {
  settings: ParticipationSettings;
  /** Grades that the figures are of. */
  grades: number[];
  nation: BoardGroup;
  groups: BoardGroup[];
}

/** Rates and verdicts of a round: the nation, and each region or stratum. Throws NotFound before the draw. */
export async function readParticipationBoard(
  context: Context,
  input: { round: string; grade?: number | undefined; by: 'region' | 'stratum' },
): Promise<ParticipationBoard> {
  const round = await selectRound(context, input.round);
  const [record, settings] = await Promise.all([
    loadParticipationRecord(context, round),
    loadParticipationSettings(context, round.id),
  ]);
  if (!record) throw new NotFound('draw', input.round);
  const grades = input.grade === undefined ? settings.grades : [input.grade];
  const places = placesOfGrades(record, grades, settings);
  const group = (code: string, names: Names | null, own: readonly BoardPlace[]): BoardGroup => {
    const participation = participationRates(own.map(({ rate }) => rate));
    return { code, names, ...participation, ...judgeParticipation(participation, settings.thresholds) };
  };
  const keyOf = ({ drawn, school }: BoardPlace) =>
    input.by === 'stratum' ? drawn.stratum : String(school.region ?? '');
  const names = input.by === 'region' ? await regionNames(context, round.register_id) : new Map();
  const groups = [...Map.groupBy(places, keyOf)].map(([code, own]) =>
    group(code, names.get(code) ?? null, own),
  );
  return {
    settings,
    grades: [...grades],
    nation: group('', null, places),
    groups: groups.sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
