import type { Messages } from '../language.ts';

/** Items, calibration and abilities: the commands from `items` to `plausible`. */
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

  'psychometrics.calibrate.credit': {
    kk: 'өткізіп алынған жауапқа балдың осы бөлігі беріледі, мысалы төрт нұсқалы тапсырмада 0.25 (0 және 1 балдық тапсырмаларда)',
    ru: 'пропущенный ответ получает эту часть балла, например 0.25 при четырёх вариантах (задания с баллами 0 и 1)',
    en: 'an omitted answer gets this part of the point, such as 0.25 with four options (items scored 0 and 1)',
  },
  'psychometrics.calibrate.credit-usage': {
    kk: '--omitted-credit мәні 0 мен 1 аралығында болуы керек',
    ru: 'Значение --omitted-credit должно быть больше 0 и меньше 1',
    en: '--omitted-credit must be above 0 and below 1',
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
} as const satisfies Messages;
