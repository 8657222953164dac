import type { Messages } from '../../language.ts';

/** Schools that were merged, split, renamed or closed. */
export const succession = {
  'web.succession.title': {
    kk: 'Мектептердің сабақтастығы',
    ru: 'Преемственность школ',
    en: 'Succession of schools',
  },
  'web.succession.lead': {
    kk: 'Біріктірілген, бөлінген, кодын ауыстырған мектептер бұрынғысымен байланысын сақтайды: қатарлар салыстырмалы, ал бұрын іріктелгендер белгілі болады.',
    ru: 'Слитые, разделённые и сменившие код школы сохраняют связь с прежними: ряды остаются сопоставимыми, и известно, кого отбирали раньше.',
    en: 'Schools that were merged, split or given a new code keep a link to what they were: series stay comparable, and it is known who was drawn before.',
  },
  'web.succession.to': {
    kk: 'Мектептердің сабақтастығы',
    ru: 'Преемственность школ',
    en: 'Succession of schools',
  },
  'web.succession.import': { kk: 'Кестені жүктеу', ru: 'Загрузка таблицы', en: 'Import a table' },
  'web.succession.columns': {
    kk: 'Бағандары: «{from}», «{to}», «{kind}», «{date}», «{basis}». Жабылған мектептің мұрагері болмайды. Сол тізілімдер жұбының жаңа кестесі бұрынғысының орнына тұрады.',
    ru: 'Столбцы: «{from}», «{to}», «{kind}», «{date}», «{basis}». У закрытой школы преемника нет. Новая таблица той же пары реестров заменяет прежнюю.',
    en: 'Columns: “{from}”, “{to}”, “{kind}”, “{date}”, “{basis}”. A closed school has no successor. A new table for the same pair of registers takes the place of the old one.',
  },
  'web.succession.earlier-register': { kk: 'Бұрынғы тізілім', ru: 'Прежний реестр', en: 'Earlier register' },
  'web.succession.same-register': {
    kk: 'осы тізілімнің ішінде',
    ru: 'внутри этого реестра',
    en: 'inside this register',
  },
  'web.succession.drop': {
    kk: 'Сабақтастық кестесін осында сүйреп әкеліңіз',
    ru: 'Перетащите сюда таблицу преемственности',
    en: 'Drop the table of succession here',
  },
  'web.succession.taken': {
    kk: 'Байланыстар қабылданды: {links}',
    ru: 'Принято связей: {links}',
    en: 'Links taken: {links}',
  },
  'web.succession.links': { kk: 'Байланыстар', ru: 'Связи', en: 'Links' },
  'web.succession.none': {
    kk: 'Сабақтастық кестесі әлі жоқ',
    ru: 'Таблицы преемственности ещё нет',
    en: 'There is no table of succession yet',
  },
  'web.succession.from-register': {
    kk: '{register} тізілімінен: {links}',
    ru: 'Из реестра {register}: {links}',
    en: 'From the register {register}: {links}',
  },
  'web.succession.from_code': { kk: 'Бұрынғы код', ru: 'Прежний код', en: 'Earlier code' },
  'web.succession.to_code': { kk: 'Мұрагер коды', ru: 'Код преемника', en: 'Code of the successor' },
  'web.succession.kind': { kk: 'Өзгеріс түрі', ru: 'Вид изменения', en: 'Kind of change' },
  'web.succession.date': { kk: 'Күні', ru: 'Дата', en: 'Date' },
  'web.succession.basis': { kk: 'Негізі', ru: 'Основание', en: 'Basis' },
  'web.succession.not-stated': { kk: 'көрсетілмеген', ru: 'не указано', en: 'not stated' },
  'web.succession-kind.merged': { kk: 'біріктірілді', ru: 'слияние', en: 'merged' },
  'web.succession-kind.split': { kk: 'бөлінді', ru: 'разделение', en: 'split' },
  'web.succession-kind.renamed': { kk: 'код ауысты', ru: 'смена кода', en: 'renamed' },
  'web.succession-kind.closed': { kk: 'жабылды', ru: 'закрыта', en: 'closed' },
  'web.series.title': { kk: 'Мектеп раундтарда', ru: 'Школа по раундам', en: 'The school over the rounds' },
  'web.series.round': { kk: 'Раунд', ru: 'Раунд', en: 'Round' },
  'web.series.units': { kk: 'Сол кездегі коды', ru: 'Коды тогда', en: 'Codes then' },
  'web.series.no-unit': { kk: 'ол кезде болған жоқ', ru: 'тогда не существовала', en: 'did not exist then' },
  'web.series.took-part': { kk: 'Қатысуы', ru: 'Участие', en: 'Part taken' },
  'web.series.drawn': { kk: 'іріктелді', ru: 'отобрана', en: 'drawn' },
  'web.series.tested': { kk: 'тест тапсырды', ru: 'писала тест', en: 'tested' },
} as const satisfies Messages;
