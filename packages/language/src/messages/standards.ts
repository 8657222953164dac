import type { Messages } from '../language.ts';

/** What can be wrong with judgements of a panel, forms to assemble or equate, and anchors of comparisons between groups. */
export const standards = {
  'problem.no-judgements': {
    kk: 'Бірде-бір сарапшы бағасы жоқ',
    ru: 'Нет ни одной оценки экспертов',
    en: 'There is not a single judgement',
  },
  'problem.item-without-cluster': {
    kk: 'Тапсырма қай топқа жататыны көрсетілмеген',
    ru: 'Не указано, к какой группе относится задание',
    en: 'The cluster of the item is not given',
  },
  'problem.unknown-part': {
    kk: 'Тестте мұндай тапсырма немесе топ жоқ',
    ru: 'В тесте нет такого задания или такой группы',
    en: 'The test has no such item or cluster',
  },
  'problem.judgement-out-of-range': {
    kk: 'Баға мүмкін аралықтан тыс',
    ru: 'Оценка вне допустимых пределов',
    en: 'The judgement is out of its range',
  },
  'problem.judgement-twice': {
    kk: 'Бұл сарапшының осы раундтағы бағасы бұрын берілген',
    ru: 'Этот эксперт уже дал такую оценку в этом раунде',
    en: 'This judge has given this judgement in this round already',
  },
  'problem.judgement-missing': {
    kk: 'Сарапшы бұл бөлікті бағаламаған',
    ru: 'Эксперт не оценил эту часть',
    en: 'The judge has not rated this part',
  },
  'problem.not-a-count': {
    kk: 'Бұл оқушылар саны емес',
    ru: 'Это не количество обучающихся',
    en: 'This is not a count of persons',
  },
  'problem.slope-not-positive': {
    kk: 'Тапсырманың ажырату параметрі нөлден үлкен болуы керек',
    ru: 'Параметр дискриминативности задания должен быть больше нуля',
    en: 'The slope of the item must be above zero',
  },
  'problem.anchor-not-in-data': {
    kk: 'Зәкірлік тапсырма деректерде жоқ',
    ru: 'Якорного задания нет в данных',
    en: 'The anchor item is not in the data',
  },
  'problem.groups-not-comparable': {
    kk: 'Топтарды салыстыруға болмайды: жауаптар модель параметрлерін анықтауға жетпейді',
    ru: 'Группы несравнимы: ответов не хватает, чтобы определить параметры модели',
    en: 'The groups cannot be compared: the answers do not determine the parameters of the model',
  },
  'problem.no-forms-in-time': {
    kk: 'Берілген уақытта тест нұсқалары табылмады',
    ru: 'За отведённое время варианты теста не найдены',
    en: 'No forms were found in the time given',
  },
  'problem.blueprint-out-of-reach': {
    kk: 'Тапсырмалар қоры тест сипаттамасының бұл талабына жетпейді',
    ru: 'Банк заданий не позволяет выполнить это требование спецификации',
    en: 'The pool of items cannot meet this demand of the blueprint',
  },
  'problem.item-not-in-pool': {
    kk: 'Бұл тапсырма қорда жоқ',
    ru: 'Этого задания нет в банке',
    en: 'This item is not in the pool',
  },
} as const satisfies Messages;
