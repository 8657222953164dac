import type { Messages } from '../../language.ts';

/** Review and release of reports by territory, and the public check of a report. */
export const releases = {
  'web.releases.title': {
    kk: 'Есептерді қарау және шығару',
    ru: 'Проверка и выпуск отчётов',
    en: 'Review and release of reports',
  },
  'web.releases.lead': {
    kk: 'Әр аумақтың есептері үш қадамнан өтеді: дайындалды, қаралды, шығарылды. Шығарылған есеп тізілімге енеді, оны кез келген адам тексере алады.',
    ru: 'Отчёты каждой территории проходят три шага: подготовлены, проверены, выпущены. Выпущенный отчёт попадает в реестр, и проверить его может каждый.',
    en: 'The reports of each territory take three steps: prepared, reviewed, released. A released report enters the register, where anyone can check it.',
  },
  'web.releases.nation-lead': {
    kk: 'Барлық аумақтың нәтижелері: PDF есеп және XLSX кестелер.',
    ru: 'Результаты всех территорий: отчёт в PDF и таблицы в XLSX.',
    en: 'Results of all territories: a report in PDF and tables in XLSX.',
  },
  'web.releases.territory-report': {
    kk: 'Аумақтың есебі',
    ru: 'Отчёт о территории',
    en: 'Report of the territory',
  },
  'web.releases.none': { kk: 'Есептер әзірге жоқ', ru: 'Отчётов пока нет', en: 'No reports yet' },
  'web.releases.schools': { kk: 'Мектептер', ru: 'Школы', en: 'Schools' },
  'web.releases.documents': { kk: 'Дайын құжаттар', ru: 'Готовые документы', en: 'Documents ready' },
  'web.releases.corrections': { kk: 'Түзетілген есептер', ru: 'Исправленные отчёты', en: 'Corrections' },
  'web.releases.state.unprepared': { kk: 'дайындалуда', ru: 'готовятся', en: 'being prepared' },
  'web.releases.state.prepared': { kk: 'дайындалды', ru: 'подготовлены', en: 'prepared' },
  'web.releases.state.reviewed': { kk: 'қаралды', ru: 'проверены', en: 'reviewed' },
  'web.releases.state.released': { kk: 'шығарылды', ru: 'выпущены', en: 'released' },
  'web.releases.last.reviewed': {
    kk: 'Қаралды: {date}, {by}.',
    ru: 'Проверены: {date}, {by}.',
    en: 'Reviewed: {date}, {by}.',
  },
  'web.releases.last.released': {
    kk: 'Шығарылды: {date}, {by}.',
    ru: 'Выпущены: {date}, {by}.',
    en: 'Released: {date}, {by}.',
  },
  'web.releases.note': {
    kk: 'Ескерту (міндетті емес)',
    ru: 'Примечание (необязательно)',
    en: 'Note (optional)',
  },
  'web.releases.take.reviewed': {
    kk: 'Қаралды деп белгілеу',
    ru: 'Отметить как проверенные',
    en: 'Mark as reviewed',
  },
  'web.releases.take.released': { kk: 'Есептерді шығару', ru: 'Выпустить отчёты', en: 'Release the reports' },
  'web.releases.packages': {
    kk: 'Аудандар бойынша ZIP файлдар',
    ru: 'ZIP-файлы по районам',
    en: 'ZIP files by district',
  },
  'web.releases.whole-territory': { kk: 'Бүкіл аумақ', ru: 'Вся территория', en: 'The whole territory' },

  'web.review.all-cards': {
    kk: 'Барлық тапсырманың карточкалары (PDF)',
    ru: 'Карточки всех заданий (PDF)',
    en: 'Cards of all items (PDF)',
  },
  'web.review.flagged-cards': {
    kk: 'Тек белгіленгендері (PDF)',
    ru: 'Только помеченные (PDF)',
    en: 'Flagged ones only (PDF)',
  },
  'web.school.for-teachers': { kk: 'Мұғалімдерге', ru: 'Для учителей', en: 'For teachers' },

  'web.check.title': { kk: 'Есепті тексеру', ru: 'Проверка отчёта', en: 'Check a report' },
  'web.check.lead': {
    kk: 'Мектеп есебінің түпнұсқа екенін және қазір күшінде екенін нөмірі немесе файлы бойынша білуге болады. Тіркелу қажет емес.',
    ru: 'По номеру или файлу можно узнать, подлинный ли отчёт школы и действует ли он сейчас. Регистрация не нужна.',
    en: 'Learn by its number or by the file whether a school report is genuine and in force. No sign-in is needed.',
  },
  'web.check.by-number': { kk: 'Нөмірі бойынша', ru: 'По номеру', en: 'By number' },
  'web.check.by-file': { kk: 'Файлы бойынша', ru: 'По файлу', en: 'By file' },
  'web.check.file-lead': {
    kk: 'Файл браузерден шықпайды: серверге оның SHA-256 саны ғана жіберіледі.',
    ru: 'Файл не покидает браузер: на сервер уходит только его SHA-256.',
    en: 'The file does not leave the browser: only its SHA-256 is sent to the server.',
  },
  'web.check.number': {
    kk: 'Мұқабадағы есеп нөмірі',
    ru: 'Номер отчёта с обложки',
    en: 'Report number on the cover',
  },
  'web.check.ask': { kk: 'Тексеру', ru: 'Проверить', en: 'Check' },
  'web.check.drop': {
    kk: 'Есептің PDF файлын осы жерге сүйреп әкеліңіз',
    ru: 'Перетащите сюда PDF-файл отчёта',
    en: 'Drop the PDF file of the report here',
  },
  'web.check.unknown-number': {
    kk: '{number} нөмірлі есеп шығарылмаған',
    ru: 'Отчёт с номером {number} не выпускался',
    en: 'No report with the number {number} was issued',
  },
  'web.check.unknown-number-text': {
    kk: 'Нөмірдің дұрыс жазылғанын тексеріңіз. Есеп әлі қаралып жатса да, тізілімде болмайды.',
    ru: 'Проверьте, верно ли введён номер. Отчёта нет в реестре и тогда, когда он ещё на проверке.',
    en: 'See that the number is typed correctly. A report that is still under review is not in the register either.',
  },
  'web.check.unknown-file': {
    kk: 'Бұл файл шығарылған есеп емес',
    ru: 'Этот файл не является выпущенным отчётом',
    en: 'This file is not an issued report',
  },
  'web.check.unknown-file-text': {
    kk: 'Файл өзгертілген немесе ол тізілімдегі есеп емес. Бір таңбасы ғана өзгерсе де, файл танылмайды.',
    ru: 'Файл изменён или это не отчёт из реестра. Достаточно одного изменённого знака, чтобы файл не был опознан.',
    en: 'The file was changed, or it is not a report of the register. One changed character is enough.',
  },
  'web.check.genuine': {
    kk: 'Түпнұсқа, күшінде: {version}-нұсқа',
    ru: 'Подлинный, действует: версия {version}',
    en: 'Genuine and in force: version {version}',
  },
  'web.check.replaced': {
    kk: 'Түпнұсқа, бірақ ауыстырылған: {version}-нұсқаның орнына {current}-нұсқа күшінде',
    ru: 'Подлинный, но заменён: вместо версии {version} действует версия {current}',
    en: 'Genuine but replaced: version {current} is in force instead of version {version}',
  },
  'web.check.versions': { kk: 'Шығарылған нұсқалар', ru: 'Выпущенные версии', en: 'Issued versions' },
  'web.check.version': { kk: 'Нұсқа', ru: 'Версия', en: 'Version' },
  'web.check.language': { kk: 'Тілі', ru: 'Язык', en: 'Language' },
  'web.check.issued': { kk: 'Шығарылған күні', ru: 'Дата выпуска', en: 'Issued' },
  'web.check.state': { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  'web.check.in-force': { kk: 'күшінде', ru: 'действует', en: 'in force' },
  'web.check.was-replaced': { kk: 'ауыстырылған', ru: 'заменена', en: 'replaced' },
  'web.check.demo': { kk: 'демонстрациялық деректер', ru: 'демонстрационные данные', en: 'demo data' },
} as const satisfies Messages;
