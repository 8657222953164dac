import type { CalibrateSettings } from '@sapa/psychometrics';
import { type CommandIo, InputProblems } from '../command.ts';

/** Reads the settings of a calibration; none without a file. @throws InputProblems listing what is wrong. */
export async function readSettingsFile(
  file: string | boolean | undefined,
  io: CommandIo,
): Promise<CalibrateSettings> {
  if (typeof file !== 'string') return {};
  const { parseSettings } = await import('@sapa/psychometrics');
  const parsed = parseSettings(await io.readJson(file));
  if (parsed.ok) return parsed.value;
  throw new InputProblems(
    parsed.problems.map((problem) => ({ ...problem, place: { file, ...problem.place } })),
  );
}
