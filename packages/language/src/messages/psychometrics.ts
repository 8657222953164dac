import type { Messages } from '../language.ts';

/** Items, calibration and abilities: the commands `items`, `calibrate`, `score`, and what can be wrong with answers. */
export const psychometrics = {
  'psychometrics.example': { kk: 'Мысал:', ru: 'Пример:', en: 'Example:' },

  // Options that several commands share
  'psychometrics.option.responses': {
    kk: 'жауаптар файлы: .csv, .xlsx немесе .u8',
    ru: 'файл с ответами: .csv, .xlsx или .u8',
    en: 'file of answers: .csv, .xlsx or .u8',
  },
  'psychometrics.option.id': {
    kk: 'оқушы коды тұрған баған (болмаса, реттік нөмір алынады)',
    ru: 'столбец с кодом ученика (если его нет, берётся порядковый номер)',
    en: 'column with the pupil’s code (without one, pupils are numbered)',
  },
  'psychometrics.option.items': {
    kk: 'тапсырмалар бағандары: тізім немесе үлгі, мысалы I*',
    ru: 'столбцы заданий: список или шаблон, например I*',
    en: 'item columns: a list or a pattern such as I*',
  },
  'psychometrics.option.key': {
    kk: 'дұрыс жауап кілті, егер жауаптар балл емес, таңдалған нұсқалар болса',
    ru: 'ключ, если в ответах стоят выбранные варианты, а не баллы',
    en: 'key, where the answers are chosen options and not scores',
  },
  'psychometrics.option.omitted': {
    kk: 'өткізіп алынған жауаптың белгісі, мысалы r немесе 9',
    ru: 'обозначение пропущенного ответа, например r или 9',
    en: 'what marks an omitted answer, such as r or 9',
  },
  'psychometrics.option.omitted-as': {
    kk: 'өткізіп алынған жауап қалай есептеледі: қате немесе берілмеген тапсырма ретінде',
    ru: 'как считать пропущенный ответ: неверным или как не предъявленное задание',
    en: 'how an omitted answer counts: as wrong or as an item not given',
  },
  'psychometrics.option.weight': {
    kk: 'іріктеме салмағы тұрған баған',
    ru: 'столбец с весом',
    en: 'column of sampling weights',
  },
  'psychometrics.option.group': {
    kk: 'топ бағаны: дайындық деңгейі әр топта бөлек үлестіріледі',
    ru: 'столбец группы: уровень подготовленности распределён в каждой группе по-своему',
    en: 'group column: each group has its own distribution of ability',
  },
  'psychometrics.option.calibration': {
    kk: 'калибрлеу файлы («sapa calibrate» нәтижесі)',
    ru: 'файл калибровки (результат «sapa calibrate»)',
    en: 'calibration file (the result of “sapa calibrate”)',
  },

  'psychometrics.items.description': {
    kk: 'тапсырмалардың қиындығы мен ажырату қабілетін, тесттің сенімділігін есептеу',
    ru: 'вычислить трудность и дискриминативность заданий и надёжность теста',
    en: 'compute the difficulty and discrimination of items and the reliability of the test',
  },
  'psychometrics.items.limits': {
    kk: 'белгі қою шектері, мысалы tooEasy=0.9,weakDiscrimination=0.15',
    ru: 'пределы для пометок, например tooEasy=0.9,weakDiscrimination=0.15',
    en: 'limits of the flags, such as tooEasy=0.9,weakDiscrimination=0.15',
  },
  'psychometrics.items.limits-usage': {
    kk: '--limits шектері: {names}; мәндері 0 мен 1 аралығында. Алынғаны: {received}',
    ru: 'Пределы --limits: {names}; значения от 0 до 1. Получено: {received}',
    en: 'The limits of --limits are {names}, with values from 0 to 1. Received: {received}',
  },
  'psychometrics.items.out': {
    kk: 'тапсырмалар кестесінің файлы: .json, .csv немесе .xlsx',
    ru: 'файл таблицы заданий: .json, .csv или .xlsx',
    en: 'file of the item table: .json, .csv or .xlsx',
  },
  'psychometrics.items.options': {
    kk: 'жауап нұсқалары кестесінің файлы (кілт берілгенде)',
    ru: 'файл таблицы вариантов ответа (когда задан ключ)',
    en: 'file of the table of options (where a key is given)',
  },

  'psychometrics.calibrate.description': {
    kk: 'тапсырмалардың параметрлерін бағалау (максималды маргинал шындыққа ұқсастық әдісі)',
    ru: 'оценить параметры заданий (метод максимального маргинального правдоподобия)',
    en: 'estimate item parameters (marginal maximum likelihood)',
  },
  'psychometrics.calibrate.model': { kk: 'модель', ru: 'модель', en: 'model' },
  'psychometrics.calibrate.anchors': {
    kk: 'зәкірлік тапсырмалар файлы: олардың параметрлері өзгермейді',
    ru: 'файл якорных заданий: их параметры не меняются',
    en: 'file of anchor items, whose parameters are held fixed',
  },
  'psychometrics.calibrate.nodes': {
    kk: 'квадратура түйіндерінің саны',
    ru: 'число узлов квадратуры',
    en: 'number of quadrature nodes',
  },
  'psychometrics.calibrate.range': {
    kk: 'квадратура түйіндерінің аралығы',
    ru: 'интервал узлов квадратуры',
    en: 'range of the quadrature nodes',
  },
  'psychometrics.calibrate.tolerance': {
    kk: 'параметрлер бұдан аз өзгергенде есептеу тоқтайды',
    ru: 'расчёт заканчивается, когда параметры меняются меньше этого',
    en: 'the computation ends when parameters change by less than this',
  },
  'psychometrics.calibrate.errors': {
    kk: 'стандартты қателерді есептеу',
    ru: 'вычислить стандартные ошибки',
    en: 'compute standard errors',
  },
  'psychometrics.calibrate.fit': {
    kk: 'тапсырмалардың модельге сәйкестігін есептеу',
    ru: 'вычислить согласие заданий с моделью',
    en: 'compute the fit of the items',
  },
  'psychometrics.calibrate.out': {
    kk: 'калибрлеу файлы: .json',
    ru: 'файл калибровки: .json',
    en: 'calibration file: .json',
  },
  'psychometrics.calibrate.progress': { kk: 'Калибрлеу', ru: 'Калибровка', en: 'Calibration' },
  'psychometrics.calibrate.nodes-usage': {
    kk: '--nodes мәні 3 пен 2001 аралығындағы бүтін сан болуы керек',
    ru: 'Значение --nodes должно быть целым числом от 3 до 2001',
    en: 'The value of --nodes must be a whole number from 3 to 2001',
  },
  'psychometrics.calibrate.tolerance-usage': {
    kk: '--tolerance мәні 0-ден үлкен, 1-ден кіші сан болуы керек',
    ru: 'Значение --tolerance должно быть числом больше 0 и меньше 1',
    en: 'The value of --tolerance must be a number above 0 and below 1',
  },
  'psychometrics.calibrate.range-usage': {
    kk: '--range мәні үтірмен бөлінген екі сан болуы керек, біріншісі кіші: -6,6',
    ru: 'Значение --range: два числа через запятую, первое меньше второго: -6,6',
    en: 'The value of --range is two numbers with a comma, the first one smaller: -6,6',
  },

  'psychometrics.score.description': {
    kk: 'әр оқушының дайындық деңгейін калибрленген тапсырмалар бойынша бағалау',
    ru: 'оценить уровень подготовленности каждого ученика по калиброванным заданиям',
    en: 'estimate each pupil’s ability with calibrated items',
  },
  'psychometrics.score.method': { kk: 'бағалау әдісі', ru: 'метод оценки', en: 'method of estimation' },
  'psychometrics.score.out': {
    kk: 'дайындық деңгейлерінің файлы: .csv, .xlsx немесе .json',
    ru: 'файл уровней подготовленности: .csv, .xlsx или .json',
    en: 'file of abilities: .csv, .xlsx or .json',
  },
  'psychometrics.score.person-fit': {
    kk: 'жауаптардың модельге сәйкестігін қосу: lz, lz*, Гуттман қателері, H^T (wle және mle әдістері)',
    ru: 'добавить согласие ответов с моделью: lz, lz*, ошибки Гуттмана, H^T (методы wle и mle)',
    en: 'add how answers fit the model: lz, lz*, Guttman errors, H^T (methods wle and mle)',
  },
  'psychometrics.score.person-fit-usage': {
    kk: '--person-fit тек wle және mle әдістерімен бірге қолданылады',
    ru: '--person-fit применяется только с методами wle и mle',
    en: '--person-fit goes with the methods wle and mle only',
  },
  'psychometrics.score.extremes': {
    kk: 'mle: барлығы дұрыс және барлығы қате жауаптарды неше балл ішке жылжыту, мысалы 0.3',
    ru: 'mle: на сколько баллов сдвинуть внутрь все верные и все неверные ответы, например 0.3',
    en: 'mle: by how many score points all right and all wrong are moved inwards, such as 0.3',
  },
  'psychometrics.score.extremes-usage': {
    kk: '--extremes тек mle әдісімен бірге қолданылады, мәні 0-ден үлкен және 1-ден кіші сан',
    ru: '--extremes применяется только с методом mle; значение больше 0 и меньше 1',
    en: '--extremes goes with the method mle only; its value is above 0 and below 1',
  },
  'psychometrics.dimensions.description': {
    kk: 'тест неше қабілетті өлшейтінін параллель талдаумен тексеру (тетрахорлық және полихорлық корреляциялар)',
    ru: 'проверить параллельным анализом, сколько измерений у теста (тетрахорические и полихорические корреляции)',
    en: 'see by parallel analysis how many dimensions a test has (tetrachoric and polychoric correlations)',
  },
  'psychometrics.dimensions.replications': {
    kk: 'кездейсоқ араластыру саны',
    ru: 'число случайных перестановок',
    en: 'number of random shuffles',
  },
  'psychometrics.dimensions.out': {
    kk: 'меншікті мәндер файлы: .json, .csv немесе .xlsx',
    ru: 'файл собственных значений: .json, .csv или .xlsx',
    en: 'file of eigenvalues: .json, .csv or .xlsx',
  },
  'psychometrics.dimensions.progress': { kk: 'Араластыру', ru: 'Перестановки', en: 'Shuffles' },
  'psychometrics.score.group-needed': {
    kk: 'Калибрлеуде бірнеше топ бар ({groups}), сондықтан --group берілуі керек',
    ru: 'В калибровке несколько групп ({groups}), поэтому нужен --group',
    en: 'The calibration has several groups ({groups}), so --group is needed',
  },

  'psychometrics.dif.description': {
    kk: 'тапсырмалардың екі топқа бірдей жұмыс істейтінін тексеру (DIF): деңгейі бірдей оқушылар салыстырылады',
    ru: 'проверить, одинаково ли работают задания в двух группах (DIF): сравниваются ученики одного уровня',
    en: 'test whether items work alike in two groups (DIF): pupils of the same level are compared',
  },
  'psychometrics.dif.group': {
    kk: 'топ бағаны, мысалы жынысы немесе тест тілі',
    ru: 'столбец группы, например пол или язык теста',
    en: 'group column, such as gender or language of the test',
  },
  'psychometrics.dif.reference': {
    kk: 'салыстыру негізі болатын топтың мәні',
    ru: 'значение группы, с которой сравнивают',
    en: 'value of the group to compare with',
  },
  'psychometrics.dif.focal': {
    kk: 'тексерілетін топтың мәні',
    ru: 'значение группы, которую проверяют',
    en: 'value of the group under study',
  },
  'psychometrics.dif.matching': {
    kk: 'оқушылар қандай балл бойынша теңестіріледі: тапсырманың өзімен бірге (total) немесе онсыз (rest)',
    ru: 'по какому баллу уравниваются ученики: вместе с самим заданием (total) или без него (rest)',
    en: 'score by which pupils are matched: with the item itself (total) or without it (rest)',
  },
  'psychometrics.dif.purify': {
    kk: 'айырмашылығы бар тапсырмаларды теңестіру балынан шығарып, қайта есептеу',
    ru: 'исключать задания с различиями из балла уравнивания и считать заново',
    en: 'take items that differ out of the matching score and compute again',
  },
  'psychometrics.dif.calibration': {
    kk: 'калибрлеу файлы: оның моделі бойынша шындыққа ұқсастық қатынасы да есептеледі',
    ru: 'файл калибровки: по его модели вычисляется и отношение правдоподобия',
    en: 'calibration file: its model is used for the likelihood ratio as well',
  },
  'psychometrics.dif.out': {
    kk: 'нәтиже файлы: .json, .csv немесе .xlsx',
    ru: 'файл результата: .json, .csv или .xlsx',
    en: 'file of the result: .json, .csv or .xlsx',
  },
  'psychometrics.dif.progress': { kk: 'Тапсырмалар', ru: 'Задания', en: 'Items' },
  'problem.group-without-persons': {
    kk: 'Бұл топта бірде-бір оқушы жоқ',
    ru: 'В этой группе нет ни одного ученика',
    en: 'There is no pupil in this group',
  },
  'problem.groups-the-same': {
    kk: 'Салыстырылатын екі топ бірдей',
    ru: 'Обе сравниваемые группы одинаковы',
    en: 'The two groups to compare are the same',
  },

  'psychometrics.link.description': {
    kk: 'бір калибрлеудің шкаласын екіншісіне ортақ тапсырмалар арқылы келтіру',
    ru: 'привести шкалу одной калибровки к другой по общим заданиям',
    en: 'put the scale of one calibration on that of another by their common items',
  },
  'psychometrics.link.from': {
    kk: 'шкаласы келтірілетін калибрлеу файлы',
    ru: 'файл калибровки, шкалу которой приводят',
    en: 'calibration file whose scale is put on the other',
  },
  'psychometrics.link.to': {
    kk: 'шкаласы негіз болатын калибрлеу файлы',
    ru: 'файл калибровки, к шкале которой приводят',
    en: 'calibration file whose scale is kept',
  },
  'psychometrics.link.method': { kk: 'келтіру әдісі', ru: 'метод приведения', en: 'method of linking' },
  'psychometrics.link.symmetric': {
    kk: 'қисықтарды екі шкалада да салыстыру (haebara, stocking-lord)',
    ru: 'сравнивать кривые на обеих шкалах (haebara, stocking-lord)',
    en: 'compare the curves on both scales (haebara, stocking-lord)',
  },
  'psychometrics.link.drop-degenerate': {
    kk: 'ажырату қабілеті 0,2-ден аспайтын тапсырмаларсыз есептеу',
    ru: 'считать без заданий с дискриминативностью не выше 0,2',
    en: 'leave out items with a discrimination of at most 0.2',
  },
  'psychometrics.link.robust': {
    kk: 'қиындығы өзгерген зәкірлік тапсырмаларсыз есептеу',
    ru: 'считать без якорных заданий, трудность которых сместилась',
    en: 'leave out anchor items whose difficulty has drifted',
  },
  'psychometrics.link.out': {
    kk: 'нәтиже файлы (.json): коэффициенттер, зәкірлік тапсырмалар, келтірілген параметрлер',
    ru: 'файл результата (.json): коэффициенты, якорные задания, приведённые параметры',
    en: 'file of the result (.json): constants, anchor items, linked parameters',
  },
  'problem.too-few-anchors': {
    kk: 'Екі калибрлеуде балдар саны бірдей ортақ тапсырмалар жеткіліксіз',
    ru: 'В двух калибровках слишком мало общих заданий с одинаковым числом баллов',
    en: 'The two calibrations have too few common items with the same number of scores',
  },
  'problem.no-link': {
    kk: 'Бұл тапсырмалармен шкаланы келтіру мүмкін емес',
    ru: 'По этим заданиям шкалу привести нельзя',
    en: 'The scale cannot be linked with these items',
  },
  'problem.degenerate-anchor': {
    kk: 'Зәкірлік тапсырманың ажырату қабілеті нөлге жуық немесе теріс, ол келтіруді бұрмалайды',
    ru: 'Дискриминативность якорного задания близка к нулю или отрицательна, оно искажает приведение',
    en: 'The discrimination of the anchor item is near zero or negative, which distorts the link',
  },
  'problem.anchor-drift': {
    kk: 'Зәкірлік тапсырманың қиындығы басқаларына қарағанда өзгерген',
    ru: 'Трудность якорного задания сместилась относительно остальных',
    en: 'The difficulty of the anchor item has drifted against the others',
  },

  'psychometrics.plausible.description': {
    kk: 'әр оқушының дайындық деңгейінің ықтимал мәндерін алу (латентті регрессия)',
    ru: 'получить правдоподобные значения уровня подготовленности каждого ученика (латентная регрессия)',
    en: 'draw plausible values of each pupil’s ability (latent regression)',
  },
  'psychometrics.plausible.conditioning': {
    kk: 'регрессияға кіретін бағандар, көбейтінділері қос нүктемен: sex,books,sex:books',
    ru: 'столбцы, входящие в регрессию, произведения через двоеточие: sex,books,sex:books',
    en: 'columns of the regression, products with a colon: sex,books,sex:books',
  },
  'psychometrics.plausible.factors': {
    kk: 'сан емес, санат ретінде алынатын бағандар, мысалы region',
    ru: 'столбцы, числа в которых обозначают категории, например region',
    en: 'columns whose numbers are categories, such as region',
  },
  'psychometrics.plausible.draws': {
    kk: 'әр оқушыға неше мән алынады',
    ru: 'сколько значений на ученика',
    en: 'values for each pupil',
  },
  'psychometrics.plausible.seed': {
    kk: 'кездейсоқ сандар бастауы: кез келген мәтін, бірдей мәтіннен бірдей мәндер шығады',
    ru: 'начало случайных чисел: любой текст, одинаковый текст даёт одинаковые значения',
    en: 'seed of the random numbers: any text, the same text gives the same values',
  },
  'psychometrics.plausible.draw-regression': {
    kk: 'регрессия коэффициенттерінің белгісіздігін де ескеру: әр жиынға өз коэффициенттері',
    ru: 'учесть и неопределённость коэффициентов регрессии: для каждого набора свои коэффициенты',
    en: 'include the uncertainty of the regression: each set has coefficients of its own',
  },
  'psychometrics.plausible.regression': {
    kk: 'регрессия коэффициенттерінің файлы: .json, .csv немесе .xlsx',
    ru: 'файл коэффициентов регрессии: .json, .csv или .xlsx',
    en: 'file of the regression coefficients: .json, .csv or .xlsx',
  },
  'psychometrics.plausible.draws-usage': {
    kk: '--draws мәні 1 мен 1000 аралығындағы бүтін сан болуы керек',
    ru: 'Значение --draws должно быть целым числом от 1 до 1000',
    en: 'The value of --draws must be a whole number from 1 to 1000',
  },
  'problem.collinear-covariate': {
    kk: 'Бұл баған тұрақты немесе өзге бағандардан толық шығады, регрессияға енгізуге болмайды',
    ru: 'Этот столбец постоянен или полностью определяется другими, в регрессию его включить нельзя',
    en: 'This column is constant or fully determined by others and cannot be part of the regression',
  },
  'problem.unknown-covariate': {
    kk: 'Көбейтіндідегі баған регрессия бағандарының арасында жоқ',
    ru: 'Столбца из произведения нет среди столбцов регрессии',
    en: 'The column of the product is not among the columns of the regression',
  },
  'problem.covariate-does-not-fit': {
    kk: 'Бағандағы мәндер саны оқушылар санына тең емес',
    ru: 'Число значений столбца не равно числу учеников',
    en: 'The column does not have one value for each pupil',
  },

  // Problems of answers and keys
  'problem.not-an-item': {
    kk: 'Бағанда бірде-бір балл жоқ, бұл тапсырма емес. Тапсырмалар бағандарын --items арқылы көрсетіңіз',
    ru: 'В столбце нет ни одного балла, это не задание. Укажите столбцы заданий через --items',
    en: 'The column holds no score, it is not an item. Name the item columns with --items',
  },
  'problem.no-items': {
    kk: 'Файлда бірде-бір тапсырма бағаны табылмады',
    ru: 'В файле не найдено ни одного столбца заданий',
    en: 'No item column was found in the file',
  },
  'problem.no-persons': {
    kk: 'Салмағы нөлден үлкен әрі ең болмаса бір жауабы бар оқушы жоқ',
    ru: 'Нет ни одного ученика с весом больше нуля и хотя бы одним ответом',
    en: 'There is no pupil with a weight above zero and at least one answer',
  },
  'problem.not-a-key': {
    kk: 'Файл дұрыс жауап кілті емес',
    ru: 'Файл не является ключом',
    en: 'The file is not a key',
  },
  'problem.item-without-key': {
    kk: 'Тапсырманың кілті жоқ. Оны кілтке қосыңыз немесе тапсырмаларды --items арқылы көрсетіңіз',
    ru: 'Для задания нет ключа. Добавьте его в ключ или укажите задания через --items',
    en: 'The item has no key. Add it to the key, or name the items with --items',
  },
  'problem.key-without-item': {
    kk: 'Кілттегі тапсырманың жауаптар файлында бағаны жоқ',
    ru: 'Для задания из ключа нет столбца в файле с ответами',
    en: 'The key’s item has no column in the file of answers',
  },
  'problem.item-keyed-twice': {
    kk: 'Тапсырма кілтте бірнеше рет тұр; бірінші жолы белгілі болса, «Күтілгені» бағанында тұр',
    ru: 'Задание стоит в ключе несколько раз; первая строка, если она есть, указана в столбце «Ожидалось»',
    en: 'The item stands in the key more than once; its first row, if it has one, is given under “Expected”',
  },
  'problem.options-without-key': {
    kk: 'Жауаптар балл емес, таңдалған нұсқаларға ұқсайды. Дұрыс жауап кілтін --key арқылы беріңіз; егер бұл балдар болса, оларды 0-ден бастап үзіліссіз нөмірлеп, pcm, gpcm немесе grm моделін алыңыз',
    ru: 'Ответы похожи на выбранные варианты, а не на баллы. Дайте ключ через --key; если это баллы, пронумеруйте их от 0 без пропусков и возьмите модель pcm, gpcm или grm',
    en: 'The answers look like chosen options, not scores. Give the key with --key; if they are scores, number them from 0 without gaps and take the model pcm, gpcm or grm',
  },
  'problem.duplicate-pupil': {
    kk: 'Оқушы коды қайталанған; бірінші рет кездескен жолы «Күтілгені» бағанында тұр',
    ru: 'Код ученика повторяется; строка первого появления указана в столбце «Ожидалось»',
    en: 'The pupil’s code occurs again; the row where it stood first is given under “Expected”',
  },
  'problem.skipped-scores': {
    kk: 'Тапсырманың балдары үзіліспен тұр: бұл жауаптың жоқтығын білдіретін код болуы мүмкін. n – осындай ұяшықтар саны, көрсетілген жол – біріншісі',
    ru: 'Баллы задания идут с пропуском: возможно, это код отсутствующего ответа. n – число таких ячеек, указана первая строка',
    en: 'The item’s scores skip values: this may be a code for a missing answer. n is the number of such cells, the row is the first',
  },
  'problem.rare-maximum': {
    kk: 'Тапсырманың ең жоғары балы өте аз ұяшықта тұр. n – осындай ұяшықтар саны, көрсетілген жол – біріншісі; шек – ұяшықтар саны және жауаптардағы үлесі',
    ru: 'Наивысший балл задания стоит в очень немногих ячейках. n – число таких ячеек, указана первая строка; предел – число ячеек и доля ответов',
    en: 'The item’s highest score stands in very few cells. n is the number of such cells, the row is the first; the limit is a number of cells and a share of the answers',
  },
  'problem.key-too-long': {
    kk: 'Кілттегі жауаптар саны тапсырмалар санынан көп',
    ru: 'В ключе больше ответов, чем заданий',
    en: 'The key has more answers than there are items',
  },
  'problem.no-columns-in-packed-answers': {
    kk: '.u8 файлында жауаптардан басқа бағандар жоқ, бұл параметрді қолдануға болмайды',
    ru: 'В файле .u8 нет других столбцов, кроме ответов, этот параметр с ним не применяется',
    en: 'A .u8 file has no columns besides the answers, so this option cannot be used with it',
  },
  'problem.cells-do-not-fit': {
    kk: 'Ұяшықтар саны оқушылар мен тапсырмалар санына сай емес',
    ru: 'Число ячеек не соответствует числу учеников и заданий',
    en: 'The number of cells does not match the number of pupils and items',
  },
  'problem.weights-do-not-fit': {
    kk: 'Салмақтар саны оқушылар санына тең емес',
    ru: 'Число весов не равно числу учеников',
    en: 'The number of weights does not equal the number of pupils',
  },
  'problem.groups-do-not-fit': {
    kk: 'Топтар белгілерінің саны оқушылар санына тең емес',
    ru: 'Число отметок группы не равно числу учеников',
    en: 'The number of group labels does not equal the number of pupils',
  },

  // Problems of items
  'problem.item-without-answers': {
    kk: 'Тапсырмаға ешкім жауап бермеген. Оны алып тастаңыз',
    ru: 'На задание никто не отвечал. Исключите его',
    en: 'Nobody answered the item. Leave it out',
  },
  'problem.constant-item': {
    kk: 'Барлық оқушы бірдей балл алған, параметрлерді бағалау мүмкін емес. Тапсырманы алып тастаңыз немесе зәкірлік параметрлерін беріңіз',
    ru: 'Все ученики получили один и тот же балл, параметры оценить нельзя. Исключите задание или закрепите его известные параметры',
    en: 'All pupils have the same score, so the parameters cannot be estimated. Leave the item out, or hold it at known parameters',
  },
  'problem.no-joint-answers': {
    kk: 'Бұл екі тапсырманың екеуіне де жауап берген оқушы жоқ немесе олардың бірінің балы бәрінде бірдей, сондықтан корреляциясы белгісіз. Біреуін алып тастаңыз',
    ru: 'На оба этих задания не отвечал никто, или у одного из них балл у всех одинаков: корреляция неизвестна. Исключите одно из них',
    en: 'Nobody answered both of these items, or one of the two has the same score for all: their correlation is unknown. Leave one out',
  },
  'problem.too-few-items': {
    kk: 'Кемінде екі тапсырма керек',
    ru: 'Нужно не меньше двух заданий',
    en: 'At least two items are needed',
  },
  'problem.too-many-categories': {
    kk: 'Бұл модель тек 0 және 1 балдарына арналған. pcm, gpcm немесе grm моделін алыңыз',
    ru: 'Эта модель только для баллов 0 и 1. Возьмите модель pcm, gpcm или grm',
    en: 'This model is for the scores 0 and 1 only. Take the model pcm, gpcm or grm',
  },
  'problem.unused-category': {
    kk: 'Балдардың бірін ешкім алмаған. Балдарды үзіліссіз қайта нөмірлеңіз',
    ru: 'Один из баллов не получил никто. Перенумеруйте баллы без пропусков',
    en: 'Nobody has one of the scores. Number the scores anew without gaps',
  },
  'problem.thresholds-out-of-order': {
    kk: 'Балдардың табалдырықтары өсу ретімен тұруы керек',
    ru: 'Пороги баллов должны идти по возрастанию',
    en: 'The thresholds of the scores must rise',
  },
  'problem.category-above-item': {
    kk: 'Балл тапсырманың ең жоғары балынан асады',
    ru: 'Балл выше наивысшего балла задания',
    en: 'The score is above the highest score of the item',
  },
  'problem.item-not-calibrated': {
    kk: 'Калибрлеуде мұндай тапсырма жоқ',
    ru: 'Такого задания в калибровке нет',
    en: 'The calibration has no such item',
  },
  'problem.no-anchor-in-data': {
    kk: 'Деректерде зәкірлік тапсырмалардың бірде-бірі жоқ',
    ru: 'В данных нет ни одного якорного задания',
    en: 'The data hold none of the anchor items',
  },
  'problem.unknown-group': {
    kk: 'Калибрлеуде мұндай топ жоқ',
    ru: 'Такой группы в калибровке нет',
    en: 'The calibration has no such group',
  },

  // Warnings about a calibration
  'problem.not-converged': {
    kk: 'Есептеу жинақталмады, нәтижеге сенуге болмайды. Параметрлері тұрақталмаған тапсырмалар аталған: олардың кілті мен жауаптарын тексеріңіз немесе параметрі аз модельді алыңыз',
    ru: 'Расчёт не сошёлся, полагаться на результат нельзя. Названы задания, параметры которых не устоялись: проверьте их ключ и ответы или возьмите модель с меньшим числом параметров',
    en: 'The computation did not converge; do not rely on the result. The items whose parameters did not settle are named: check their key and answers, or take a model with fewer parameters',
  },
  'problem.information-singular': {
    kk: 'Стандартты қателерді есептеу мүмкін емес: деректер параметрлердің барлығын анықтай алмайды. Параметрлерді бекітіңіз немесе ортақ етіңіз',
    ru: 'Стандартные ошибки вычислить нельзя: данные определяют не все параметры. Закрепите часть параметров или сделайте их общими',
    en: 'Standard errors cannot be computed: the data do not determine all parameters. Fix some or share them',
  },
  'problem.negative-slope': {
    kk: 'Күшті оқушылар бұл тапсырмаға әлсіздерден сирек дұрыс жауап береді. Кілтті тексеріңіз',
    ru: 'Сильные ученики отвечают на задание хуже слабых. Проверьте ключ',
    en: 'Able pupils answer the item less well than others. Check the key',
  },
  'problem.extreme-slope': {
    kk: 'Ажырату қабілетінің мәні шектен тыс үлкен, деректер оны анықтай алмайды. Оны бекітіңіз, априорлық үлестірім беріңіз немесе тапсырманы алып тастаңыз',
    ru: 'Дискриминативность чрезмерно велика, данные её не определяют. Закрепите её, задайте априорное распределение или исключите задание',
    en: 'The discrimination is extreme; the data do not determine it. Fix it, give it a prior, or leave the item out',
  },
  'problem.extreme-difficulty': {
    kk: 'Тапсырма қиындығының мәні шектен тыс, деректер оны анықтай алмайды. Балдарды біріктіріңіз немесе тапсырманы алып тастаңыз',
    ru: 'Трудность задания выходит за разумные пределы, данные её не определяют. Объедините баллы или исключите задание',
    en: 'The difficulty is extreme; the data do not determine it. Join scores, or leave the item out',
  },
  'problem.disconnected-items': {
    kk: 'Тапсырмалар ортақ оқушысы жоқ бөліктерге бөлінген (әр бөліктің алғашқы тапсырмасы көрсетілген): бөліктердің қиындығын оқушылары ұқсас болғанда ғана салыстыруға болады',
    ru: 'Задания распадаются на части без общих учеников (названо первое задание каждой): трудность частей сравнима, только если их ученики одинаковы',
    en: 'The items fall into parts without common pupils (the first item of each is named): difficulties of the parts compare only if their pupils are alike',
  },
  'problem.range-too-narrow': {
    kk: 'Топтың дайындық деңгейлері түйіндер аралығына сыймайды. --range мәнін кеңейтіңіз',
    ru: 'Уровни подготовленности группы не помещаются в интервал узлов. Расширьте --range',
    en: 'The abilities of the group do not fit into the range of the nodes. Widen --range',
  },

  // Reasons to look at an item
  'psychometrics.flag.wrong-key-suspected': {
    kk: 'Кілт қате болуы мүмкін: жоғары балл алғандар {option} нұсқасын жиірек таңдаған',
    ru: 'Возможно, неверен ключ: получившие высокий балл чаще выбирают вариант {option}',
    en: 'The key may be wrong: those with high scores choose option {option} more often',
  },
  'psychometrics.flag.negative-discrimination': {
    kk: 'Тапсырманы әлсіз оқушылар күштілерден жақсы орындаған',
    ru: 'Слабые ученики выполняют задание лучше сильных',
    en: 'Weak pupils do better on the item than strong ones',
  },
  'psychometrics.flag.weak-discrimination': {
    kk: 'Тапсырма күшті және әлсіз оқушыларды нашар ажыратады',
    ru: 'Задание плохо различает сильных и слабых учеников',
    en: 'The item hardly tells strong pupils from weak ones',
  },
  'psychometrics.flag.too-easy': {
    kk: 'Тапсырма тым оңай',
    ru: 'Задание слишком лёгкое',
    en: 'The item is too easy',
  },
  'psychometrics.flag.too-hard': {
    kk: 'Тапсырма тым қиын',
    ru: 'Задание слишком трудное',
    en: 'The item is too hard',
  },
  'psychometrics.flag.better-than-key': {
    kk: '{option} нұсқасын таңдағандардың орташа балы дұрыс жауапты таңдағандардан жоғары',
    ru: 'У выбравших вариант {option} средний балл выше, чем у выбравших верный ответ',
    en: 'Those who chose option {option} have a higher mean score than those who chose the key',
  },
  'psychometrics.flag.not-reached': {
    kk: 'Көп оқушы бұл тапсырмаға дейін жетпеген: уақыт жетпеген болуы мүмкін',
    ru: 'До этого задания многие не дошли: возможно, не хватило времени',
    en: 'Many pupils did not get as far as this item: time may have been too short',
  },
  'psychometrics.flag.dead-distractor': {
    kk: '{option} нұсқасын ешкім дерлік таңдамаған',
    ru: 'Вариант {option} почти никто не выбирает',
    en: 'Hardly anybody chooses option {option}',
  },
} as const satisfies Messages;
