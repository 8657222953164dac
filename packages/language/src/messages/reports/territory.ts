import type { Messages } from '../../language.ts';

/** The reports of a region and of the nation. */
export const territoryReports = {
  'territory.title.region': { kk: 'Өңірлік есеп', ru: 'Региональный отчёт', en: 'Region report' },
  'territory.title.nation': { kk: 'Ұлттық есеп', ru: 'Национальный отчёт', en: 'National report' },
  'territory.demo-note': {
    kk: 'Есеп ойдан құрастырылған деректер бойынша жасалған. Ешқандай нақты аумақтың нәтижесін көрсетпейді.',
    ru: 'Отчёт составлен по вымышленным данным и не показывает результатов ни одной настоящей территории.',
    en: 'This report is made from synthetic data and shows the results of no real territory.',
  },
  'territory.participation': {
    kk: 'тест тапсырған оқушы; мектептер саны – {schools, number}',
    ru: '{schools, plural, one{прошли тестирование в # школе} few{прошли тестирование в # школах} many{прошли тестирование в # школах} other{прошли тестирование в # школы}}',
    en: '{schools, plural, one{pupils took the test in # school} other{pupils took the test in # schools}}',
  },
  'territory.no-rating': {
    kk: 'Аумақтар тұрақты ретпен берілген. Олардың реті орын емес: аралықтары қабаттасатын аумақтарды бір-бірінен жоғары немесе төмен қоюға болмайды.',
    ru: 'Территории стоят в постоянном порядке. Он не означает места: территории, чьи интервалы перекрываются, нельзя ставить одну выше другой.',
    en: 'Areas stand in a fixed order. It is no rank: areas whose intervals overlap cannot be placed above one another.',
  },
  'territory.parts': {
    kk: 'Аумақтар бойынша: {domain}',
    ru: 'По территориям: {domain}',
    en: 'By area: {domain}',
  },
  'territory.parts-lead': {
    kk: 'Әр аумақ өзі кіретін бүтінмен салыстырылады; айырманың қатесінде олардың ортақ оқушылары ескерілген, барлық салыстыру бірге бағаланған.',
    ru: 'Каждая территория сравнивается с целым, в которое входит; ошибка разности учитывает общих обучающихся, все сравнения оценены вместе.',
    en: 'Each area is compared with the whole that it belongs to; the error of the difference allows for the pupils in common, and all comparisons are judged together.',
  },
  'territory.groups': { kk: 'Оқушылар топтары', ru: 'Группы обучающихся', en: 'Groups of pupils' },
  'territory.groups-lead': {
    kk: 'Оқу сауаттылығы оқыту тілі бойынша салыстырылмайды: әртүрлі тілдегі мәтіндер бір шкала құрамайды.',
    ru: 'Читательская грамотность по языку обучения не сравнивается: тексты на разных языках не образуют одной шкалы.',
    en: 'Reading is not compared by language of instruction: texts in different languages are not on one scale.',
  },
  'territory.by.gender': { kk: 'жынысы', ru: 'пол', en: 'gender' },
  'territory.by.territory': { kk: 'орналасуы', ru: 'местность', en: 'territory' },
  'territory.by.language': { kk: 'оқыту тілі', ru: 'язык обучения', en: 'language of instruction' },
  'territory.objectives-lead': {
    kk: 'Мақсат тапсырмаларынан алуға болатын балдың алынған үлесі, пайызбен; ең төмені бірінші. Қатесі бар деп күдіктелген тапсырмалар есепке алынбаған.',
    ru: 'Доля набранных баллов из возможных по заданиям цели, в процентах; сначала самые низкие. Задания с подозрением на ошибку не учтены.',
    en: 'Share of the attainable points on the items of an objective, in percent; the lowest first. Items with a suspected fault do not count.',
  },
  'territory.doubtful': {
    kk: 'қатесі болуы мүмкін, есепке алынбаған',
    ru: 'возможна ошибка, не учтено',
    en: 'suspected fault, not counted',
  },
  'territory.column.area': { kk: 'Аумақ немесе топ', ru: 'Территория или группа', en: 'Area or group' },
  'territory.column.difference': {
    kk: 'Бүтіннен айырмасы',
    ru: 'Разность с целым',
    en: 'Difference from the whole',
  },
  'territory.column.difference-se': {
    kk: 'Айырманың стандартты қатесі',
    ru: 'Стандартная ошибка разности',
    en: 'Standard error of the difference',
  },
  'territory.column.remark': { kk: 'Ескерту', ru: 'Примечание', en: 'Remark' },
  'territory.column.name': { kk: 'Атауы', ru: 'Название', en: 'Name' },
  'territory.column.here': { kk: 'Осы аумақта', ru: 'На этой территории', en: 'In this area' },
  'territory.column.level': {
    kk: '{level}-деңгейдегі үлес',
    ru: 'Доля на уровне {level}',
    en: 'Share at level {level}',
  },
  'territory.sheet.whole': { kk: 'Бүтін', ru: 'Целое', en: 'Whole' },
  'territory.sheet.parts': { kk: 'Аумақтар', ru: 'Территории', en: 'Areas' },
  'territory.together': {
    kk: 'Бір пән бойынша барлық салыстыру бірге бағаланған (Бенджамини – Хохберг): табылған айырмалардың орта есеппен жиырмадан бірі ғана кездейсоқ болуы мүмкін.',
    ru: 'Все сравнения одного направления оценены вместе (Бенджамини — Хохберг): в среднем лишь одно из двадцати найденных различий может быть случайным.',
    en: 'All comparisons of one domain are judged together (Benjamini and Hochberg): on average only one in twenty of the differences found may be chance.',
  },
  'territory.by.kind': { kk: 'мектептің түрі', ru: 'вид школы', en: 'kind of school' },
  'territory.questions-lead': {
    kk: 'Оқушылардың сауалнамаға берген жауаптары, пайызбен. Бұл – байланыстар; олар себепті көрсетпейді.',
    ru: 'Ответы обучающихся на вопросы анкеты, в процентах. Показаны связи; причин они не доказывают.',
    en: 'Answers of pupils to the questionnaire, in percent. These are associations; they do not prove causes.',
  },
} as const satisfies Messages;
