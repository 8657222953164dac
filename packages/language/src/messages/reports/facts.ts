import type { Messages } from '../../language.ts';

/** Cover, running heads and labels of codes. */
export const reportFacts = {
  'report.title': { kk: 'Мектептің жеке есебі', ru: 'Индивидуальный отчёт школы', en: 'School report' },
  'report.document-title': {
    kk: '{school}: мектептің жеке есебі, {round}',
    ru: '{school}: индивидуальный отчёт школы, {round}',
    en: '{school}: school report, {round}',
  },
  'report.running-number': { kk: '№ {number} есеп', ru: 'Отчёт № {number}', en: 'Report {number}' },
  'report.demo': { kk: 'Демонстрациялық деректер', ru: 'Демонстрационные данные', en: 'Demo data' },
  'report.demo-note': {
    kk: 'Есеп ойдан құрастырылған деректер бойынша жасалған. Ешқандай нақты мектептің нәтижесін көрсетпейді.',
    ru: 'Отчёт составлен по вымышленным данным и не показывает результатов ни одной настоящей школы.',
    en: 'This report is made from synthetic data and shows the results of no real school.',
  },
  'report.fact.number': { kk: 'Есеп нөмірі', ru: 'Номер отчёта', en: 'Report number' },
  'report.fact.date': { kk: 'Есептің күні', ru: 'Дата отчёта', en: 'Date' },
  'report.fact.language': { kk: 'Есептің тілі', ru: 'Язык отчёта', en: 'Report language' },
  'report.fact.school-code': { kk: 'Мектептің коды', ru: 'Код школы', en: 'School code' },
  'report.fact.kind': { kk: 'Мектептің түрі', ru: 'Вид школы', en: 'Kind of school' },
  'report.fact.territory': { kk: 'Орналасуы', ru: 'Местность', en: 'Territory' },
  'report.fact.school-language': { kk: 'Оқыту тілі', ru: 'Язык обучения', en: 'Language of instruction' },
  'report.fact.check': { kk: 'Есепті тексеру', ru: 'Проверить отчёт', en: 'Check this report' },
  'report.emblem-alt': {
    kk: 'Есепті беретін ұйымның эмблемасы',
    ru: 'Эмблема организации, выпускающей отчёт',
    en: 'Emblem of the organisation that gives out this report',
  },
  'report.check-alt': {
    kk: 'Есепті тексеру бетінің QR-коды: {address}',
    ru: 'QR-код страницы проверки отчёта: {address}',
    en: 'QR code of the page where this report can be checked: {address}',
  },

  'report.written-in.kk': { kk: 'қазақ тілі', ru: 'казахский язык', en: 'Kazakh' },
  'report.written-in.ru': { kk: 'орыс тілі', ru: 'русский язык', en: 'Russian' },
  'report.written-in.en': { kk: 'ағылшын тілі', ru: 'английский язык', en: 'English' },

  'report.territory.urban': { kk: 'қала', ru: 'город', en: 'urban' },
  'report.territory.rural': { kk: 'ауыл', ru: 'село', en: 'rural' },

  'report.kind.general': {
    kk: 'жалпы білім беретін мектеп',
    ru: 'общеобразовательная школа',
    en: 'general school',
  },
  'report.kind.lyceum': { kk: 'лицей', ru: 'лицей', en: 'lyceum' },
  'report.kind.gymnasium': { kk: 'гимназия', ru: 'гимназия', en: 'gymnasium' },
  'report.kind.school-lyceum': { kk: 'мектеп-лицей', ru: 'школа-лицей', en: 'school-lyceum' },
  'report.kind.school-gymnasium': { kk: 'мектеп-гимназия', ru: 'школа-гимназия', en: 'school-gymnasium' },

  'report.instruction.kk': { kk: 'қазақ', ru: 'казахский', en: 'Kazakh' },
  'report.instruction.ru': { kk: 'орыс', ru: 'русский', en: 'Russian' },
  'report.instruction.en': { kk: 'ағылшын', ru: 'английский', en: 'English' },
  'report.instruction.uz': { kk: 'өзбек', ru: 'узбекский', en: 'Uzbek' },
  'report.instruction.ug': { kk: 'ұйғыр', ru: 'уйгурский', en: 'Uyghur' },
  'report.instruction.tg': { kk: 'тәжік', ru: 'таджикский', en: 'Tajik' },
  'report.instruction.mixed': { kk: 'аралас мектеп', ru: 'смешанная школа', en: 'mixed school' },

  'report.domain.reading': {
    kk: 'Оқу сауаттылығы',
    ru: 'Читательская грамотность',
    en: 'Reading literacy',
  },
  'report.domain.mathematics': {
    kk: 'Математикалық сауаттылық',
    ru: 'Математическая грамотность',
    en: 'Mathematical literacy',
  },
  'report.domain.science': {
    kk: 'Жаратылыстану-ғылыми сауаттылық',
    ru: 'Естественнонаучная грамотность',
    en: 'Science literacy',
  },

  'report.of.school': { kk: 'Мектеп', ru: 'Школа', en: 'School' },
  'report.of.district': { kk: 'Аудан (қала)', ru: 'По району (городу)', en: 'District' },
  'report.of.region': { kk: 'Өңір', ru: 'По региону', en: 'Region' },
  'report.of.nation': { kk: 'Республика', ru: 'По республике', en: 'Nation' },
  'report.of.similar': { kk: 'Ұқсас мектептер', ru: 'По похожим школам', en: 'Similar schools' },
  'report.girls': { kk: 'Қыздар', ru: 'Девочки', en: 'Girls' },
  'report.boys': { kk: 'Ұлдар', ru: 'Мальчики', en: 'Boys' },
} as const satisfies Messages;
