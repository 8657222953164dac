import type { Messages } from '../language.ts';

/** The command `estimate`, problems of its design, and words for what stands in its rows. */
export const estimation = {
  'estimate.command.description': {
    kk: 'салмақталған деректерден нәтижелерді стандартты қателерімен бірге есептеу',
    ru: 'рассчитать результаты со стандартными ошибками по взвешенным данным',
    en: 'estimate results with standard errors from weighted data',
  },
  'estimate.command.data': {
    kk: 'деректер файлы: әр жолда бір білім алушы (.csv, .xlsx)',
    ru: 'файл данных: одна строка – один обучающийся (.csv, .xlsx)',
    en: 'data file: one row a pupil (.csv, .xlsx)',
  },
  'estimate.command.design': {
    kk: 'талдау сипаттамасы (.json)',
    ru: 'описание анализа (.json)',
    en: 'description of the analyses (.json)',
  },
  'estimate.command.out': {
    kk: 'нәтижелер файлы (.json, .csv, .xlsx)',
    ru: 'файл результатов (.json, .csv, .xlsx)',
    en: 'file for the results (.json, .csv, .xlsx)',
  },
  'estimate.command.example': { kk: 'Мысал:', ru: 'Пример:', en: 'Example:' },
  'estimate.command.progress': { kk: 'Талдаулар', ru: 'Расчёты', en: 'Analyses' },

  // Problems of a design and its data
  'problem.wrong-length': {
    kk: 'Тізімдегі мәндер саны дұрыс емес',
    ru: 'В списке неверное число значений',
    en: 'The list has the wrong number of values',
  },
  'problem.unequal-plausible-values': {
    kk: 'Айнымалылардың ықтимал мәндерінің саны әртүрлі',
    ru: 'У переменных разное число вероятных значений',
    en: 'The variables have different numbers of plausible values',
  },
  'problem.too-many-pairs': {
    kk: 'Салыстырылатын топ жұптары тым көп',
    ru: 'Слишком много пар групп для сравнения',
    en: 'There are too many pairs of groups to compare',
  },

  // What stands in the rows
  'estimate.statistic.mean': { kk: 'орташа мән', ru: 'среднее значение', en: 'mean' },
  'estimate.statistic.sd': {
    kk: 'стандартты ауытқу',
    ru: 'стандартное отклонение',
    en: 'standard deviation',
  },
  'estimate.statistic.share': { kk: 'үлес', ru: 'доля', en: 'share' },
  'estimate.statistic.percentile': { kk: 'процентиль', ru: 'процентиль', en: 'percentile' },
  'estimate.statistic.difference': { kk: 'айырмашылық', ru: 'разность', en: 'difference' },
  'estimate.statistic.regression': { kk: 'регрессия', ru: 'регрессия', en: 'regression' },
  'estimate.statistic.correlation': {
    kk: 'корреляция коэффициенті',
    ru: 'коэффициент корреляции',
    en: 'correlation',
  },
  'estimate.statistic.total': { kk: 'жиынтық мән', ru: 'итог', en: 'total' },
  'estimate.statistic.ratio': { kk: 'қатынас', ru: 'отношение', en: 'ratio' },
  'estimate.statistic.variance': { kk: 'дисперсия', ru: 'дисперсия', en: 'variance' },
  'estimate.statistic.percentile-gap': {
    kk: 'процентильдер айырмасы',
    ru: 'разность процентилей',
    en: 'gap between percentiles',
  },
  'estimate.statistic.percentile-ratio': {
    kk: 'процентильдер қатынасы',
    ru: 'отношение процентилей',
    en: 'ratio of percentiles',
  },
  'estimate.statistic.logistic': {
    kk: 'логистикалық регрессия',
    ru: 'логистическая регрессия',
    en: 'logistic regression',
  },
  'estimate.statistic.quantile-regression': {
    kk: 'квантильдік регрессия',
    ru: 'квантильная регрессия',
    en: 'quantile regression',
  },
  'estimate.statistic.two-level': {
    kk: 'екі деңгейлі модель',
    ru: 'двухуровневая модель',
    en: 'two-level model',
  },
  'estimate.statistic.odds-ratio': {
    kk: 'мүмкіндіктер қатынасы',
    ru: 'отношение шансов',
    en: 'odds ratio',
  },
  'estimate.statistic.crosstable': {
    kk: 'түйіндестік кестесі',
    ru: 'таблица сопряжённости',
    en: 'cross-table',
  },
  'estimate.statistic.group-test': {
    kk: 'топтар орташаларының теңдігін тексеру',
    ru: 'проверка равенства средних в группах',
    en: 'test that groups have equal means',
  },
  'estimate.statistic.gini': {
    kk: 'Джини коэффициенті',
    ru: 'коэффициент Джини',
    en: 'Gini coefficient',
  },
  'estimate.statistic.concentration': {
    kk: 'шоғырлану индексі',
    ru: 'индекс концентрации',
    en: 'concentration index',
  },
  'estimate.statistic.decomposition': {
    kk: 'айырмашылықты құраушыларға жіктеу',
    ru: 'разложение разрыва на составляющие',
    en: 'decomposition of a gap',
  },
  'estimate.statistic.growth': { kk: 'когортаның өсімі', ru: 'прирост когорты', en: 'growth of a cohort' },
  'estimate.suppressed.few-strata': {
    kk: 'Страталар саны аз болғандықтан көрсетілмейді',
    ru: 'Не показывается: мало страт',
    en: 'Not shown: too few strata',
  },
  'estimate.suppressed.high-variation': {
    kk: 'Қатесі тым үлкен болғандықтан көрсетілмейді',
    ru: 'Не показывается: слишком большая ошибка',
    en: 'Not shown: the error is too large',
  },
  'estimate.suppressed.complementary': {
    kk: 'Басқа жасырылған топты есептеп шығаруға мүмкіндік бермеу үшін көрсетілмейді',
    ru: 'Не показывается, чтобы нельзя было вычислить другую скрытую группу',
    en: 'Not shown, so that another hidden group cannot be worked out',
  },
  'estimate.suppressed.few-pupils': {
    kk: 'Оқушылар саны аз болғандықтан көрсетілмейді',
    ru: 'Не показывается: мало учащихся',
    en: 'Not shown: too few pupils',
  },
  'estimate.suppressed.few-schools': {
    kk: 'Мектептер саны аз болғандықтан көрсетілмейді',
    ru: 'Не показывается: мало школ',
    en: 'Not shown: too few schools',
  },
  'estimate.problem.no-data': {
    kk: 'Топта дерек жоқ',
    ru: 'В группе нет данных',
    en: 'The group has no data',
  },
  'estimate.problem.undefined': {
    kk: 'Бұл деректер бойынша көрсеткіш анықталмаған',
    ru: 'По этим данным показатель не определён',
    en: 'The figure is not defined for these data',
  },
  'estimate.problem.collinear': {
    kk: 'Болжаушы айнымалылар бір-біріне сызықтық тәуелді',
    ru: 'Предикторы линейно зависимы',
    en: 'The predictors depend on each other linearly',
  },
  'estimate.problem.no-variance': {
    kk: 'Топта бір ғана іріктеу бірлігі бар: қатені бағалау мүмкін емес',
    ru: 'В группе только одна единица выборки: ошибку оценить нельзя',
    en: 'The group has a single sampling unit: its error cannot be estimated',
  },
  'estimate.problem.no-replicates': {
    kk: 'Іріктеме дизайны көрсетілмегендіктен қате есептелмеді',
    ru: 'Ошибка не рассчитана: план выборки не указан',
    en: 'No error: the sampling design was not given',
  },
} as const satisfies Messages;
