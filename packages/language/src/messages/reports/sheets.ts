import type { Messages } from '../../language.ts';

/** The expertise of items, the list of a class and the sheets of pupils. */
export const reportSheets = {
  'expertise.title': {
    kk: 'Тапсырмалар сараптамасы',
    ru: 'Экспертиза заданий',
    en: 'Expert review of items',
  },
  'expertise.lead': {
    kk: 'Әр тапсырмаға бір карточка: статистика, қисық, топтар, жауап нұсқалары, белгілер және сарапшылар шешімі',
    ru: 'По карточке на задание: статистика, кривая, группы, варианты ответа, пометки и решение экспертов',
    en: 'One card an item: statistics, curve, groups, options, flags and the verdict of the experts',
  },
  'expertise.answers': { kk: 'Жауап саны', ru: 'Ответов', en: 'Answers' },
  'expertise.p': { kk: 'Орындалу үлесі', ru: 'Доля выполнения', en: 'Share of points won' },
  'expertise.item-rest': {
    kk: 'Қалған балмен корреляциясы',
    ru: 'Корреляция с остальным баллом',
    en: 'Item-rest correlation',
  },
  'expertise.a': { kk: 'Ажыратқыштығы (a)', ru: 'Различающая способность (a)', en: 'Discrimination (a)' },
  'expertise.b': { kk: 'Қиындығы (b)', ru: 'Трудность (b)', en: 'Difficulty (b)' },
  'expertise.curve': {
    kk: 'Модель бойынша үлес (сызық) және байқалған үлес (белгілер); көлденеңінен – дайындық деңгейі',
    ru: 'Доля по модели (линия) и наблюдаемая доля (знаки); по горизонтали — уровень подготовленности',
    en: 'Share by the model (line) and observed share (marks), over ability',
  },
  'expertise.curve-alt': {
    kk: 'Диаграмма: {code} тапсырмасының сипаттамалық қисығы. Байқалған үлестер: {values}',
    ru: 'Диаграмма: характеристическая кривая задания {code}. Наблюдаемые доли: {values}',
    en: 'Chart: characteristic curve of item {code}. Observed shares: {values}',
  },
  'expertise.share': { kk: 'Таңдағандар үлесі', ru: 'Доля выбравших', en: 'Share of pupils' },
  'expertise.point-biserial': {
    kk: 'Балмен корреляциясы',
    ru: 'Корреляция с баллом',
    en: 'Point-biserial',
  },
  'expertise.misconception': { kk: 'Қате түсінік', ru: 'Ошибочное представление', en: 'Misconception' },
  'expertise.delta': {
    kk: 'Айырма (ETS дельтасы)',
    ru: 'Разность (дельта ETS)',
    en: 'Difference (ETS delta)',
  },
  'expertise.no-verdict': {
    kk: 'Сарапшылардың шешімі әлі жоқ.',
    ru: 'Решения экспертов пока нет.',
    en: 'The experts have not given a verdict yet.',
  },
  'expertise.verdict': {
    kk: 'Шешім: {verdict}. Негіздемесі: {reason}. {date}, {by}.',
    ru: 'Решение: {verdict}. Обоснование: {reason}. {date}, {by}.',
    en: 'Verdict: {verdict}. Reason: {reason}. {date}, {by}.',
  },

  'pupils.list.title': {
    kk: 'Мұғалімге арналған тізім',
    ru: 'Список для учителя',
    en: 'List for the teacher',
  },
  'pupils.sheet.title': { kk: 'Оқушы парақтары', ru: 'Листы обучающихся', en: 'Pupil sheets' },
  'pupils.confidential': {
    kk: 'Тек мектептің қызметтік пайдалануы үшін',
    ru: 'Только для служебного пользования школы',
    en: 'For the use of the school only',
  },
  'pupils.list.lead': {
    kk: 'Оқушылар код реті бойынша берілген, бұл рет орын емес. Балдың жанында – 95% аралығы, одан кейін – деңгей.',
    ru: 'Обучающиеся стоят по порядку кодов, это не места. Рядом с баллом — 95-процентный интервал, затем уровень.',
    en: 'Pupils stand in the order of their codes, which is no rank. Beside each score its 95% interval, then the level.',
  },
  'pupils.sheet.lead': {
    kk: 'Төменде – әр оқу мақсатының тапсырмаларынан алынған балл.',
    ru: 'Ниже — баллы, набранные по заданиям каждой цели обучения.',
    en: 'Below: the points won on the items of each learning objective.',
  },
  'pupils.careful': {
    kk: 'Бір оқушының нәтижесі дәл емес: тапсырма аз. Оны баға қою немесе салыстыру үшін емес, жұмысты жоспарлау үшін пайдаланыңыз.',
    ru: 'Результат одного обучающегося неточен: заданий мало. Используйте его для планирования работы, а не для отметок и сравнений.',
    en: 'The result of a single pupil is imprecise, for the items are few. Use it to plan work, not for marks or comparisons.',
  },
  'pupils.no-causes': {
    kk: 'Парақ нәтижені сипаттайды, бірақ оның себебін түсіндірмейді.',
    ru: 'Лист описывает результат, но не объясняет его причин.',
    en: 'The sheet describes the result; it does not explain its causes.',
  },
  'pupils.code': { kk: 'Оқушы коды', ru: 'Код обучающегося', en: 'Pupil code' },
  'pupils.points': { kk: 'Балл', ru: 'Баллы', en: 'Points' },
  'pupils.points-of': {
    kk: '{attainable} балдан {won}',
    ru: '{won} из {attainable}',
    en: '{won} of {attainable}',
  },
  'pupils.sheet.tile': {
    kk: '95% аралығы: {interval}. {level}',
    ru: '95 %-й интервал: {interval}. {level}',
    en: '95% interval: {interval}. {level}',
  },
  'pupils.no-score': { kk: 'балл есептелмеген', ru: 'балл не рассчитан', en: 'no score' },
} as const satisfies Messages;
