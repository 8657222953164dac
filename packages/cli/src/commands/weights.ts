import type { School, SchoolState, WeightSettings } from '@sapa/sampling';
import {
  type CommandIo,
  type CommandOptions,
  type FileCommand,
  InputProblems,
  WrongUsage,
} from '../command.ts';
import { inFile } from '../design-file.ts';
import { groupPupils, type SchoolCount } from '../weights/pupil-groups.ts';
import { type DrawFolder, readDrawFolder } from '../weights/read-draw-folder.ts';
import { readPupils } from '../weights/read-pupils.ts';
import { type WeighedFiles, weighFiles } from '../weights/weigh-files.ts';
import { weightedTable } from '../weights/weighted-table.ts';
import { writeExample } from '../write-example.ts';

const examples = [
  'sapa weights --example --out settings.json',
  'sapa weights --draw draw-2026 --pupils pupils.csv --participation participation.xlsx --grade 4 \\',
  '    --settings settings.json --out weighted.csv --design analyses.json',
  'sapa estimate --data weighted.csv --design analyses.json --out figures.xlsx',
  '',
  '  pupils.csv:         pupil,school,class,status,class_base,pupil_base,…   (status: tested, absent, exempt, left)',
  '  participation.xlsx: code,state,reason,grade4_enrolled,grade4_exempt,…   (state: tested, refused, closed, …)',
];

/** All settings at their defaults. */
const exampleSettings = {
  pupils: 'grade4',
  leastParticipation: 0,
  minimumRespondents: 1,
  mostAdjustment: null,
  trimTimes: null,
  rakeTo: [],
  replicates: { method: 'jk2', form: 'units', finitePopulation: 'none', full: false },
};

/** `sapa weights`: weights of tested pupils from a draw, without a database. */
export const weights: FileCommand = {
  name: 'weights',
  define(command, translate) {
    command
      .description(translate('weights.description'))
      .option('--draw <folder>', translate('weights.option.draw'))
      .option('--pupils <file>', translate('weights.option.pupils'))
      .option('--participation <file>', translate('weights.option.participation'))
      .option('--grade <number>', translate('weights.option.grade'))
      .option('--settings <file>', translate('weights.option.settings'))
      .option('--id <column>', translate('weights.option.id'), 'pupil')
      .option('--school <column>', translate('weights.option.school'), 'school')
      .option('--class <column>', translate('weights.option.class'), 'class')
      .option('--status <column>', translate('weights.option.status'), 'status')
      .option('--out <file>', translate('weights.option.out'))
      .option('--design <file>', translate('weights.option.design'))
      .option('--example', translate('weights.option.example'))
      .addHelpText('after', `\n  ${examples.join('\n  ')}`);
  },
  async run(options, io) {
    if (options.example) return writeExample(exampleSettings, options, io);
    const { draw, pupils, out } = options;
    if (typeof draw !== 'string' || typeof pupils !== 'string' || typeof out !== 'string')
      throw new WrongUsage('--draw, --pupils, --out');
    const folder = await readDrawFolder(draw, io);
    const settings = await readSettings(options, folder, io);
    const table = await io.readTable(pupils);
    const isOfSample = sampleOf(folder);
    const columns = {
      id: String(options.id),
      school: String(options.school),
      class: String(options.class),
      status: String(options.status),
    };
    const read = readPupils(table, columns, isOfSample);
    const record = await readRecord(options, isOfSample, io);
    const grouped = groupPupils(read, record.countOf, folder.frame, settings.pupils);
    const tested = new Set(grouped.groups.flatMap((group) => (group.tested > 0 ? [group.school] : [])));
    if (tested.size === 0) throw new InputProblems([{ code: 'no-answers', place: { file: pupils } }]);
    const stateOf = (code: string): SchoolState =>
      tested.has(code) ? 'tested' : withoutPupils(record.stateOf(code));
    const weighed = weighFiles(folder, grouped, stateOf, settings);
    io.warn(weighed.warnings);
    const written = weightedTable(table, grouped, weighed);
    await io.write(out, written);
    const design = { weight: 'weight', replicates: weighed.replicates.replicates };
    if (typeof options.design === 'string')
      await io.write(options.design, {
        json: { ...design, analyses: [{ statistic: 'total', of: 'weight' }] },
      });
    return summary(out, folder, weighed, written.rows.length, design);
  },
};

/** A school that is said to have been tested, of whose pupils there is none in the file, was not. */
function withoutPupils(state: SchoolState): SchoolState {
  return state === 'tested' ? 'agreed' : state;
}

async function readSettings(
  { settings, grade }: CommandOptions,
  { draw, frame }: DrawFolder,
  io: CommandIo,
): Promise<WeightSettings> {
  const { parseWeightSettings } = await import('@sapa/sampling');
  const file = typeof settings === 'string' ? settings : undefined;
  const inDraw = draw.design.size ?? (typeof grade === 'string' ? `grade${grade}` : 'enrolment');
  const parsed = parseWeightSettings(file === undefined ? {} : await io.readJson(file), inDraw);
  if (!parsed.ok) throw new InputProblems(inFile(parsed.problems, file));
  const { pupils } = parsed.settings;
  const [school] = frame.values();
  // Where nobody named the column and the frame does not have it, every school counts as one, which is told.
  if (school && pupils !== inDraw && !(pupils in school))
    throw new InputProblems(inFile([unknownColumn(pupils, school)], file));
  return parsed.settings;
}

function unknownColumn(column: string, school: School) {
  const expected = Object.keys(school).join(', ');
  return { code: 'unknown-column', place: { path: 'pupils' }, received: column, expected };
}

function sampleOf({ draw }: DrawFolder): (code: string) => boolean {
  const codes = new Set(draw.schools.flatMap(({ code, replacements }) => [code, ...replacements]));
  return (code) => codes.has(code);
}

interface SchoolRecord {
  stateOf: (code: string) => SchoolState;
  countOf: (code: string) => SchoolCount | null;
}

async function readRecord(
  { participation, grade }: CommandOptions,
  isOfSample: (code: string) => boolean,
  io: CommandIo,
): Promise<SchoolRecord> {
  if (typeof participation !== 'string') return { stateOf: () => 'awaiting', countOf: () => null };
  const number = Number(grade);
  if (!Number.isInteger(number) || number < 1) throw new WrongUsage('--grade 4');
  const [table, { readEntries }] = await Promise.all([
    io.readTable(participation),
    import('@sapa/monitoring/participation'),
  ]);
  const read = readEntries(table, [number], isOfSample);
  if (!read.ok) throw new InputProblems(read.problems);
  const entries = new Map(read.value.entries.map((entry) => [entry.code, entry]));
  return {
    stateOf: (code) => entries.get(code)?.state ?? 'awaiting',
    countOf: (code) => entries.get(code)?.counts[0] ?? null,
  };
}

function summary(
  out: string,
  { draw, frame }: DrawFolder,
  { weights: made, places, placeOfGroup }: WeighedFiles,
  pupils: number,
  design: Record<string, unknown>,
): Record<string, unknown> {
  return {
    out,
    eligible: frame.size,
    drawn: draw.schools.length,
    places: places.length,
    testedSchools: new Set(placeOfGroup.filter((_, group) => (made.weight[group] ?? 0) > 0)).size,
    pupils,
    trimmed: made.trimmed.length,
    ...(made.raked ? { raked: made.raked.converged, sweeps: made.raked.sweeps } : {}),
    design,
  };
}
