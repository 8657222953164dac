import { compareNames, formatDate, formatNumber, type Language, translator } from '@sapa/language';
import type { Cell, Column, RowGroup } from '../document/blocks.ts';
import type { Names } from '../findings/names.ts';
import type { ApprovalList, ApprovedSchool, NamedSchool } from './approval-list.ts';

// A longer seed (an announced text may have a thousand characters) would push the list off its own pages.
const longestSeed = 110;

/** The schools of a region, its districts as groups of rows. */
interface RegionTable {
  title: string;
  table: { columns: Column[]; groups: RowGroup[]; dense: true; oneLine: false };
}

/** What `approval.typ` lays out: every word of it, in one language. */
export function composeApproval(list: ApprovalList, language: Language) {
  const say = translator(language);
  const number = (value: number) => formatNumber(language, value);
  const { order } = list;
  return {
    language,
    title: say('approval.title', { round: nameIn(list.round, language) }),
    lead: say('approval.lead', { schools: number(list.schools.length), eligible: number(list.eligible) }),
    annex: order
      ? [
          say('approval.annex'),
          order.body,
          say('approval.dated', { date: formatDate(language, order.date, 'numeric'), number: order.number }),
        ]
      : [say('approval.annex'), '______________________________', say('approval.undated')],
    running: {
      left: nameIn(list.round, language),
      right: say('approval.ceremony', { number: String(list.ceremony) }),
      demo: list.isDemo ? say('report.demo') : null,
    },
    proof: [
      { label: say('approval.frame-hash'), value: list.frameHash },
      { label: say('approval.seed'), value: shortSeed(list.seed) },
    ],
    page: say('approval.page'),
    of: say('approval.page-of'),
    regions: regionTables(list, language),
    signature: [say('approval.position'), say('approval.signature'), say('approval.full-name')],
  };
}

/** The seed as it fits on a line. */
export function shortSeed(seed: string): string {
  const signs = [...seed];
  return signs.length > longestSeed ? `${signs.slice(0, longestSeed).join('')}…` : seed;
}

/** The name in a language, or in another one where it has none. */
export function nameIn(names: Names, language: Language): string {
  return names[language] || names.kk || names.ru || names.en;
}

/** The schools in the order of the list: by region, district and name, in the alphabet of the language; each with its running number. */
export function numberedSchools(
  schools: readonly ApprovedSchool[],
  language: Language,
): (ApprovedSchool & { number: number })[] {
  const compare = compareNames(language);
  const keyed = schools.map((school) => ({
    school,
    keys: [
      nameIn(school.region, language),
      school.district ? nameIn(school.district, language) : '',
      nameIn(school.names, language),
      school.code,
    ],
  }));
  keyed.sort((a, b) => {
    for (const [at, key] of a.keys.entries()) {
      const order = compare(key, b.keys[at] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ school }, at) => ({ ...school, number: at + 1 }));
}

function regionTables(list: ApprovalList, language: Language): RegionTable[] {
  const say = translator(language);
  const most = Math.max(1, ...list.schools.map(({ replacements }) => replacements.length));
  const columns: Column[] = [
    { title: say('approval.number'), align: 'right', share: 4 },
    { title: say('approval.code'), align: 'left', share: 9 },
    { title: say('approval.school'), align: 'left', share: 34 },
    { title: say('approval.stratum'), align: 'left', share: 17 },
    { title: say('approval.order'), align: 'right', share: 6 },
    ...Array.from(
      { length: most },
      (_, at): Column => ({
        title: say('approval.replacement', { number: String(at + 1) }),
        align: 'left',
        share: 18,
      }),
    ),
  ];
  const byRegion = Map.groupBy(numberedSchools(list.schools, language), ({ region }) =>
    nameIn(region, language),
  );
  return [...byRegion].map(([title, schools]) => {
    const byDistrict = Map.groupBy(schools, ({ district }) => (district ? nameIn(district, language) : null));
    const groups = [...byDistrict].map(([name, rows]) => ({
      title: name,
      rows: rows.map((school) => rowOf(school, most, language)),
    }));
    return { title, table: { columns, groups, dense: true, oneLine: false } };
  });
}

function rowOf(school: ApprovedSchool & { number: number }, most: number, language: Language): Cell[] {
  return [
    { text: String(school.number), muted: true },
    { text: school.code },
    { text: nameIn(school.names, language), strong: true },
    { text: nameIn(school.stratum, language) },
    { text: String(school.order) },
    ...Array.from({ length: most }, (_, at) => replacementCell(school.replacements[at], language)),
  ];
}

function replacementCell(school: NamedSchool | undefined, language: Language): Cell {
  return school ? { text: school.code, small: nameIn(school.names, language) } : { text: '–', muted: true };
}
