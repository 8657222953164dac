import type { Messages } from '../language.ts';

/** The list of drawn schools as an annex to an order. */
export const approval = {
  'approval.title': {
    kk: 'Іріктелген мектептер тізімі: {round}',
    ru: 'Список отобранных школ: {round}',
    en: 'List of the schools drawn: {round}',
  },
  'approval.lead': {
    kk: 'Іріктелгені — {schools}; іріктеуге жарайтын мектеп — {eligible}. Алмастырушы мектептер тек көрсетілген ретпен қолданылады.',
    ru: 'Отобрано школ: {schools}; подлежало отбору: {eligible}. Школы замены используются только в указанном порядке.',
    en: 'Schools drawn: {schools}; eligible: {eligible}. Replacement schools step in only in the order given.',
  },
  'approval.annex': { kk: 'Бұйрыққа қосымша', ru: 'Приложение к приказу', en: 'Annex to the order of' },
  'approval.dated': { kk: '{date}, № {number}', ru: 'от {date} № {number}', en: 'of {date}, no. {number}' },
  'approval.undated': {
    kk: '20___ жылғы «___» ____________ № ________',
    ru: 'от «___» ____________ 20___ г. № ________',
    en: 'of ____________ 20___, no. ________',
  },
  'approval.ceremony': {
    kk: '{number}-жеребе рәсімі',
    ru: 'Церемония жеребьёвки № {number}',
    en: 'Ceremony {number} of the draw',
  },
  'approval.frame-hash': {
    kk: 'Іріктеу негізінің SHA-256 хеші',
    ru: 'Хеш SHA-256 основы выборки',
    en: 'SHA-256 of the frame',
  },
  'approval.seed': { kk: 'Бастапқы сан', ru: 'Начальное число', en: 'Seed' },
  'approval.page': { kk: 'Бет', ru: 'Страница', en: 'Page' },
  'approval.page-of': { kk: '/', ru: 'из', en: 'of' },
  'approval.number': { kk: '№', ru: '№', en: 'No.' },
  'approval.region': { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  'approval.district': { kk: 'Аудан', ru: 'Район', en: 'District' },
  'approval.code': { kk: 'Мектеп коды', ru: 'Код школы', en: 'School code' },
  'approval.school': { kk: 'Мектеп', ru: 'Школа', en: 'School' },
  'approval.stratum': { kk: 'Страта', ru: 'Страта', en: 'Stratum' },
  'approval.order': { kk: 'Реті', ru: 'Очередь', en: 'Order' },
  'approval.replacement': {
    kk: '{number}-алмастырушы мектеп',
    ru: 'Школа замены {number}',
    en: 'Replacement school {number}',
  },
  'approval.replacement-code': {
    kk: '{number}-алмастырушы мектептің коды',
    ru: 'Код школы замены {number}',
    en: 'Code of replacement {number}',
  },
  'approval.position': { kk: 'Лауазымы', ru: 'Должность', en: 'Position' },
  'approval.signature': { kk: 'Қолы', ru: 'Подпись', en: 'Signature' },
  'approval.full-name': { kk: 'Аты-жөні, күні', ru: 'Ф. И. О., дата', en: 'Full name, date' },
  'approval.sheet': { kk: 'Іріктелген мектептер', ru: 'Отобранные школы', en: 'Schools drawn' },
  'approval.particulars': { kk: 'Деректемелер', ru: 'Реквизиты', en: 'Particulars' },
  'approval.what': { kk: 'Не', ru: 'Что', en: 'What' },
  'approval.value': { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  'approval.round': { kk: 'Раунд', ru: 'Раунд', en: 'Round' },
  'approval.eligible': { kk: 'Іріктеуге жарайтын мектеп', ru: 'Подлежало отбору', en: 'Eligible schools' },
  'approval.drawn': { kk: 'Іріктелген мектеп', ru: 'Отобрано школ', en: 'Schools drawn' },
  'approval.order-number': { kk: 'Бұйрық', ru: 'Приказ', en: 'Order' },
} as const satisfies Messages;
