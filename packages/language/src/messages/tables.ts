import type { Messages } from '../language.ts';

/**
 * Problems of files, tables and JSON documents. Key: `problem.` + code of the problem. A sentence need not repeat the
 * place, the value received and the value expected: they stand beside it.
 */
export const tables = {
  'problem.empty-cell': { kk: 'бос', ru: 'пусто', en: 'empty' },
  'problem.unknown-code': { kk: 'Қате коды: {code}', ru: 'Код ошибки: {code}', en: 'Problem code: {code}' },
  'problem.place.sheet': { kk: '«{sheet}» парағы', ru: 'лист «{sheet}»', en: 'sheet “{sheet}”' },
  'problem.place.row': { kk: '{row}-жол', ru: 'строка {row}', en: 'row {row}' },
  'problem.place.column': { kk: '«{column}» бағаны', ru: 'столбец «{column}»', en: 'column “{column}”' },

  // The file as a whole
  'problem.file-not-found': { kk: 'Файл табылмады', ru: 'Файл не найден', en: 'The file was not found' },
  'problem.file-not-readable': {
    kk: 'Файлды оқуға рұқсат жоқ',
    ru: 'Нет права читать файл',
    en: 'There is no permission to read the file',
  },
  'problem.not-a-file': {
    kk: 'Бұл файл емес, қалта',
    ru: 'Это не файл, а папка',
    en: 'This is a folder, not a file',
  },
  'problem.file-not-writable': {
    kk: 'Файлды осы жерге жазу мүмкін емес',
    ru: 'Записать файл в это место нельзя',
    en: 'The file cannot be written to this place',
  },
  'problem.disk-full': { kk: 'Дискіде орын жоқ', ru: 'На диске нет места', en: 'The disk is full' },
  'problem.unknown-file-type': {
    kk: 'Файл түрі белгісіз',
    ru: 'Неизвестный тип файла',
    en: 'The type of the file is unknown',
  },
  'problem.not-a-text-table': {
    kk: 'Файл мәтіндік кесте емес',
    ru: 'Файл не является текстовой таблицей',
    en: 'The file is not a table in text form',
  },
  'problem.not-a-workbook': {
    kk: 'Файлдың атауы .xlsx, бірақ мазмұны Excel кітабы емес немесе бүлінген',
    ru: 'Файл называется .xlsx, но по содержанию это не книга Excel, или она повреждена',
    en: 'The file is named .xlsx, but it is not an Excel workbook or it is damaged',
  },
  'problem.old-or-protected-workbook': {
    kk: 'Бұл ескі .xls пішімі немесе құпиясөзбен қорғалған кітап. Excel-де ашып, құпиясөзсіз .xlsx түрінде сақтаңыз',
    ru: 'Это старый формат .xls или книга под паролем. Откройте её в Excel и сохраните как .xlsx без пароля',
    en: 'This is the old .xls format or a workbook with a password. Open it in Excel and save it as .xlsx without a password',
  },
  'problem.workbook-too-large': {
    kk: 'Кітап ашылғанда тым үлкен болады. Оны CSV түрінде сақтаңыз',
    ru: 'В распакованном виде книга слишком велика. Сохраните её как CSV',
    en: 'The workbook is too large when unpacked. Save it as CSV',
  },
  'problem.empty-file': { kk: 'Файлда дерек жоқ', ru: 'В файле нет данных', en: 'The file holds no data' },
  'problem.no-rows': {
    kk: 'Тақырып жолынан кейін дерек жолы жоқ',
    ru: 'После строки заголовков нет строк с данными',
    en: 'No row of data follows the header',
  },
  'problem.windows-1251': {
    kk: 'Файл ескі кодтаумен (Windows-1251 немесе KZ-1048) жазылған; мәтін түрлендірілді, әріптерді тексеріңіз',
    ru: 'Файл записан в старой кодировке (Windows-1251 или KZ-1048); текст преобразован, проверьте буквы',
    en: 'The file uses an old encoding (Windows-1251 or KZ-1048); the text was converted, check the letters',
  },
  'problem.lost-letters': {
    kk: 'Әріптердің орнында сұрақ белгілері тұр: файл сақталғанда қазақ әріптері жоғалған. UTF-8 түрінде қайта сақтаңыз',
    ru: 'Вместо букв стоят вопросительные знаки: при сохранении файла казахские буквы потеряны. Сохраните его заново в UTF-8',
    en: 'Question marks stand where letters were: the Kazakh letters were lost when the file was saved. Save it again as UTF-8',
  },
  'problem.unclosed-quote': {
    kk: 'Ашылған тырнақша жабылмаған немесе тырнақша артық',
    ru: 'Кавычка открыта и не закрыта, или кавычка лишняя',
    en: 'A quotation mark is opened and not closed, or there is one too many',
  },

  // The shape of the table
  'problem.title-above-header': {
    kk: 'Баған атауларының үстінде тақырып жолдары тұр. Бірінші жолда баған атаулары болуы керек',
    ru: 'Над названиями столбцов стоит заголовок таблицы. В первой строке должны быть названия столбцов',
    en: 'A title stands above the column names. The first row must hold the column names',
  },
  'problem.merged-cells': {
    kk: 'Ұяшықтар біріктірілген. Біріктіруді алып тастап, әр ұяшықты толтырыңыз',
    ru: 'Ячейки объединены. Отмените объединение и заполните каждую ячейку',
    en: 'Cells are merged. Unmerge them and fill each cell',
  },
  'problem.empty-header': {
    kk: 'Дерегі бар бағанның атауы жоқ',
    ru: 'У столбца с данными нет названия',
    en: 'A column with data has no name',
  },
  'problem.duplicate-header': {
    kk: 'Баған атауы қайталанған',
    ru: 'Название столбца повторяется',
    en: 'The name of the column occurs more than once',
  },
  'problem.too-many-cells': {
    kk: 'Жолдағы ұяшықтар бағандардан көп',
    ru: 'В строке больше ячеек, чем столбцов',
    en: 'The row has more cells than there are columns',
  },
  'problem.too-few-cells': {
    kk: 'Жолдағы ұяшықтар бағандардан аз',
    ru: 'В строке меньше ячеек, чем столбцов',
    en: 'The row has fewer cells than there are columns',
  },
  'problem.blank-row': {
    kk: 'Деректердің ортасында бос жол бар',
    ru: 'Среди данных есть пустая строка',
    en: 'There is a blank row among the data',
  },
  'problem.hidden-rows': {
    kk: 'Парақта жасырын жолдар немесе бағандар бар; олар да оқылды',
    ru: 'На листе есть скрытые строки или столбцы; они тоже прочитаны',
    en: 'The sheet has hidden rows or columns; they were read as well',
  },
  'problem.more-sheets': {
    kk: 'Дерек бірнеше парақта бар; тек біріншісі оқылды',
    ru: 'Данные есть на нескольких листах; прочитан только первый',
    en: 'Several sheets hold data; only the first was read',
  },
  'problem.error-cell': {
    kk: 'Ұяшықта формуланың қатесі тұр',
    ru: 'В ячейке ошибка формулы',
    en: 'The cell holds the error of a formula',
  },
  'problem.formula-without-result': {
    kk: 'Формуланың есептелген нәтижесі жоқ. Файлды Excel-де ашып, қайта сақтаңыз',
    ru: 'У формулы нет вычисленного результата. Откройте файл в Excel и сохраните заново',
    en: 'The formula has no calculated result. Open the file in Excel and save it again',
  },

  // Values and fields
  'problem.missing-column': { kk: 'Баған жоқ', ru: 'Столбца нет', en: 'The column is missing' },
  'problem.unknown-column': {
    kk: 'Мұндай баған жоқ',
    ru: 'Такого столбца нет',
    en: 'There is no such column',
  },
  'problem.missing-value': { kk: 'Мән жоқ', ru: 'Значения нет', en: 'The value is missing' },
  'problem.not-a-number': { kk: 'Бұл сан емес', ru: 'Это не число', en: 'This is not a number' },
  'problem.not-an-integer': {
    kk: 'Бұл бүтін сан емес',
    ru: 'Это не целое число',
    en: 'This is not a whole number',
  },
  'problem.out-of-range': {
    kk: 'Мән рұқсат етілген аралықтан тыс',
    ru: 'Значение вне допустимых границ',
    en: 'The value is out of range',
  },
  'problem.not-one-of': {
    kk: 'Мұндай мән қарастырылмаған',
    ru: 'Такое значение не предусмотрено',
    en: 'This value is not one of those allowed',
  },
  'problem.not-a-boolean': {
    kk: 'Бұл «иә» немесе «жоқ» емес',
    ru: 'Это не «да» и не «нет»',
    en: 'This is neither yes nor no',
  },
  'problem.not-a-whole-number': {
    kk: 'Бұл бүтін сан емес',
    ru: 'Это не целое число',
    en: 'This is not a whole number',
  },
  'problem.not-text': { kk: 'Бұл мәтін емес', ru: 'Это не текст', en: 'This is not text' },
  'problem.not-a-text': { kk: 'Бұл мәтін емес', ru: 'Это не текст', en: 'This is not text' },
  'problem.not-a-list': { kk: 'Бұл тізім емес', ru: 'Это не список', en: 'This is not a list' },
  'problem.not-an-object': {
    kk: 'Бұл атаулы өрістері бар нысан емес',
    ru: 'Это не объект с именованными полями',
    en: 'This is not an object with named fields',
  },
  'problem.not-a-plain-value': {
    kk: 'Мұнда бір ғана мән тұруы керек: мәтін, сан, иә немесе жоқ',
    ru: 'Здесь должно стоять одно значение: текст, число, да или нет',
    en: 'A single value belongs here: text, a number, yes or no',
  },
  'problem.not-a-weight': {
    kk: 'Салмақ нөлден кем емес сан болуы керек',
    ru: 'Вес должен быть числом не меньше нуля',
    en: 'A weight must be a number not below zero',
  },
  'problem.not-allowed': {
    kk: 'Мұндай мәнге рұқсат жоқ',
    ru: 'Такое значение не допускается',
    en: 'This value is not allowed',
  },
  'problem.twice-in-list': {
    kk: 'Мән тізімде екі рет тұр',
    ru: 'Значение стоит в списке дважды',
    en: 'The value stands in the list twice',
  },
  'problem.duplicate-value': {
    kk: 'Мән қайталанған, ал ол бірегей болуы керек',
    ru: 'Значение повторяется, а должно быть единственным',
    en: 'The value is repeated and must be unique',
  },
  'problem.unknown-value': {
    kk: 'Мұндай мән белгісіз',
    ru: 'Такое значение неизвестно',
    en: 'This value is unknown',
  },
  'problem.not-json': {
    kk: 'Файл JSON пішіміне сай емес',
    ru: 'Файл не соответствует формату JSON',
    en: 'The file is not valid JSON',
  },
  'problem.missing-field': { kk: 'Өріс жоқ', ru: 'Поля нет', en: 'The field is missing' },
  'problem.unknown-field': { kk: 'Өріс белгісіз', ru: 'Неизвестное поле', en: 'The field is unknown' },
  'problem.wrong-type': {
    kk: 'Мәннің түрі дұрыс емес',
    ru: 'Тип значения неверен',
    en: 'The value is of the wrong type',
  },
} as const satisfies Messages;
