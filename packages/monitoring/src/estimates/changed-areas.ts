import { areaCodes, areaName } from './areas.ts';
import { type DomainScores, levelFigures } from './level-figures.ts';
import type { ScoreColumns } from './load-scores.ts';
import { pickRows } from './pick-rows.ts';
import { type AreaLevel, areaLevels } from './rules.ts';
import type { StoredEstimate } from './stored-estimate.ts';

/** The figures of these areas (by `areaName`) alone, exactly as `levelFigures` makes them of all pupils. */
export function figuresOfAreas(input: DomainScores, areas: ReadonlySet<string>): StoredEstimate[] {
  return areaLevels.flatMap((level) => {
    const codeOf = areaCodes(input.scores, level, input.nation);
    const isWanted = (code: string | null) => code !== null && areas.has(areaName(level, code));
    const rows = rowsFor(input.scores, level, (row) => isWanted(codeOf(row)));
    if (rows.length === 0) return [];
    const scores = rows.length === input.scores.rows ? input.scores : pickRows(input.scores, rows);
    return levelFigures({ ...input, scores }, level).filter(({ areaCode }) => isWanted(areaCode));
  });
}

/** The wanted rows and, at the levels of the sample, all others in their zones: the errors hang on them. */
function rowsFor(
  { rows, zone }: ScoreColumns,
  level: AreaLevel,
  isWanted: (row: number) => boolean,
): Int32Array {
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  const wanted = all.filter(isWanted);
  if (level === 'school' || wanted.length === rows) return wanted;
  const zones = new Set(wanted.map((row) => zone[row]!));
  return all.filter((row) => zones.has(zone[row]!));
}
