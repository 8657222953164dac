import type { Messages } from '../language.ts';

/** Problems that the use cases of the cycle report: rounds, frame, draw, answers. */
export const monitoring = {
  'problem.frame-already-frozen': {
    kk: 'Іріктеу негізі бекітілген, оны өзгертуге болмайды',
    ru: 'Основа выборки уже зафиксирована, изменить её нельзя',
    en: 'The sampling frame is already frozen and cannot be changed',
  },
  'problem.rating-forbidden': {
    kk: 'Бұл рәсімнің мақсаты мектептер мен мұғалімдердің рейтингін жасауға тыйым салады',
    ru: 'Назначение этой процедуры запрещает рейтинги школ и учителей',
    en: 'The purpose of this procedure forbids ratings of schools and teachers',
  },
  'problem.release-out-of-order': {
    kk: 'Бұл аумақтың есептері үшін қадамның реті келмеген: алдымен есептер дайындалады, содан кейін қаралады, сосын шығарылады',
    ru: 'Для отчётов этой территории шаг не по порядку: сначала отчёты готовят, затем проверяют, потом выпускают',
    en: 'The step is out of order for the reports of this territory: they are prepared first, then reviewed, then released',
  },
  'problem.code-taken': {
    kk: 'Бұл код бос емес',
    ru: 'Этот код уже занят',
    en: 'This code is already taken',
  },
  'problem.unknown-school': {
    kk: 'Мұндай коды бар мектеп тізілімде жоқ',
    ru: 'Школы с таким кодом нет в реестре',
    en: 'The register has no school with this code',
  },
  'problem.received-in-rows': {
    kk: '{received} ({count} жол)',
    ru: '{received} ({count, plural, one {# строка} few {# строки} many {# строк} other {# строки}})',
    en: '{received} ({count, plural, one {# row} other {# rows}})',
  },
  'problem.school-not-drawn': {
    kk: 'Мектеп іріктемеге түспеген',
    ru: 'Школа не вошла в выборку',
    en: 'The school is not in the sample',
  },
  'problem.not-an-option': {
    kk: 'Бұл жауап нұсқасының белгісі емес',
    ru: 'Это не обозначение варианта ответа',
    en: 'This is not the label of an answer option',
  },
  'problem.not-a-score': {
    kk: 'Бұл балл емес',
    ru: 'Это не балл за задание',
    en: 'This is not a score on an item',
  },
  'problem.missing-key': {
    kk: 'Тапсырманың дұрыс жауабы көрсетілмеген',
    ru: 'Не указан верный ответ на задание',
    en: 'The right answer to the item is not given',
  },
  'problem.column-not-mapped': {
    kk: 'Баған пайдаланылмайды: оның тізілімдегі орны көрсетілмеген',
    ru: 'Столбец не используется: не указано, что он значит в реестре',
    en: 'The column is not used: what it means in the register was not said',
  },
  'problem.code-names-a-region': {
    kk: 'Тізілім кодын өңірлердің бірі иеленген, басқа код таңдаңыз',
    ru: 'Так называется один из регионов реестра, выберите другой код',
    en: 'One of the regions of the register has this name; choose another code',
  },
  'problem.no-answers': {
    kk: 'Файлда бірде-бір жауап жоқ',
    ru: 'В файле нет ни одного ответа',
    en: 'The file holds not a single answer',
  },
  'problem.rows-without-answers': {
    kk: 'Бірде-бір жауабы жоқ жолдар алынбады: бұл оқушылар тест тапсырмаған',
    ru: 'Строки без единого ответа не взяты: эти обучающиеся не писали тест',
    en: 'Rows without a single answer were left out: these pupils did not sit the test',
  },
  'problem.column-not-kept': {
    kk: 'Баған файл сипаттамасында аталмаған, сондықтан сақталмайды',
    ru: 'Столбец не назван в описании файла и поэтому не сохраняется',
    en: 'The description of the file does not name the column, so nothing of it is kept',
  },
  'problem.stratum-without-answers': {
    kk: 'Стратадан ешкім қатыспады; салмақтар бойынша оның орнына көрші страталардың мектептері тұр',
    ru: 'Из страты никто не участвовал; при взвешивании за неё стоят школы соседних страт',
    en: 'Nobody of the stratum took part; in the weights the schools of its neighbouring strata stand for it',
  },
  'problem.enrolment-not-known': {
    kk: 'Қатыспаған мектептерде осы сыныпта қанша оқушы бары белгісіз; салмақ есептегенде әр мектеп бір деп саналды',
    ru: 'Неизвестно, сколько учащихся этого класса в школах, которые не участвовали; при взвешивании каждая школа считается за одну',
    en: 'How many pupils of this grade the schools that stayed away have is not known; in the weights each school counts as one',
  },
  'problem.looks-personal': {
    kk: 'Бағанда жеке деректер бар сияқты. Тізілім жеребемен бірге жарияланады: олай болса, бағанды файлдан алып тастаңыз',
    ru: 'Похоже, что в столбце персональные данные. Реестр публикуется вместе с жеребьёвкой: если это так, удалите столбец из файла',
    en: 'The column seems to hold personal data. The register is published with the draw: if so, take the column out of the file',
  },
  'problem.unknown-round': {
    kk: 'Мұндай коды бар раунд жоқ',
    ru: 'Раунда с таким кодом нет',
    en: 'There is no round with this code',
  },

  // The table of problems that a person downloads
  'problems.sheet': { kk: 'Қателер', ru: 'Ошибки', en: 'Problems' },
  'problems.column.severity': { kk: 'Маңызы', ru: 'Важность', en: 'Severity' },
  'problems.column.row': { kk: 'Жол', ru: 'Строка', en: 'Row' },
  'problems.column.column': { kk: 'Баған', ru: 'Столбец', en: 'Column' },
  'problems.column.message': { kk: 'Не дұрыс емес', ru: 'Что не так', en: 'What is wrong' },
  'problems.column.received': { kk: 'Файлдағы мән', ru: 'Значение в файле', en: 'Value in the file' },
  'problems.column.expected': { kk: 'Күтілген мән', ru: 'Ожидалось', en: 'Expected' },
  'problems.severity.error': { kk: 'қате', ru: 'ошибка', en: 'error' },
  'problems.severity.warning': { kk: 'ескерту', ru: 'предупреждение', en: 'warning' },

  // The command `sapa import`
  'import.description': {
    kk: 'жұмыс істеп тұрған жүйеге мектептер тізілімін немесе жауаптарды енгізу',
    ru: 'загрузить реестр школ или ответы в работающую систему',
    en: 'take a register of schools or answers into the running system',
  },
  'import.argument.what': {
    kk: 'не енгізіледі: мектептер тізілімі немесе жауаптар',
    ru: 'что загружается: реестр школ или ответы',
    en: 'what is taken: a register of schools or answers',
  },
  'import.argument.file': {
    kk: 'файл, .csv немесе .xlsx',
    ru: 'файл, .csv или .xlsx',
    en: 'the file, .csv or .xlsx',
  },
  'import.option.code': {
    kk: 'тізілімнің жүйедегі коды',
    ru: 'код, под которым реестр будет храниться',
    en: 'code under which the register is kept',
  },
  'import.option.name-kk': {
    kk: 'тізілімнің қазақша атауы',
    ru: 'название реестра на казахском языке',
    en: 'name of the register in Kazakh',
  },
  'import.option.name-ru': {
    kk: 'тізілімнің орысша атауы',
    ru: 'название реестра на русском языке',
    en: 'name of the register in Russian',
  },
  'import.option.name-en': {
    kk: 'тізілімнің ағылшынша атауы',
    ru: 'название реестра на английском языке',
    en: 'name of the register in English',
  },
  'import.option.accept': {
    kk: 'қатесі бар жолдарды енгізбей, қалғанын қабылдау',
    ru: 'строки с ошибками пропустить, остальные принять',
    en: 'leave out the rows with errors and take the others',
  },
  'import.option.round': {
    kk: 'жауаптар енгізілетін раундтың коды',
    ru: 'код раунда, в который загружаются ответы',
    en: 'code of the round that the answers belong to',
  },
  'import.option.mapping': {
    kk: 'жауаптар файлының сипаттамасы, .json: бағандары нені білдіреді',
    ru: 'описание файла ответов, .json: что значат его столбцы',
    en: 'description of the answer file, .json: what its columns mean',
  },
  'import.option.example': {
    kk: 'жауаптар файлы сипаттамасының толық үлгісін шығару (answers үшін)',
    ru: 'вывести полный образец описания файла ответов (для answers)',
    en: 'print a complete example of the description of an answer file (for answers)',
  },
  'import.option.out': {
    kk: 'үлгі жазылатын файл',
    ru: 'файл для образца',
    en: 'file for the example',
  },
  'import.usage.missing': {
    kk: '{option} параметрі көрсетілмеген',
    ru: 'Не указан параметр {option}',
    en: 'The option {option} is missing',
  },
  'import.usage.code': {
    kk: 'Код латын әріптерінен, сандардан және . _ - белгілерінен тұрады, алынғаны: {received}',
    ru: 'Код состоит из латинских букв, цифр и знаков . _ -, получено: {received}',
    en: 'A code is made of Latin letters, digits and . _ -, received: {received}',
  },
} as const satisfies Messages;
