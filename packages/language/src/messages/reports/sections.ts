import type { Messages } from '../../language.ts';

/** Headings, introductions, captions and column heads of the sections. */
export const reportSections = {
  'report.grade': { kk: '{grade}-сынып', ru: '{grade} класс', en: 'Grade {grade}' },

  'report.summary.title': { kk: 'Негізгі нәтижелер', ru: 'Главные результаты', en: 'Main results' },
  'report.summary.lead': {
    kk: 'Мектептің әр бағыт бойынша орташа нәтижесі және оның өңірлік және республикалық нәтижелермен салыстырылуы. Толық мәлімет кейінгі беттерде.',
    ru: 'Средний результат школы по каждому направлению и его сравнение с региональным и республиканским. Подробности — на следующих страницах.',
    en: 'The mean result of the school in each domain and how it compares with the region and the nation. Details follow on the next pages.',
  },
  'report.participation.title': {
    kk: 'Тестілеуге қатысу',
    ru: 'Участие в тестировании',
    en: 'Participation',
  },
  'report.participation.of-enrolled': {
    kk: 'Тест тапсырған оқушылар – {tested}, тізімде – {enrolled, number}',
    ru: '{enrolled, plural, one{Тестирование прошли {tested} из # обучающегося по списку} few{Тестирование прошли {tested} из # обучающихся по списку} many{Тестирование прошли {tested} из # обучающихся по списку} other{Тестирование прошли {tested} из # обучающихся по списку}}',
    en: '{tested} of {enrolled, plural, one{# enrolled pupil} other{# enrolled pupils}} took the test',
  },
  'report.participation.tested': {
    kk: 'Тест тапсырған оқушылар – {tested, number}',
    ru: '{tested, plural, one{Тестирование прошёл # обучающийся} few{Тестирование прошли # обучающихся} many{Тестирование прошли # обучающихся} other{Тестирование прошли # обучающихся}}',
    en: '{tested, plural, one{# pupil took the test} other{# pupils took the test}}',
  },

  'report.results.title': {
    kk: 'Сауаттылық бағыттары бойынша нәтижелер',
    ru: 'Результаты по направлениям грамотности',
    en: 'Results by literacy domain',
  },
  'report.results.chart': {
    kk: 'Орташа балл және 95% сенімділік аралығы',
    ru: 'Средний балл и 95 %-й доверительный интервал',
    en: 'Mean score and 95% confidence interval',
  },
  'report.results.alt': {
    kk: 'Диаграмма: орташа балл және 95% сенімділік аралығы. {values}',
    ru: 'Диаграмма: средний балл и 95 %-й доверительный интервал. {values}',
    en: 'Chart: mean score and 95% confidence interval. {values}',
  },

  'report.percentiles.title': {
    kk: 'Нәтижелердің таралуы',
    ru: 'Распределение результатов',
    en: 'Spread of results',
  },
  'report.percentiles.lead': {
    kk: 'Процентиль – оқушылардың белгілі бір үлесі аспаған балл. Мысалы, оқушылардың 10%-ының балы 10-процентильден төмен, ал 50-процентиль (медиана) оқушыларды тең екі топқа бөледі.',
    ru: 'Процентиль — балл, ниже которого находится указанная доля обучающихся. Например, ниже 10-го процентиля — 10 % обучающихся, а 50-й процентиль (медиана) делит их на две равные группы.',
    en: 'A percentile is the score below which a given share of pupils lies. For example, 10% of pupils score below the 10th percentile, and the 50th percentile (the median) divides them into two equal groups.',
  },
  'report.percentiles.chart': {
    kk: '10-процентильден 90-процентильге дейінгі балдар; қою бөлігі – 25–75, сызық – медиана',
    ru: 'Баллы от 10-го до 90-го процентиля; тёмная часть — 25–75, черта — медиана',
    en: 'Scores from the 10th to the 90th percentile; dark part: 25th to 75th, line: median',
  },
  'report.percentiles.alt': {
    kk: 'Диаграмма: балдардың 10-, 50- және 90-процентильдері. {values}',
    ru: 'Диаграмма: 10-й, 50-й и 90-й процентили баллов. {values}',
    en: 'Chart: 10th, 50th and 90th percentiles of scores. {values}',
  },
  'report.percentiles.gap': {
    kk: '90–10 алшақтығы',
    ru: 'Разрыв 90–10',
    en: 'Gap 90–10',
  },

  'report.gender.title': { kk: 'Қыздар мен ұлдар', ru: 'Девочки и мальчики', en: 'Girls and boys' },
  'report.gender.chart': {
    kk: 'Қыздар мен ұлдардың орташа балы және 95% сенімділік аралығы',
    ru: 'Средний балл девочек и мальчиков и 95 %-й доверительный интервал',
    en: 'Mean score of girls and boys and 95% confidence interval',
  },
  'report.gender.alt': {
    kk: 'Диаграмма: қыздар мен ұлдардың орташа балы. {values}',
    ru: 'Диаграмма: средний балл девочек и мальчиков. {values}',
    en: 'Chart: mean score of girls and boys. {values}',
  },
  'report.gender.difference': {
    kk: 'Айырма (қыздар − ұлдар)',
    ru: 'Разность (девочки − мальчики)',
    en: 'Difference (girls − boys)',
  },

  'report.languages.title': {
    kk: 'Оқыту тілі бойынша нәтижелер',
    ru: 'Результаты по языку обучения',
    en: 'Results by language of instruction',
  },
  'report.languages.difference': {
    kk: 'Айырма (бірінші − екінші)',
    ru: 'Разность (первая − вторая)',
    en: 'Difference (first − second)',
  },
  'report.languages.lead': {
    kk: 'Оқу сауаттылығы салыстырылмайды: әр тілдегі мәтіндер бір шкалаға келтірілмеген.',
    ru: 'Читательская грамотность не сравнивается: тексты на разных языках не приведены к одной шкале.',
    en: 'Reading literacy is not compared: texts in different languages are not on one scale.',
  },

  'report.levels.title': { kk: 'Жетістік деңгейлері', ru: 'Уровни достижений', en: 'Proficiency levels' },
  'report.levels.lead': {
    kk: 'Әр деңгейдегі оқушылардың үлесі, пайызбен. Екі үлестің айырмасы пайыздық тармақпен өлшенеді.',
    ru: 'Доля обучающихся на каждом уровне, в процентах. Разность двух долей измеряется в процентных пунктах.',
    en: 'Share of pupils at each level, in percent. The difference of two shares is measured in percentage points.',
  },
  'report.levels.alt': {
    kk: 'Диаграмма: әр деңгейдегі оқушылардың үлесі. {values}',
    ru: 'Диаграмма: доля обучающихся на каждом уровне. {values}',
    en: 'Chart: share of pupils at each level. {values}',
  },

  'report.column.domain': { kk: 'Бағыт', ru: 'Направление', en: 'Domain' },
  'report.column.pupils': { kk: 'Оқушы саны', ru: 'Число обучающихся', en: 'Pupils' },
  'report.column.mean': { kk: 'Орташа балл', ru: 'Средний балл', en: 'Mean score' },
  'report.column.difference': {
    kk: 'Мектеп − аумақ',
    ru: 'Школа − территория',
    en: 'School − area',
  },
  'report.column.effect': { kk: 'Әсер мөлшері', ru: 'Размер эффекта', en: 'Effect size' },
  'report.column.verdict': { kk: 'Қорытынды', ru: 'Вывод', en: 'Finding' },
  'report.column.percentile': { kk: '{p}-процентиль', ru: '{p}-й процентиль', en: '{p}th percentile' },
  'report.column.level': { kk: 'Деңгей', ru: 'Уровень', en: 'Level' },
  'report.column.place': { kk: 'Аумақ', ru: 'Территория', en: 'Area' },
  'report.column.compared-region': {
    kk: 'Өңірмен салыстыру',
    ru: 'В сравнении с регионом',
    en: 'Against the region',
  },
  'report.column.compared-nation': {
    kk: 'Республикамен салыстыру',
    ru: 'В сравнении с республикой',
    en: 'Against the nation',
  },
  'report.column.compared-district': {
    kk: 'Ауданмен (қаламен) салыстыру',
    ru: 'В сравнении с районом (городом)',
    en: 'Against the district',
  },
  'report.column.compared-similar': {
    kk: 'Ұқсас мектептермен салыстыру',
    ru: 'В сравнении с похожими школами',
    en: 'Against similar schools',
  },
} as const satisfies Messages;
