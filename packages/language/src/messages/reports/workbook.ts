import type { Messages } from '../../language.ts';

/** Sheets and columns of the workbook beside a report. Names of sheets have at most 31 characters. */
export const reportWorkbook = {
  'report.sheet.results': { kk: 'Нәтижелер', ru: 'Результаты', en: 'Results' },
  'report.sheet.levels': { kk: 'Деңгейлер', ru: 'Уровни', en: 'Levels' },
  'report.sheet.percentiles': { kk: 'Процентильдер', ru: 'Процентили', en: 'Percentiles' },
  'report.sheet.gender': { kk: 'Қыздар мен ұлдар', ru: 'Девочки и мальчики', en: 'Girls and boys' },
  'report.sheet.languages': { kk: 'Оқыту тілі', ru: 'Язык обучения', en: 'Language' },
  'report.sheet.objectives': { kk: 'Оқу мақсаттары', ru: 'Цели обучения', en: 'Objectives' },
  'report.sheet.items': { kk: 'Тапсырмалар', ru: 'Задания', en: 'Items' },
  'report.sheet.questions': { kk: 'Сауалнама', ru: 'Анкета', en: 'Questionnaire' },
  'report.column.grade': { kk: 'Сынып', ru: 'Класс', en: 'Grade' },
  'report.column.group': { kk: 'Топ', ru: 'Группа', en: 'Group' },
  'report.column.value': { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  'report.column.se': { kk: 'Стандартты қате', ru: 'Стандартная ошибка', en: 'Standard error' },
  'report.column.low': { kk: '95%: төменгі шек', ru: '95 %: нижняя граница', en: '95%: low' },
  'report.column.high': { kk: '95%: жоғарғы шек', ru: '95 %: верхняя граница', en: '95%: high' },
  'report.column.reason': { kk: 'Неге көрсетілмейді', ru: 'Почему не показано', en: 'Why not shown' },
  'report.column.adjusted-p': {
    kk: 'Бірге қаралғандағы маңыздылығы (p)',
    ru: 'Значимость с учётом всех сравнений (p)',
    en: 'Significance among all comparisons (p)',
  },
  'report.column.code': { kk: 'Мақсат коды', ru: 'Код цели', en: 'Code' },
  'report.column.key': { kk: 'Кілт', ru: 'Ключ', en: 'Key' },
  'report.column.omitted': { kk: 'Жауапсыз', ru: 'Без ответа', en: 'Omitted' },
  'report.column.other': { kk: 'Қалған жауаптар', ru: 'Прочие ответы', en: 'Other answers' },
  'report.column.question': { kk: 'Сұрақ', ru: 'Вопрос', en: 'Question' },
} as const satisfies Messages;
