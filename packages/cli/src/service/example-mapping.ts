/** A description of an answer file with every field; `weight`, `zone` and `unit` are for answers that do not come from a
 *  draw of the round, `key` for cells that hold options instead of scores. */
export const exampleMapping = {
  id: 'pupil',
  school: 'school',
  gender: { column: 'gender', girl: 'f', boy: 'm' },
  language: 'language',
  weight: 'weight',
  zone: 'zone',
  unit: 'unit',
  items: ['M1', 'M2', 'R1'],
  covariates: ['books_at_home'],
  domains: { M1: 'mathematics', M2: 'mathematics', R1: 'reading' },
  test: {
    code: 'grade-4',
    grade: 4,
    names: { kk: '4-сынып тесті', ru: 'Тест 4 класса', en: 'Grade 4 test' },
  },
  key: { M1: 'A', M2: 'C', R1: 'B' },
  omitted: '-',
};
