import type { Messages } from '../language.ts';

/** What the `sapa` command itself says at a terminal. */
export const cli = {
  'cli.description': {
    kk: 'Білім сапасының мониторингі: іріктемеден есепке дейін',
    ru: 'Мониторинг качества образования: от выборки до отчёта',
    en: 'Education-quality monitoring: from the sample to the report',
  },
  'cli.usage': { kk: 'Қолданылуы:', ru: 'Использование:', en: 'Usage:' },
  'cli.options': { kk: 'Параметрлер:', ru: 'Параметры:', en: 'Options:' },
  'cli.commands': { kk: 'Командалар:', ru: 'Команды:', en: 'Commands:' },
  'cli.arguments': { kk: 'Аргументтер:', ru: 'Аргументы:', en: 'Arguments:' },
  'cli.option.help': { kk: 'осы анықтаманы көрсету', ru: 'показать эту справку', en: 'show this help' },
  'cli.option.version': { kk: 'нұсқаны көрсету', ru: 'показать версию', en: 'show the version' },
  'cli.option.json': {
    kk: 'соңғы жолға бір JSON нысанын шығару',
    ru: 'вывести последней строкой один объект JSON',
    en: 'print one JSON object as the last line',
  },
  'cli.option.language': {
    kk: 'хабарламалар тілі',
    ru: 'язык сообщений',
    en: 'language of the messages',
  },
  'cli.usage.unknown-command': {
    kk: 'Мұндай команда жоқ: {name}',
    ru: 'Такой команды нет: {name}',
    en: 'There is no such command: {name}',
  },
  'cli.usage.unknown-option': {
    kk: 'Мұндай параметр жоқ: {name}',
    ru: 'Такого параметра нет: {name}',
    en: 'There is no such option: {name}',
  },
  'cli.usage.missing-option': {
    kk: 'Міндетті параметр берілмеген: {name}',
    ru: 'Не указан обязательный параметр: {name}',
    en: 'A required option is missing: {name}',
  },
  'cli.usage.missing-option-value': {
    kk: 'Параметрдің мәні берілмеген: {name}',
    ru: 'Не указано значение параметра: {name}',
    en: 'The option needs a value: {name}',
  },
  'cli.usage.wrong-option-value': {
    kk: 'Параметрдің мәні жарамсыз: {name}',
    ru: 'Недопустимое значение параметра: {name}',
    en: 'The value of the option is not allowed: {name}',
  },
  'cli.usage.missing-argument': {
    kk: 'Аргумент берілмеген: {name}',
    ru: 'Не указан аргумент: {name}',
    en: 'An argument is missing: {name}',
  },
  'cli.usage.excess-arguments': {
    kk: 'Артық аргумент берілген',
    ru: 'Указан лишний аргумент',
    en: 'There are too many arguments',
  },
  'cli.usage.missing-command': {
    kk: 'Команда берілмеген',
    ru: 'Команда не указана',
    en: 'No command was given',
  },
  'cli.usage.see-help': {
    kk: 'Анықтама: {command} --help',
    ru: 'Справка: {command} --help',
    en: 'For help: {command} --help',
  },
  'cli.problems': {
    kk: 'Кіріс деректерінде {count} қате бар:',
    ru: 'Во входных данных {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}:',
    en: 'The input has {count, plural, one {# problem} other {# problems}}:',
  },
  'cli.warnings': {
    kk: 'Ескертулер саны: {count}',
    ru: 'Предупреждений: {count}',
    en: 'Warnings: {count}',
  },
  'cli.column.place': { kk: 'Орны', ru: 'Место', en: 'Place' },
  'cli.column.problem': { kk: 'Қате', ru: 'Ошибка', en: 'Problem' },
  'cli.column.received': { kk: 'Берілгені', ru: 'Получено', en: 'Received' },
  'cli.column.expected': { kk: 'Күтілгені', ru: 'Ожидалось', en: 'Expected' },
  'cli.fault': {
    kk: 'Бағдарламаның ішкі қатесі: {message}',
    ru: 'Внутренняя ошибка программы: {message}',
    en: 'Internal fault of the program: {message}',
  },
} as const satisfies Messages;
