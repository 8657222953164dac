/** Two regions, sixty schools, headings as a Russian register may have them; the school in row 12 counts its pupils in words. */
export const registerFile = [
  'Код школы;Название на русском;Область;Город/село;Язык обучения;Сколько детей',
  ...Array.from({ length: 60 }, (_, index) => {
    const region = index % 2 === 0 ? 'Северная область' : 'Южная область';
    const place = index % 3 === 0 ? 'город' : 'село';
    const pupils = index === 10 ? 'двести' : String(90 + index * 7);
    return `S${100 + index};Школа ${index + 1};${region};${place};казахский;${pupils}`;
  }),
].join('\n');

/** The minimal standard generator of Park and Miller (1988), so that the file is the same each time. */
function uniformNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Twenty pupils of each school and ten items, right answers by the Rasch model. */
export function answersFile(schools: readonly string[]): string {
  const next = uniformNumbers(20_260_101);
  const items = Array.from({ length: 10 }, (_, index) => `M${index + 1}`);
  const pupil = (school: string, number: number): string => {
    const ability = (next() + next() + next() - 1.5) * 2;
    const answers = items.map((_, index) => {
      const difficulty = (index - 4.5) / 3;
      return next() < 1 / (1 + Math.exp(difficulty - ability)) ? 1 : 0;
    });
    return [`${school}-${number}`, school, next() < 0.5 ? 'girl' : 'boy', ...answers].join(',');
  };
  const rows = schools.flatMap((school) =>
    Array.from({ length: 20 }, (_, index) => pupil(school, index + 1)),
  );
  return [['id', 'school', 'gender', ...items].join(','), ...rows].join('\n');
}
