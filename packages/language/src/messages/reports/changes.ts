import type { Messages } from '../../language.ts';

/** What a corrected report says of the version before it. */
export const reportChanges = {
  'report.fact.number-version': {
    kk: '{number}, {version}-нұсқа',
    ru: '{number}, версия {version}',
    en: '{number}, version {version}',
  },
  'report.changes.title': { kk: 'Не өзгерді', ru: 'Что изменилось', en: 'What has changed' },
  'report.changes.lead': {
    kk: 'Бұл есеп түзетілген. Ол {date} шығарылған {version}-нұсқаның орнына қолданылады; бұрынғы нұсқа енді жарамсыз.',
    ru: 'Отчёт исправлен. Он заменяет версию {version} от {date}; прежняя версия больше не действует.',
    en: 'This report is a correction. It replaces version {version} of {date}, which is no longer valid.',
  },
  'report.changes.not-shown': { kk: 'көрсетілмеген', ru: 'не показано', en: 'not shown' },
  'report.changes.tested': {
    kk: '{grade}: тест тапсырған оқушылар саны {before} болған, енді – {after}.',
    ru: '{grade}: число обучающихся, прошедших тестирование, было {before}, стало {after}.',
    en: '{grade}: the number of pupils tested was {before} and is now {after}.',
  },
  'report.changes.mean': {
    kk: '{grade}, {domain}: орташа балл {before} болған, енді – {after}.',
    ru: '{grade}, {domain}: средний балл был {before}, стал {after}.',
    en: '{grade}, {domain}: the mean score was {before} and is now {after}.',
  },
  'report.changes.verdict': {
    kk: '{grade}, {domain}: республикамен салыстыру қорытындысы «{before}» болған, енді – «{after}».',
    ru: '{grade}, {domain}: вывод о сравнении с республикой был «{before}», стал «{after}».',
    en: '{grade}, {domain}: the finding of the comparison with the nation was “{before}” and is now “{after}”.',
  },
  'report.changes.objectives': {
    kk: '{grade}: бағасы өзгерген оқу мақсаттарының саны – {count, number}.',
    ru: '{grade}: {count, plural, one{изменилась оценка # цели обучения} few{изменилась оценка # целей обучения} many{изменилась оценка # целей обучения} other{изменилась оценка # цели обучения}}.',
    en: '{grade}: {count, plural, one{# learning objective is} other{# learning objectives are}} judged differently.',
  },
  'report.changes.other-grade': {
    kk: '{grade}: басқа көрсеткіштер нақтыланды.',
    ru: '{grade}: уточнены другие показатели.',
    en: '{grade}: other figures were corrected.',
  },
  'report.changes.other': {
    kk: 'Есептің басқа мәліметтері нақтыланды.',
    ru: 'Уточнены другие сведения отчёта.',
    en: 'Other details of the report were corrected.',
  },
} as const satisfies Messages;
