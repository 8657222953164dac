import type { Messages } from '../language.ts';

/** What a calibration is told beyond its model, and what can be wrong with it. */
export const calibration = {
  'psychometrics.calibrate.settings': {
    kk: 'қосымша параметрлер файлы (.json): жекелеген тапсырмалардың модельдері, бекітілген және ортақ параметрлер, априорлық үлестірімдер',
    ru: 'файл настроек (.json): модели отдельных заданий, закреплённые и общие параметры, априорные распределения',
    en: 'file of settings (.json): models of single items, fixed and shared parameters, priors',
  },

  'psychometrics.calibrate.density': {
    kk: 'дайындық деңгейінің үлестірімі: normal – қалыпты; davidian – тегіс қисық ретінде бағаланады; histogram – гистограмма ретінде бағаланады',
    ru: 'распределение подготовленности: normal – нормальное; davidian – оценивается гладкой кривой; histogram – оценивается гистограммой',
    en: 'distribution of ability: normal; davidian, estimated as a smooth curve; histogram, estimated as a histogram',
  },
  'psychometrics.calibrate.density-order': {
    kk: 'davidian қисығының дәрежесі, 3–10',
    ru: 'степень кривой davidian, 3–10',
    en: 'degree of the davidian curve, 3–10',
  },
  'psychometrics.calibrate.density-order-usage': {
    kk: '--density-order мәні 3 пен 10 аралығындағы бүтін сан болуы керек',
    ru: 'Значение --density-order должно быть целым числом от 3 до 10',
    en: 'The value of --density-order must be a whole number from 3 to 10',
  },
  'psychometrics.calibrate.cluster': {
    kk: 'мектеп (кластер) бағаны: стандартты қателер кластерлік іріктеме мен салмақтарды ескереді',
    ru: 'столбец школы (кластера): стандартные ошибки учитывают гнездовую выборку и веса',
    en: 'column of schools (clusters): standard errors then allow for the cluster sample and the weights',
  },
  'psychometrics.plausible.calibration': {
    kk: 'калибрлеу файлы; үтірмен бөлінген екі-үш файл – бірге бағаланатын екі-үш сала (мысалы, reading.json,maths.json)',
    ru: 'файл калибровки; два-три файла через запятую – две-три области, которые оцениваются совместно (например, reading.json,maths.json)',
    en: 'calibration file; two or three files with commas are domains that are estimated together (such as reading.json,maths.json)',
  },
  'psychometrics.plausible.normal': {
    kk: 'апостериорлық үлестірімнің өзінің орнына оның қалыпты жуықтауынан алу',
    ru: 'брать значения из нормального приближения апостериорного распределения, а не из него самого',
    en: 'draw from the normal approximation of the posterior instead of the posterior itself',
  },
  'problem.item-of-several-dimensions': {
    kk: 'Тапсырма бірнеше саланың калибрлеуінде бар. Оны біреуінде ғана қалдырыңыз',
    ru: 'Задание есть в калибровках нескольких областей. Оставьте его в одной',
    en: 'The item is in the calibrations of several domains. Keep it in one',
  },
  'problem.too-many-dimensions': {
    kk: 'Бірге бағаланатын салалар тым көп',
    ru: 'Слишком много областей для совместной оценки',
    en: 'There are too many domains to be estimated together',
  },
  'problem.correlation-at-limit': {
    kk: 'Салалар арасындағы корреляция есептеуге болатын шекке жетті (шамамен 0,97): деректер салаларды ажыратпайды',
    ru: 'Корреляция областей дошла до предела, который различает расчёт (около 0,97): данные эти области не разделяют',
    en: 'The correlation of the domains has reached the limit that the computation resolves (about 0.97): the data do not tell them apart',
  },
  'problem.few-clusters': {
    kk: 'Кластер саны аз, сондықтан стандартты қателердің өзі сенімсіз',
    ru: 'Кластеров мало, поэтому сами стандартные ошибки ненадёжны',
    en: 'There are few clusters, so the standard errors are themselves uncertain',
  },
  'problem.clusters-do-not-fit': {
    kk: 'Кластер белгілерінің саны оқушылар санына тең емес',
    ru: 'Число отметок кластера не равно числу учеников',
    en: 'The number of cluster labels does not equal the number of pupils',
  },

  'problem.unknown-item': {
    kk: 'Деректерде мұндай тапсырма жоқ',
    ru: 'Такого задания в данных нет',
    en: 'The data have no such item',
  },
  'problem.no-such-parameter': {
    kk: 'Тапсырманың моделінде мұндай еркін параметр жоқ',
    ru: 'В модели задания нет такого свободного параметра',
    en: 'The model of the item has no such free parameter',
  },
  'problem.shared-twice': {
    kk: 'Параметр бірнеше ортақ топқа қатар енгізілген. Оны бір ғана топта қалдырыңыз',
    ru: 'Параметр входит сразу в несколько групп общих параметров. Оставьте его в одной',
    en: 'The parameter is in more than one group of shared parameters. Keep it in one',
  },
  'problem.shared-difficulty-needs-slope': {
    kk: 'Қиындығы ортақ тапсырмалардың ажырату қабілеті де ортақ немесе бекітілген болуы керек',
    ru: 'У заданий с общей трудностью дискриминативность тоже должна быть общей или закреплённой',
    en: 'Items with a shared difficulty need a shared or fixed discrimination too',
  },
  'problem.shared-across-families': {
    kk: 'Параметрлері ортақ тапсырмалардың модельдері бір түрге жатуы керек',
    ru: 'Модели заданий с общими параметрами должны быть одного вида',
    en: 'Items that share parameters must have models of one kind',
  },
  'problem.shared-steps-differ': {
    kk: 'Қиындықтары ортақ тапсырмалардың балдар саны бірдей емес',
    ru: 'У заданий с общими трудностями разное число баллов',
    en: 'Items that share difficulties have different numbers of scores',
  },
  'problem.steps-do-not-fit': {
    kk: 'Бекітілген қиындықтар саны тапсырманың ең жоғары балына тең емес',
    ru: 'Число закреплённых трудностей не равно наивысшему баллу задания',
    en: 'The number of fixed difficulties does not equal the highest score of the item',
  },
} as const satisfies Messages;
