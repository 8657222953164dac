import { createHash } from 'node:crypto';
import { areaCodes, areaName } from './areas.ts';
import type { DomainScores } from './level-figures.ts';
import type { CodedColumn, ScoreColumns } from './load-scores.ts';
import { areaLevels, groupingsOf, levelRules, reportingRules } from './rules.ts';

/** Raise it when the same scores and rules give other figures: all stored ones are then made anew. */
const methodVersion = 2;

/**
 * A fingerprint (SHA-256) of all that the figures of each area are made of, by `areaName`: rules, and of its pupils scores, weights, groups
 * and places in the sample. The same fingerprint, the same figures, but for those hidden for the sake of others.
 */
export function areaFingerprints({ domain, nation, scores }: DomainScores): Map<string, string> {
  const rules = methodFingerprint(domain, scores.unit.labels);
  const schools = schoolDigests(scores);
  return new Map(
    areaLevels.flatMap((level) => {
      const codeOf = areaCodes(scores, level, nation);
      const members = Map.groupBy(schools, ({ row }) => codeOf(row));
      return [...members].flatMap(([code, inside]) => {
        if (code === null) return [];
        const parts = inside.flatMap(({ own, place }) => (level === 'school' ? [own] : [own, place]));
        return [[areaName(level, code), digest([rules, ...parts].join('\n'))] as const];
      });
    }),
  );
}

/** A fingerprint of the method and the rules, and of what else figures of a domain are made of. */
export function methodFingerprint(domain: string, made: readonly unknown[]): string {
  return digest(JSON.stringify([methodVersion, reportingRules, levelRules, groupingsOf(domain), made]));
}

interface SchoolDigest {
  /** One of its rows. */
  row: number;
  /** Of its pupils. */
  own: string;
  /** Of its place in the sample: its zone with all units in it. */
  place: string;
}

/** The schools in the order in which their first pupils come. */
function schoolDigests(scores: ScoreColumns): SchoolDigest[] {
  const { score, weight, zone, unit, fraction, categorical } = scores;
  const { school, gender, language, region, district, territory, kind } = categorical;
  const units = unitsOfZones(scores);
  const rows = Map.groupBy(
    Array.from({ length: scores.rows }, (_, row) => row),
    (row) => school.codes[row]!,
  );
  return [...rows].map(([code, inside]) => {
    const pupils = inside.map((row) =>
      [score[row], weight[row], labelAt(gender, row), labelAt(language, row)].join(),
    );
    const places = inside.map((row) =>
      [zone[row], labelAt(unit, row), fraction[row], units.get(zone[row]!)].join(),
    );
    const row = inside[0]!;
    const around = [region, district, territory, kind].map((column) => labelAt(column, row)).join();
    return {
      row,
      own: digest([school.labels[code], ...pupils].join('\n')),
      place: digest([around, ...new Set(places)].join('\n')),
    };
  });
}

function labelAt({ codes, labels }: CodedColumn, row: number): string {
  return labels[codes[row]!] ?? '?';
}

/** The units of each zone: another school in the zone changes the errors of this one's area. */
function unitsOfZones({ rows, zone, unit }: ScoreColumns): Map<number, string> {
  const units = new Map<number, Set<string>>();
  for (let row = 0; row < rows; row++) {
    const inside = units.get(zone[row]!) ?? new Set();
    inside.add(labelAt(unit, row));
    units.set(zone[row]!, inside);
  }
  return new Map([...units].map(([key, inside]) => [key, [...inside].sort().join('+')]));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
