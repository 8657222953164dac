import type { Design, Frame, Problem } from '@sapa/sampling';
import { type CommandIo, InputProblems } from './command.ts';
import { problemTable } from './problem-table.ts';

/** Reads a design of a sample, or gives the default one without a file; prints warnings, throws `InputProblems` with all its problems. */
export async function readDesignFile(file: string | undefined, io: CommandIo): Promise<Design> {
  const { parseDesign } = await import('@sapa/sampling');
  const parsed = parseDesign(file === undefined ? {} : await io.readJson(file));
  if (!parsed.ok) throw new InputProblems(inFile(parsed.problems, file));
  if (parsed.warnings.length > 0) io.print(problemTable(io.language, inFile(parsed.warnings, file)));
  return parsed.design;
}

/** Does something with a frame and a design; a design that does not fit the frame becomes problems of the design's file. */
export async function withDesignOf<T>(
  file: string | undefined,
  frame: Frame,
  work: (frame: Frame) => T,
): Promise<T> {
  const { DesignProblems } = await import('@sapa/sampling');
  try {
    return work(frame);
  } catch (error) {
    if (error instanceof DesignProblems) throw new InputProblems(inFile(error.problems, file));
    throw error;
  }
}

/** Problems with the file that they were found in. */
export function inFile(problems: readonly Problem[], file: string | undefined): Problem[] {
  return problems.map((problem) => ({
    ...problem,
    place: file === undefined ? problem.place : { file, ...problem.place },
  }));
}
