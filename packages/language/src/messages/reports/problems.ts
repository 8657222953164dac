import type { Messages } from '../../language.ts';

/** What may be wrong with a file of school findings. */
export const reportProblems = {
  'problem.value-outside-interval': {
    kk: 'Мән өзінің сенімділік аралығынан тыс жатыр',
    ru: 'Значение лежит вне своего доверительного интервала',
    en: 'The value lies outside its confidence interval',
  },
  'problem.verdict-contradicts-interval': {
    kk: 'Қорытынды айырманың сенімділік аралығына қайшы',
    ru: 'Вывод противоречит доверительному интервалу разности',
    en: 'The verdict contradicts the confidence interval of the difference',
  },
  'problem.percentiles-out-of-order': {
    kk: 'Процентильдер өсу ретімен берілмеген',
    ru: 'Процентили идут не по возрастанию',
    en: 'The percentiles are not in ascending order',
  },
  'problem.languages-of-reading': {
    kk: 'Оқу сауаттылығын оқыту тілдері бойынша салыстыруға болмайды: мәтіндер бір шкалада емес',
    ru: 'Читательскую грамотность нельзя сравнивать по языкам обучения: тексты не на одной шкале',
    en: 'Reading literacy must not be compared between languages of instruction: the texts are not on one scale',
  },
  'problem.not-unique': {
    kk: 'Мән қайталанады, ал ол бір рет қана кездесуге тиіс',
    ru: 'Значение повторяется, а должно встречаться один раз',
    en: 'The value is repeated but must occur only once',
  },
  'problem.not-the-difference': {
    kk: 'Айырма екі нәтиженің айырмасына тең емес',
    ru: 'Разность не равна разности двух результатов',
    en: 'The difference does not equal the difference of the two results',
  },
  'problem.emblem-type': {
    kk: 'Эмблема SVG немесе PNG файлы болуға тиіс',
    ru: 'Эмблема должна быть файлом SVG или PNG',
    en: 'The emblem has to be an SVG or PNG file',
  },
  'problem.emblem-large': {
    kk: 'Эмблема файлы тым үлкен (байт)',
    ru: 'Файл эмблемы слишком велик (байт)',
    en: 'The file of the emblem is too large (bytes)',
  },
  'problem.emblem-pixels': {
    kk: 'Эмблеманың қабырғасы тым ұзын (пиксель)',
    ru: 'Сторона эмблемы слишком длинна (пиксели)',
    en: 'A side of the emblem is too long (pixels)',
  },
  'problem.emblem-active': {
    kk: 'Эмблемада сценарий немесе басқа белсенді бөлік бар',
    ru: 'В эмблеме есть сценарий или другая активная часть',
    en: 'The emblem holds a script or another active part',
  },
  'problem.emblem-reference': {
    kk: 'Эмблема басқа файлға немесе мекенжайға сілтейді',
    ru: 'Эмблема ссылается на другой файл или адрес',
    en: 'The emblem refers to another file or address',
  },
  'problem.emblem-text': {
    kk: 'Эмблемада мәтін бар: әріптерді қисық сызықтарға айналдырыңыз, әйтпесе қаріп табылмауы мүмкін',
    ru: 'В эмблеме есть текст: переведите буквы в кривые, иначе шрифта может не оказаться',
    en: 'The emblem holds text: turn its letters into outlines, or its font may be missing',
  },
  'problem.emblem-unreadable': {
    kk: 'Эмблема файлы бүлінген, оны салу мүмкін емес',
    ru: 'Файл эмблемы повреждён, нарисовать его нельзя',
    en: 'The file of the emblem is damaged and cannot be drawn',
  },
  'problem.wrong-format': {
    kk: 'Мәннің пішімі дұрыс емес',
    ru: 'Значение записано в неверном формате',
    en: 'The value has the wrong format',
  },
  'problem.not-valid': { kk: 'Мән жарамсыз', ru: 'Недопустимое значение', en: 'The value is not valid' },
} as const satisfies Messages;
