import type { Messages } from '../language.ts';

/** The list of participation that coordinators fill, and what can be wrong with it. */
export const participation = {
  'participation.column.code': { kk: 'Мектеп коды', ru: 'Код школы', en: 'School code' },
  'participation.column.name': { kk: 'Мектеп атауы', ru: 'Название школы', en: 'Name of the school' },
  'participation.column.region': { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  'participation.column.district': { kk: 'Аудан (қала)', ru: 'Район (город)', en: 'District (city)' },
  'participation.column.in_place_of': {
    kk: 'Алмастыратын мектептің коды',
    ru: 'Код заменяемой школы',
    en: 'Code of the school replaced',
  },
  'participation.column.order': {
    kk: 'Алмастыру кезегі (0 — іріктелген мектеп)',
    ru: 'Очередь замены (0 — отобранная школа)',
    en: 'Order of replacement (0 = drawn)',
  },
  'participation.column.state': { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  'participation.column.reason': { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  'participation.column.date': { kk: 'Тест күні', ru: 'Дата тестирования', en: 'Date of testing' },
  'participation.column.enrolled': {
    kk: '{grade}-сынып: тізімде',
    ru: '{grade} класс: по списку',
    en: 'Grade {grade}: enrolled',
  },
  'participation.column.absent': {
    kk: '{grade}-сынып: келмеді',
    ru: '{grade} класс: отсутствовали',
    en: 'Grade {grade}: absent',
  },
  'participation.column.exempt': {
    kk: '{grade}-сынып: босатылды',
    ru: '{grade} класс: освобождены',
    en: 'Grade {grade}: exempt',
  },
  'participation.column.tested': {
    kk: '{grade}-сынып: тест тапсырды',
    ru: '{grade} класс: писали тест',
    en: 'Grade {grade}: tested',
  },
  'participation.state.awaiting': { kk: 'жауап күтілуде', ru: 'ждём ответа', en: 'awaiting' },
  'participation.state.agreed': { kk: 'келісті', ru: 'согласилась', en: 'agreed' },
  'participation.state.refused': { kk: 'бас тартты', ru: 'отказалась', en: 'refused' },
  'participation.state.tested': { kk: 'тест өтті', ru: 'протестирована', en: 'tested' },
  'participation.state.closed': { kk: 'жабылды', ru: 'закрыта', en: 'closed' },
  'participation.reason.repairs': {
    kk: 'ғимарат жөнделуде',
    ru: 'здание на ремонте',
    en: 'repairs of the building',
  },
  'participation.reason.flood': { kk: 'су тасқыны', ru: 'паводок', en: 'floods' },
  'participation.reason.quarantine': { kk: 'карантин', ru: 'карантин', en: 'quarantine' },
  'participation.reason.computers': {
    kk: 'компьютер сыныбы жұмыс істемейді',
    ru: 'не работает компьютерный класс',
    en: 'no working computer room',
  },
  'participation.reason.power': {
    kk: 'электр қуаты немесе интернет жоқ',
    ru: 'нет электричества или интернета',
    en: 'no power or no internet',
  },
  'participation.reason.staff': {
    kk: 'тест өткізетін адам жоқ',
    ru: 'некому провести тестирование',
    en: 'nobody to conduct the test',
  },
  'participation.reason.consent': {
    kk: 'мектеп қатысуға келіспейді',
    ru: 'школа не согласна участвовать',
    en: 'the school does not agree to take part',
  },
  'participation.reason.merged': {
    kk: 'мектеп басқа мектепке қосылды',
    ru: 'школа присоединена к другой',
    en: 'the school was merged with another',
  },
  'problem.replacement-not-its-turn': {
    kk: 'Алмастырушы мектептің кезегі келген жоқ: алдымен {expected} коды бар мектептің бас тартуы жазылуы керек',
    ru: 'Очередь школы замены не наступила: сначала нужно записать отказ школы {expected}',
    en: 'It is not the turn of this replacement school: the refusal of school {expected} has to be recorded first',
  },
  'problem.place-not-eligible': {
    kk: '{expected} мектебі жабылған: ол іріктемеден шығады, оны алмастырмайды',
    ru: 'Школа {expected} закрыта: она выбывает из выборки, и её не заменяют',
    en: 'School {expected} is closed: it leaves the sample and is not replaced',
  },
  'problem.place-taken': {
    kk: 'Орынды {expected} мектебі алды: алдымен оның күйін өзгерту керек',
    ru: 'Место заняла школа {expected}: сначала нужно изменить её состояние',
    en: 'School {expected} holds the place: its state has to be changed first',
  },
  'problem.has-answers': {
    kk: 'Бұл мектептің жауаптары импортталған, сондықтан оның күйі — «тест өтті»',
    ru: 'Ответы этой школы импортированы, поэтому её состояние — «протестирована»',
    en: 'The answers of this school were imported, so it was tested',
  },
  'problem.reason-missing': {
    kk: 'Себебі жазылмаған',
    ru: 'Не указана причина',
    en: 'The reason is missing',
  },
  'problem.counts-do-not-add-up': {
    kk: 'Сандар қосылмайды: тізімдегілер = келмегендер + босатылғандар + тест тапсырғандар',
    ru: 'Числа не сходятся: по списку = отсутствовали + освобождены + писали тест',
    en: 'The counts do not add up: enrolled = absent + exempt + tested',
  },
  'problem.not-a-date': { kk: 'Бұл күн емес', ru: 'Это не дата', en: 'This is not a date' },
  'problem.not-drawn-yet': {
    kk: 'Алдымен жеребе өткізу керек',
    ru: 'Сначала нужно провести жеребьёвку',
    en: 'The draw has to be made first',
  },
  'problem.window-ends-before-it-begins': {
    kk: 'Кезеңнің соңғы күні бірінші күнінен ерте',
    ru: 'Последний день периода раньше первого',
    en: 'The last day of the period is before the first',
  },
  'problem.replacement-without-refusal': {
    kk: '{received} мектебінің бас тартуы жазылмаған, бірақ оның орнына {expected} мектебі тест тапсырды',
    ru: 'Отказ школы {received} не записан, хотя вместо неё протестирована школа {expected}',
    en: 'The refusal of school {received} is not recorded, yet school {expected} was tested in its stead',
  },
  'problem.margin-not-met': {
    kk: 'Салмақтарды бұл жиынтыққа келтіру мүмкін болмады: жиынтықтар бір-біріне қайшы',
    ru: 'Привести веса к этому итогу не удалось: итоги противоречат друг другу',
    en: 'The weights could not be made to meet this total: the totals contradict each other',
  },
  'problem.school-without-place': {
    kk: 'Мектеп іріктемеде орын алмайды: оның орнында басқа мектеп тест тапсырды немесе іріктелген мектеп жабылған',
    ru: 'У школы нет места в выборке: вместо неё протестирована другая или отобранная школа закрыта',
    en: 'The school holds no place of the sample: another was tested in it, or the school drawn is closed',
  },
  'problem.replicates-not-raked': {
    kk: 'Осынша реплика салмақтарын жиынтықтарға келтіру мүмкін болмады',
    ru: 'Веса стольких реплик не удалось привести к итогам',
    en: 'The weights of so many replicates could not be made to meet the totals',
  },
  'problem.replicates-do-not-fit': {
    kk: 'Бұл әдіс іріктемеге келмейді: үш мектептен тұратын аймақтар бар',
    ru: 'Метод не подходит к выборке: в ней есть зоны из трёх школ',
    en: 'The method does not fit the sample: it has zones of three schools',
  },
  'weights.description': {
    kk: 'тест тапсырған оқушылардың салмағын жеребе бойынша есептеу',
    ru: 'вычислить веса протестированных обучающихся по жеребьёвке',
    en: 'compute the weights of tested pupils from a draw',
  },
  'weights.option.draw': {
    kk: 'sapa draw жазған қалта (draw.json, frame.csv)',
    ru: 'папка, записанная sapa draw (draw.json, frame.csv)',
    en: 'folder written by sapa draw (draw.json, frame.csv)',
  },
  'weights.option.pupils': {
    kk: 'оқушылар тізімі: әр жолда бір оқушы (.csv, .xlsx)',
    ru: 'список обучающихся, по строке на каждого (.csv, .xlsx)',
    en: 'list of pupils, one row each (.csv, .xlsx)',
  },
  'weights.option.participation': {
    kk: 'мектептердің қатысу тізімі (.csv, .xlsx)',
    ru: 'список участия школ (.csv, .xlsx)',
    en: 'list of the schools’ participation (.csv, .xlsx)',
  },
  'weights.option.grade': {
    kk: 'қатысу тізіміндегі сынып, мысалы 4',
    ru: 'класс в списке участия, например 4',
    en: 'grade in the list of participation, e.g. 4',
  },
  'weights.option.settings': {
    kk: 'салмақтарды есептеу баптаулары (.json)',
    ru: 'настройки вычисления весов (.json)',
    en: 'settings of the weights (.json)',
  },
  'weights.option.id': {
    kk: 'оқушы кодының бағаны',
    ru: 'столбец с кодом обучающегося',
    en: 'column of the pupil’s code',
  },
  'weights.option.school': {
    kk: 'мектеп кодының бағаны',
    ru: 'столбец с кодом школы',
    en: 'column of the school’s code',
  },
  'weights.option.class': { kk: 'сынып бағаны', ru: 'столбец с классом', en: 'column of the class' },
  'weights.option.status': {
    kk: 'оқушы күйінің бағаны: tested, absent, exempt, left',
    ru: 'столбец с состоянием обучающегося: tested, absent, exempt, left',
    en: 'column of the pupil’s status: tested, absent, exempt, left',
  },
  'weights.option.out': {
    kk: 'салмақтары бар оқушылар файлы (.csv, .xlsx, .json)',
    ru: 'файл обучающихся с весами (.csv, .xlsx, .json)',
    en: 'file of the pupils with their weights (.csv, .xlsx, .json)',
  },
  'weights.option.design': {
    kk: 'осы салмақтарды оқитын sapa estimate баптау файлының негізі',
    ru: 'заготовка файла для sapa estimate, который читает эти веса',
    en: 'beginning of a design file of sapa estimate that reads these weights',
  },
  'weights.option.example': {
    kk: 'баптаулардың үлгісін --out файлына жазу',
    ru: 'записать пример настроек в файл --out',
    en: 'write example settings to --out',
  },
} as const satisfies Messages;
