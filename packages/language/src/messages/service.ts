import type { Messages } from '../language.ts';

/** What `sapa start` and `sapa work` say at a terminal. */
export const service = {
  'service.example': { kk: 'Мысал:', ru: 'Пример:', en: 'Example:' },
  'service.option.data': {
    kk: 'дерекқор, құпиясөздер мен журнал сақталатын қалта (әдепкісі: SAPA_DATA, болмаса .sapa)',
    ru: 'папка базы данных, паролей и журнала (по умолчанию: SAPA_DATA, иначе .sapa)',
    en: 'folder of the database, passwords and log (default: SAPA_DATA, else .sapa)',
  },
  'service.option.not-whole': {
    kk: '{name} параметрінің мәні {min} мен {max} аралығындағы бүтін сан болуы керек',
    ru: 'Значение параметра {name} должно быть целым числом от {min} до {max}',
    en: 'The value of {name} must be a whole number from {min} to {max}',
  },
  'service.already-running': {
    kk: 'Осы деректермен Sapa қазір жұмыс істеп тұр: {folder}',
    ru: 'Sapa с этими данными уже работает: {folder}',
    en: 'Sapa is already running on these data: {folder}',
  },
  'service.not-running': {
    kk: 'Мына деректермен жұмыс істеп тұрған Sapa табылмады: {folder}. Алдымен «sapa start» іске қосыңыз немесе DATABASE_URL орнатыңыз.',
    ru: 'Не найдена работающая Sapa с данными: {folder}. Сначала запустите «sapa start» или задайте DATABASE_URL.',
    en: 'No Sapa was found running on these data: {folder}. Run “sapa start” first or set DATABASE_URL.',
  },
  'service.start.description': {
    kk: 'бүкіл жүйені іске қосу: дерекқор, сервер, жұмысшы процестер',
    ru: 'запустить всю систему: базу данных, сервер, рабочие процессы',
    en: 'start the whole system: database, server, workers',
  },
  'service.start.option.port': {
    kk: 'беттердің порты; бос болмаса, келесі бос порт алынады',
    ru: 'порт страниц; если занят, берётся следующий свободный',
    en: 'port of the pages; the next free one where it is busy',
  },
  'service.start.option.demo': {
    kk: 'дерекқор бос болса жасалатын көрсетілім өлшемі; none: жасамау',
    ru: 'размер демонстрации, создаваемой в пустой базе; none: не создавать',
    en: 'size of the demonstration made in an empty database; none: make none',
  },
  'service.start.postgres': {
    kk: 'PostgreSQL іске қосылуда: {folder}',
    ru: 'Запуск PostgreSQL: {folder}',
    en: 'Starting PostgreSQL: {folder}',
  },
  'service.start.given-database': {
    kk: 'Берілген дерекқорға қосылуда (DATABASE_URL)',
    ru: 'Подключение к заданной базе данных (DATABASE_URL)',
    en: 'Connecting to the given database (DATABASE_URL)',
  },
  'service.start.schema': {
    kk: 'Дерекқор кестелері дайындалуда',
    ru: 'Подготовка таблиц базы данных',
    en: 'Preparing the tables of the database',
  },
  'service.start.demo': {
    kk: 'Көрсетілімдік мониторинг жасалуда (ойдан алынған мектептер мен оқушылар)',
    ru: 'Создание демонстрационного мониторинга (вымышленные школы и ученики)',
    en: 'Creating the demonstration round (invented schools and pupils)',
  },
  'service.demo.register': {
    kk: 'Елдің өңірлері мен мектептері',
    ru: 'Регионы и школы страны',
    en: 'Regions and schools of a nation',
  },
  'service.demo.draw': { kk: 'Мектептерді іріктеу', ru: 'Отбор школ', en: 'The draw of the schools' },
  'service.demo.answers': { kk: 'Оқушылардың жауаптары', ru: 'Ответы учеников', en: 'Answers of the pupils' },
  'service.demo.scaling': {
    kk: 'Тапсырмалар мен қабілеттерді шкалалау',
    ru: 'Шкалирование заданий и способностей',
    en: 'Scaling of items and abilities',
  },
  'service.demo.estimates': {
    kk: 'Қателіктерімен бірге көрсеткіштер',
    ru: 'Показатели с погрешностями',
    en: 'Estimates with their errors',
  },
  'service.demo.findings': {
    kk: 'Мектеп есептерінің мазмұны',
    ru: 'Содержание отчётов школ',
    en: 'Findings of the school reports',
  },
  'service.start.server': {
    kk: 'Сервер мен жұмысшы процесс іске қосылуда',
    ru: 'Запуск сервера и рабочего процесса',
    en: 'Starting the server and a worker',
  },
  'service.start.busy-port': {
    kk: '{port} порты бос емес, келесі бос порт алынды',
    ru: 'Порт {port} занят, взят следующий свободный',
    en: 'Port {port} is busy; the next free one was taken',
  },
  'service.start.open': {
    kk: 'Sapa ашық: {address}   (тоқтату: Ctrl-C)',
    ru: 'Sapa открыта: {address}   (остановить: Ctrl-C)',
    en: 'Sapa is open at {address}   (Ctrl-C stops it)',
  },
  'service.start.stopping': {
    kk: 'Тоқтатылуда',
    ru: 'Остановка',
    en: 'Stopping',
  },
  'service.work.description': {
    kk: 'жұмыс істеп тұрған Sapa жұмысына қатысу (осы немесе басқа машинада)',
    ru: 'участвовать в работе запущенной Sapa (на этой или другой машине)',
    en: 'take part in the work of a running Sapa (on this or another machine)',
  },
  'service.work.option.jobs': {
    kk: 'әр түрден бір мезгілде орындалатын жұмыс саны',
    ru: 'сколько работ каждого вида выполнять одновременно',
    en: 'how many jobs of each kind to do at once',
  },
  'service.work.ready': {
    kk: 'Жұмысшы дайын   (тоқтату: Ctrl-C)',
    ru: 'Рабочий процесс готов   (остановить: Ctrl-C)',
    en: 'The worker is ready   (Ctrl-C stops it)',
  },
} as const satisfies Messages;
