import { join } from 'node:path';
import type { Draw, School } from '@sapa/sampling';
import { type CommandIo, InputProblems } from '../command.ts';

/** A draw and the frame that it was made from, as `sapa draw` wrote them. */
export interface DrawFolder {
  draw: Draw;
  /** Eligible schools by code. */
  frame: Map<string, School>;
}

/** Reads draw.json and frame.csv of a folder; throws `InputProblems` where they are not what `sapa draw` writes. */
export async function readDrawFolder(folder: string, io: CommandIo): Promise<DrawFolder> {
  const { readRegisterCsv } = await import('@sapa/sampling');
  const file = join(folder, 'draw.json');
  const draw = await io.readJson(file);
  if (!isDraw(draw)) throw new InputProblems([{ code: 'not-a-draw', place: { file } }]);
  const frameFile = join(folder, 'frame.csv');
  const read = readRegisterCsv(new TextDecoder().decode(await io.readBytes(frameFile)));
  if (!read.ok)
    throw new InputProblems([{ ...read.problem, place: { file: frameFile, ...read.problem.place } }]);
  return { draw, frame: new Map(read.schools.map((school) => [school.code, school])) };
}

function isDraw(json: unknown): json is Draw {
  return (
    isRecord(json) && isRecord(json.design) && isList(json.strata) && isList(json.schools, isDrawnSchool)
  );
}

function isDrawnSchool(json: unknown): boolean {
  return (
    isRecord(json) &&
    typeof json.code === 'string' &&
    typeof json.stratum === 'string' &&
    typeof json.baseWeight === 'number' &&
    isList(json.replacements)
  );
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isList(json: unknown, each: (entry: unknown) => boolean = () => true): boolean {
  return Array.isArray(json) && json.every(each);
}
