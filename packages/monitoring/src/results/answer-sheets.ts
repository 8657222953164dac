/**
 * The answer sheets of one test as columns: what an import or the demo hands over to be stored.
 * Persons × items are row-major bytes: score category or option, 254 omitted, 255 not administered.
 */
export interface AnswerSheets {
  pupilCodes: readonly string[];
  schoolCodes: readonly string[];
  genders: readonly ('girl' | 'boy' | null)[];
  languages: readonly (string | null)[];
  /** Final weights of the pupils. */
  weights: Float64Array;
  jackknifeZones: Int32Array;
  jackknifeUnits: Int32Array;
  /** Class or other group in which each pupil was drawn; left out = the whole grade of the school. */
  groupCodes?: readonly string[];
  /** One object of further columns (questionnaire) a person, as JSON text. */
  covariates: readonly string[];
  answers: Uint8Array;
  /** Options chosen, where the file held options and not scores. */
  choices: Uint8Array | null;
}

/** An item as a test defines it; position in the list = byte in the sheet. */
export interface TestItem {
  code: string;
  domain: string;
  maxScore: number;
  key: string | null;
  details: Record<string, unknown>;
}

export const OMITTED = 254;
export const NOT_ADMINISTERED = 255;

/** Scores options (0 = first option) against the keys ('A' or 'a' or '1' = first option): 1 right, 0 wrong; 254 and 255 stay. */
export function scoreChoices(choices: Uint8Array, keys: readonly number[]): Uint8Array {
  const items = keys.length;
  return choices.map((choice, cell) => (choice >= OMITTED ? choice : Number(choice === keys[cell % items])));
}
