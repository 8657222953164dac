import type { Messages } from '../../language.ts';

/** "At a glance" and recommendations: what caused each, to whom it goes. */
export const reportAdvice = {
  'report.glance.title': { kk: 'Бір қарағанда', ru: 'Коротко', en: 'At a glance' },
  'report.glance.participation': {
    kk: '{grade}: тізімдегі оқушылардың осындай үлесі ғана тест тапсырды. Қорытындыларды абайлап қолданыңыз.',
    ru: '{grade}: лишь такая доля обучающихся по списку прошла тестирование. Пользуйтесь выводами осторожно.',
    en: '{grade}: only this share of the pupils on the roll took the test. Use the findings with caution.',
  },
  'report.glance.nation.higher': {
    kk: '{grade}, {domain}: мектептің нәтижесі республикадан жоғары, балмен.',
    ru: '{grade}, {domain}: результат школы выше республиканского, в баллах.',
    en: '{grade}, {domain}: the result of the school is higher than that of the nation, in points.',
  },
  'report.glance.nation.lower': {
    kk: '{grade}, {domain}: мектептің нәтижесі республикадан төмен, балмен.',
    ru: '{grade}, {domain}: результат школы ниже республиканского, в баллах.',
    en: '{grade}, {domain}: the result of the school is lower than that of the nation, in points.',
  },
  'report.glance.gender.higher': {
    kk: '{grade}, {domain}: қыздардың нәтижесі ұлдардан жоғары, балмен.',
    ru: '{grade}, {domain}: результат девочек выше, чем у мальчиков, в баллах.',
    en: '{grade}, {domain}: the result of girls is higher than that of boys, in points.',
  },
  'report.glance.gender.lower': {
    kk: '{grade}, {domain}: қыздардың нәтижесі ұлдардан төмен, балмен.',
    ru: '{grade}, {domain}: результат девочек ниже, чем у мальчиков, в баллах.',
    en: '{grade}, {domain}: the result of girls is lower than that of boys, in points.',
  },
  'report.glance.objectives': {
    kk: '{grade}: қол жеткізілмеген оқу мақсаттарының саны, барлығы {all} мақсаттан.',
    ru: '{grade}: столько целей обучения не достигнуто, из {all}.',
    en: '{grade}: learning objectives not attained, out of {all}.',
  },
  'report.glance.no-difference': {
    kk: 'Республикамен жасалған салыстырулардың ({count}) ешқайсысында айырмашылық анықталмады.',
    ru: 'Ни в одном из сравнений с республикой ({count}) различие не выявлено.',
    en: 'No difference found in any comparison with the nation ({count} made).',
  },
  'report.glance.withheld': {
    kk: 'Мектептің нәтижелері көрсетілмейді: оқушы саны аз.',
    ru: 'Результаты школы не показаны: мало обучающихся.',
    en: 'The results of the school are not shown: too few pupils.',
  },

  'report.advice.title': { kk: 'Ұсынымдар', ru: 'Рекомендации', en: 'Recommendations' },
  'report.advice.lead': {
    kk: 'Әр ұсыным осы есептің белгілі бір қорытындысынан шығады. Олар бағыт береді, ал шешімді мектеп өз жағдайын біле отырып қабылдайды. Ұсынымдар банкінің нұсқасы: {version}.',
    ru: 'Каждая рекомендация следует из определённого вывода этого отчёта. Они указывают направление; решение принимает школа, знающая свои условия. Версия банка рекомендаций: {version}.',
    en: 'Each recommendation follows from a particular finding of this report. They point a direction; the school, knowing its conditions, decides. Version of the bank of recommendations: {version}.',
  },
  'report.advice.cause': { kk: 'Негізі', ru: 'Основание', en: 'Cause' },
  'report.advice.addressee': { kk: 'Кімге', ru: 'Кому', en: 'Addressee' },
  'report.advice.measure': { kk: 'Не істеу керек', ru: 'Что сделать', en: 'Measure' },
  'report.advice.sign': { kk: 'Нәтиже белгісі', ru: 'Признак успеха', en: 'Sign of success' },
  'report.addressee.administration': {
    kk: 'Мектеп әкімшілігі',
    ru: 'Администрация школы',
    en: 'School administration',
  },
  'report.addressee.subject-teachers': {
    kk: 'Пән мұғалімдері',
    ru: 'Учителя-предметники',
    en: 'Subject teachers',
  },
  'report.addressee.class-teacher': {
    kk: 'Сынып жетекшісі',
    ru: 'Классный руководитель',
    en: 'Class teacher',
  },
  'report.addressee.district-methodologist': {
    kk: 'Аудан (қала) әдіскері',
    ru: 'Методист района (города)',
    en: 'Methodologist of the district',
  },

  'report.cause.objective': {
    kk: '{grade}, {domain}: {code} оқу мақсатына қол жеткізілмеді («{name}»).',
    ru: '{grade}, {domain}: не достигнута цель обучения {code} («{name}»).',
    en: '{grade}, {domain}: learning objective {code} is not attained (“{name}”).',
  },
  'report.cause.objective-partly': {
    kk: '{grade}, {domain}: {code} оқу мақсатына ішінара қол жеткізілді («{name}»).',
    ru: '{grade}, {domain}: цель обучения {code} достигнута частично («{name}»).',
    en: '{grade}, {domain}: learning objective {code} is partly attained (“{name}”).',
  },
  'report.cause.below-similar': {
    kk: '{grade}, {domain}: нәтиже ұқсас мектептердікінен {points, plural, other{# балға}} төмен.',
    ru: '{grade}, {domain}: результат на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже, чем у похожих школ.',
    en: '{grade}, {domain}: the result is {points, plural, one{# point} other{# points}} lower than that of similar schools.',
  },
  'report.cause.below-nation': {
    kk: '{grade}, {domain}: нәтиже республикалық нәтижеден {points, plural, other{# балға}} төмен.',
    ru: '{grade}, {domain}: результат на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже республиканского.',
    en: '{grade}, {domain}: the result is {points, plural, one{# point} other{# points}} lower than that of the nation.',
  },
  'report.cause.strength': {
    kk: '{grade}, {domain}: нәтиже республикалық нәтижеден {points, plural, other{# балға}} жоғары.',
    ru: '{grade}, {domain}: результат на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} выше республиканского.',
    en: '{grade}, {domain}: the result is {points, plural, one{# point} other{# points}} higher than that of the nation.',
  },
  'report.cause.low-level': {
    kk: '{grade}, {domain}: ең төменгі деңгейдегі оқушылардың үлесі – {share}, республикада – {nation}.',
    ru: '{grade}, {domain}: доля обучающихся на низшем уровне — {share}, по республике — {nation}.',
    en: '{grade}, {domain}: the share of pupils at the lowest level is {share}; nationwide it is {nation}.',
  },
  'report.cause.girls-lower': {
    kk: '{grade}, {domain}: қыздардың нәтижесі ұлдардан {points, plural, other{# балға}} төмен.',
    ru: '{grade}, {domain}: результат девочек на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже, чем у мальчиков.',
    en: '{grade}, {domain}: the result of girls is {points, plural, one{# point} other{# points}} lower than that of boys.',
  },
  'report.cause.boys-lower': {
    kk: '{grade}, {domain}: қыздардың нәтижесі ұлдардан {points, plural, other{# балға}} жоғары.',
    ru: '{grade}, {domain}: результат девочек на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} выше, чем у мальчиков.',
    en: '{grade}, {domain}: the result of girls is {points, plural, one{# point} other{# points}} higher than that of boys.',
  },
  'report.cause.languages': {
    kk: '{grade}, {domain}: оқыту тілдері бойынша айырмашылық – {points, plural, other{# балл}}.',
    ru: '{grade}, {domain}: различие между языками обучения — {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}}.',
    en: '{grade}, {domain}: the difference between languages of instruction is {points, plural, one{# point} other{# points}}.',
  },
  'report.cause.participation': {
    kk: '{grade}: тест тапсырған оқушылар – тізімнің {share}.',
    ru: '{grade}: тестирование прошли {share} обучающихся по списку.',
    en: '{grade}: {share} of the pupils on the roll took the test.',
  },
  'report.cause.general': {
    kk: 'Есептің барлық қорытындылары.',
    ru: 'Все выводы отчёта вместе.',
    en: 'All findings of the report together.',
  },
} as const satisfies Messages;
