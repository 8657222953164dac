import {
  frameMargins,
  holdPlaces,
  type PlaceWeights,
  parseWeightSettings,
  type SamplePlace,
  type SchoolState,
  type WeightedGroup,
  type WeightSettings,
  weighPlaces,
} from '@sapa/sampling';
import type { Problem } from '@sapa/tables';
import type { Context } from '../context.ts';
import { loadParticipationRecord, type ParticipationRecord, stateIn } from '../participation/load-record.ts';
import { eligiblePupilsOf } from '../participation/tested-pupils-of.ts';
import { type DrawnGroups, loadDrawnGroups } from './drawn-groups.ts';
import { loadWeightSettings } from './weights-settings.ts';

/** Who was tested in a test: school and code of each pupil. */
export interface TestedSheets {
  grade: number | null;
  schoolCodes: readonly string[];
  pupilCodes: readonly string[];
}

/** The weights of a test by the draw of its round, with all their factors. */
export interface SheetWeights {
  record: ParticipationRecord;
  settings: WeightSettings;
  places: SamplePlace[];
  groups: WeightedGroup[];
  /** Row in the draw of the place of each group's school. */
  placeOfGroup: number[];
  /** Number of the group of each sheet; −1: the school holds no place of the sample. */
  groupOfSheet: Int32Array;
  factors: PlaceWeights;
  warnings: Problem[];
}

/**
 * Weighs the sheets of a test by draw, participation and the draws within schools; null before a round is drawn. For this test a school counts as tested
 * if it has sheets in it; sheets of schools without a place have group −1 and no weight.
 */
export async function weighSheets(
  context: Context,
  round: { id: number; register_id: number },
  sheets: TestedSheets,
): Promise<SheetWeights | null> {
  const record = await loadParticipationRecord(context, round);
  if (!record) return null;
  const settings = await settingsFor(context, round.id, sheets.grade);
  const drawn = await loadDrawnGroups(context, round.id, sheets.grade);
  const tested = new Set(sheets.schoolCodes);
  const stateOf = (code: string): SchoolState =>
    tested.has(code) ? 'tested' : withoutSheets(stateIn(record, code));
  const { places, placeOf, unrecorded } = holdPlaces(record.draw, record.frame, settings.pupils, stateOf);
  const placeOfSchool = new Map(places.map(({ code }, at) => [code, placeOf[at] ?? 0]));
  const { groups, groupOfSheet } = groupSheets(sheets, drawn, record, placeOfSchool);
  const schools = groups.map(({ school }) => school);
  const { margins, problems } = frameMargins(
    [...record.frame.values()],
    settings.pupils,
    settings.rakeTo,
    schools,
  );
  const factors = weighPlaces(places, groups, settings.rules, margins);
  return {
    record,
    settings,
    places,
    groups,
    placeOfGroup: schools.map((code) => placeOfSchool.get(code) ?? 0),
    groupOfSheet,
    factors,
    warnings: [
      ...factors.warnings,
      ...problems.map((problem): Problem => ({ ...problem, severity: 'warning' })),
      ...unrecorded.map(
        ({ school, taker }): Problem => ({
          code: 'replacement-without-refusal',
          place: {},
          received: school,
          expected: taker,
          severity: 'warning',
        }),
      ),
    ],
  };
}

async function settingsFor(context: Context, roundId: number, grade: number | null): Promise<WeightSettings> {
  const parsed = parseWeightSettings(await loadWeightSettings(context, roundId), `grade${grade ?? ''}`);
  if (!parsed.ok) throw new Error(`settings of weights that cannot be read: ${parsed.problems[0]?.code}`);
  return parsed.settings;
}

/** A school that was tested, of which this test has no sheet, was not tested in it. */
function withoutSheets(state: SchoolState): SchoolState {
  return state === 'tested' ? 'agreed' : state;
}

/**
 * Groups of pupils who were drawn together: by the draw within the school, where there was one, else the whole grade of the school, of which as many were to be
 * tested as the school counted or the frame says.
 */
function groupSheets(
  { grade, schoolCodes, pupilCodes }: TestedSheets,
  drawn: DrawnGroups,
  record: ParticipationRecord,
  placeOfSchool: ReadonlyMap<string, number>,
): { groups: WeightedGroup[]; groupOfSheet: Int32Array } {
  const groups: WeightedGroup[] = [];
  const numbers = new Map<string, Map<string, number>>();
  const numberOf = (school: string, name: string, make: () => WeightedGroup) => {
    const ofSchool = numbers.get(school) ?? new Map<string, number>();
    numbers.set(school, ofSchool);
    const number = ofSchool.get(name) ?? groups.length;
    if (number === groups.length) groups.push(make());
    ofSchool.set(name, number);
    return number;
  };
  const groupOfSheet = Int32Array.from(schoolCodes, (school, sheet) => {
    if (!placeOfSchool.has(school)) return -1;
    const of = drawn.groupOf(school, pupilCodes[sheet] ?? '');
    const number = numberOf(school, of?.group ?? '', () => ({
      school,
      group: of?.group ?? '',
      classBase: of?.classBase ?? 1,
      pupilBase: of?.pupilBase ?? 1,
      eligible:
        of?.eligible ??
        (drawn.has(school) || grade === null ? 0 : (eligiblePupilsOf(record, school, grade) ?? 0)),
      tested: 0,
    }));
    const group = groups[number];
    if (group) group.tested++;
    return number;
  });
  // A drawn class of which nobody came is stood for by the others of its school.
  for (const school of numbers.keys())
    for (const of of drawn.groupsOf(school)) numberOf(school, of.group, () => ({ school, ...of, tested: 0 }));
  for (const group of groups) group.eligible = Math.max(group.eligible, group.tested);
  return { groups, groupOfSheet };
}
