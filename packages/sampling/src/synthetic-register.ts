import type { School } from './school.ts';
import { sha256Hex } from './ticket.ts';

/**
 * A register of `count` made-up schools for tests and benchmarks; the same for the same arguments. Every value hangs on
 * the school's number alone (through SHA-256), so that a longer register begins with the shorter one. Not a model of any country.
 */
export function syntheticRegister(count: number, name = 'synthetic'): School[] {
  return Array.from({ length: count }, (_, index) => syntheticSchool(index, sha256Hex(`${name}/${index}`)));
}

function syntheticSchool(index: number, digits: string): School {
  // Each share is a number in [0, 1) from its own four hex digits.
  const share = (place: number) => Number.parseInt(digits.slice(4 * place, 4 * place + 4), 16) / 65536;
  const pick = <T>(place: number, values: readonly T[]): T =>
    values[Math.floor(share(place) * values.length)];
  const enrolment = Math.round(40 + 1200 * share(0) ** 2);
  return {
    code: `S${String(index + 1).padStart(5, '0')}`,
    name_kk: `№ ${index + 1} мектеп`,
    name_ru: `Школа № ${index + 1}`,
    region: String(10 + Math.floor(20 * share(1))),
    territory: pick(2, ['rural', 'rural', 'urban']),
    kind: pick(3, ['general', 'general', 'general', 'gymnasium', 'lyceum', 'school-gymnasium']),
    language: pick(4, ['kk', 'kk', 'kk', 'mixed', 'mixed', 'ru']),
    ownership: pick(5, ['state', 'state', 'state', 'state', 'state', 'state', 'state', 'private']),
    subordination:
      share(6) < 0.03 ? pick(7, ['culture', 'health', 'foreign', 'autonomous', 'penal']) : 'local',
    evening: share(8) < 0.01,
    enrolment,
    grade4: Math.round(enrolment * 0.1),
    grade9: Math.round(enrolment * 0.08),
    internet_mbps: share(9) < 0.02 ? null : Math.round(1000 * share(10)) / 10,
    computer_places: Math.round(60 * share(11)),
    participated_last_year: share(12) < 0.2,
  };
}
