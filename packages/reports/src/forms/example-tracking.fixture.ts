import type { SchoolTracking, TrackedPupil } from './tracking.ts';

/** Forms of a made-up school: grade 4 by classes with booklets, grade 9 with pupils drawn across classes and two sessions. */
export function exampleTracking(school = '2705014'): SchoolTracking {
  const pupils = (of: string, from: number, count: number, booklets: readonly string[]): TrackedPupil[] =>
    Array.from({ length: count }, (_, at) => ({
      class: of,
      code: `${school}-${of.slice(0, 1)}-${String(from + at).padStart(3, '0')}`,
      gender: at % 2 === 0 ? 'girl' : 'boy',
      booklet: booklets.length === 0 ? null : (booklets[at % booklets.length] ?? null),
      late: at === count - 1,
    }));
  return {
    round: {
      kk: 'Білім жетістіктерінің мониторингі 2026',
      ru: 'Мониторинг образовательных достижений 2026',
      en: 'Monitoring of learning achievement 2026',
    },
    demo: true,
    school: {
      code: school,
      names: {
        kk: 'Ақжайық ауданының «№ 5 жалпы білім беретін мектебі» КММ',
        ru: 'КГУ «Общеобразовательная школа № 5» Акжайыкского района',
        en: 'General school No. 5 of the Akzhaiyk district',
      },
    },
    places: [
      { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область', en: 'West Kazakhstan' },
      { kk: 'Ақжайық ауданы', ru: 'Акжайыкский район', en: 'Akzhaiyk district' },
    ],
    grades: [
      {
        grade: 4,
        sessions: 1,
        byClass: true,
        classes: [
          { code: '4А', listed: 25, exempt: 1, tested: 24 },
          { code: '4Ә', listed: 26, exempt: 0, tested: 26 },
        ],
        pupils: [...pupils('4А', 1, 24, ['A', 'B', 'C']), ...pupils('4Ә', 26, 26, ['A', 'B', 'C'])],
      },
      {
        grade: 9,
        sessions: 2,
        byClass: false,
        classes: [
          { code: '9А', listed: 24, exempt: 0, tested: 11 },
          { code: '9Б', listed: 22, exempt: 2, tested: 9 },
        ],
        pupils: [...pupils('9А', 1, 11, []), ...pupils('9Б', 25, 9, [])],
      },
    ],
  };
}
