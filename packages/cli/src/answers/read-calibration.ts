import type { ScoringCalibration } from '@sapa/psychometrics';
import { type CommandIo, InputProblems } from '../command.ts';

/** Reads the item parameters and ability distributions of a calibration file. @throws InputProblems listing what is wrong. */
export async function readCalibration(file: string, io: CommandIo): Promise<ScoringCalibration> {
  const { parseCalibration } = await import('@sapa/psychometrics');
  const parsed = parseCalibration(await io.readJson(file));
  if (parsed.ok) return parsed.value;
  throw new InputProblems(
    parsed.problems.map((problem) => ({ ...problem, place: { file, ...problem.place } })),
  );
}
