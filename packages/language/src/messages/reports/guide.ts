import type { Messages } from '../../language.ts';

/** How to read the report, and the note on the method. */
export const reportGuide = {
  'report.guide.title': {
    kk: 'Есепті қалай оқу керек',
    ru: 'Как читать отчёт',
    en: 'How to read this report',
  },
  'report.guide.scale': {
    kk: 'Нәтижелер орташа мәні {mean}, стандартты ауытқуы {sd} болатын шкаланың балдарымен берілген. Бұл дұрыс жауаптардың пайызы емес, сондықтан айырмалар да пайызбен емес, балмен өлшенеді.',
    ru: 'Результаты даны в баллах шкалы со средним {mean} и стандартным отклонением {sd}. Это не процент верных ответов, поэтому и разности измеряются в баллах, а не в процентах.',
    en: 'Results are given in points of a scale with mean {mean} and standard deviation {sd}. They are not percentages of right answers, so differences are in points too, not in percent.',
  },
  'report.guide.interval': {
    kk: 'Кез келген нәтиже – бағалау. Оның дәлдігін 95% сенімділік аралығы көрсетеді: диаграммада ол белгінің екі жағындағы сызық. Оқушы аз болса, аралық кең болады.',
    ru: 'Любой результат — это оценка. Её точность показывает 95 %-й доверительный интервал: на диаграмме это линия по обе стороны от знака. Чем меньше обучающихся, тем шире интервал.',
    en: 'Every result is an estimate. Its precision is shown by the 95% confidence interval: in charts, the line on both sides of the mark. The fewer the pupils, the wider the interval.',
  },
  'report.guide.verdict': {
    kk: '«Жоғары» немесе «төмен» деген сөз айырманың сенімділік аралығында нөл болмағанда ғана жазылады. Басқа жағдайда «айырмашылық анықталмады» деп жазылады: бұл нәтижелер тең дегенді білдірмейді, оларды ажыратуға деректер жеткіліксіз.',
    ru: 'Слова «выше» и «ниже» стоят только там, где доверительный интервал разности не включает ноль. В остальных случаях написано «различие не выявлено»: это не значит, что результаты равны, — данных недостаточно, чтобы их различить.',
    en: 'The words “higher” and “lower” stand only where the confidence interval of the difference leaves out zero. Elsewhere it says “no difference found”: this does not mean that results are equal, only that the data cannot tell them apart.',
  },
  'report.guide.withheld': {
    kk: 'Оқушы саны {minimum} деген шектен кем топтардың нәтижелері жеке адамдарды анықтауға жол бермеу үшін жасырылады.',
    ru: 'Результаты групп, где обучающихся меньше порога ({minimum}), скрыты, чтобы по ним нельзя было узнать отдельных людей.',
    en: 'Results of groups with fewer pupils than the threshold ({minimum}) are withheld, so that no person can be recognised.',
  },
  'report.guide.causes': {
    kk: 'Есеп нәтижелерді сипаттайды, бірақ олардың себебін түсіндірмейді.',
    ru: 'Отчёт описывает результаты, но не объясняет их причин.',
    en: 'The report describes results; it does not explain their causes.',
  },

  'report.method.title': { kk: 'Әдіс туралы анықтама', ru: 'Справка о методе', en: 'Note on the method' },
  'report.method.sample': {
    kk: 'Мониторингке қатысқан оқушылар саны – {pupils, number}, мектептер саны – {schools, number}.',
    ru: 'В мониторинге участвовали {pupils, plural, one{# обучающийся} few{# обучающихся} many{# обучающихся} other{# обучающихся}} из {schools, plural, one{# школы} few{# школ} many{# школ} other{# школ}}.',
    en: '{pupils, plural, one{# pupil} other{# pupils}} from {schools, plural, one{# school} other{# schools}} took part in the monitoring.',
  },
  'report.method.weights': {
    kk: 'Өңірлік және республикалық нәтижелер іріктеме салмақтарымен есептелген: әр оқушының салмағы оның мектебінің іріктелу ықтималдығына кері шама.',
    ru: 'Региональные и республиканские результаты рассчитаны с весами выборки: вес обучающегося обратен вероятности отбора его школы.',
    en: 'Regional and national results are computed with sampling weights: the weight of a pupil is the inverse of the inclusion probability of the school.',
  },
  'report.method.replication': {
    kk: 'Олардың стандартты қателері мына әдіспен анықталған: {method}; қайталанымдар саны – {zones}.',
    ru: 'Их стандартные ошибки получены методом: {method}; число повторений — {zones}.',
    en: 'Their standard errors come from this method: {method}; number of replicates: {zones}.',
  },
  'report.method.zones': {
    kk: 'Олардың стандартты қателері мына әдіспен анықталған: {method}; аймақтар саны – {zones}.',
    ru: 'Их стандартные ошибки получены методом: {method}; число зон — {zones}.',
    en: 'Their standard errors come from this method: {method}; number of zones: {zones}.',
  },
  'report.method.linearised': {
    kk: 'Олардың стандартты қателері Тейлор сызықтандыруымен анықталған.',
    ru: 'Их стандартные ошибки получены линеаризацией Тейлора.',
    en: 'Their standard errors come from Taylor linearisation.',
  },
  'report.method.school-error': {
    kk: 'Мектеп нәтижесінің сенімділік аралығы мектептің жұмысы туралы: осы жылғы оқушылар – жыл сайын ауысып отыратын буындардың бірі, сондықтан олар тәуелсіз бақылаулар ретінде қарастырылады.',
    ru: 'Доверительный интервал результата школы относится к её работе: обучающиеся этого года — лишь один из сменяющих друг друга наборов, поэтому они рассматриваются как независимые наблюдения.',
    en: 'The confidence interval of the school result is about the school as it works: this year’s pupils are one of the cohorts that come and go, so they are treated as independent observations.',
  },
  'report.method.territory-all-pupils': {
    kk: 'Аудан, өңір және ел нәтижелерінің сенімділік аралықтары осы жылғы барлық оқушы туралы: мектептердің тест тапсырған бөлігі іріктеу қатесін азайтады.',
    ru: 'Доверительные интервалы района, региона и страны относятся ко всем обучающимся этого года: ошибка выборки уменьшена на долю протестированных школ.',
    en: 'The confidence intervals of district, region and nation are about all pupils of this year: the part of the schools that was tested reduces the sampling error.',
  },
  'report.method.territory-school': {
    kk: 'Аудан, өңір және ел нәтижелерінің сенімділік аралықтары мектептердің жұмысы туралы, тек осы жылғы оқушылар туралы ғана емес.',
    ru: 'Доверительные интервалы района, региона и страны относятся к работе школ, а не только к обучающимся этого года.',
    en: 'The confidence intervals of district, region and nation are about schools as they work, not only about this year’s pupils.',
  },
  'report.method.multiple': {
    kk: 'Әр салыстыру жеке жасалған. 95% сенімділікпен айырмашылық жоқ жерде де орта есеппен жиырма салыстырудың бірі айырмашылық көрсетуі мүмкін.',
    ru: 'Каждое сравнение сделано отдельно. При 95 %-й надёжности в среднем одно из двадцати сравнений может указать на различие и там, где его нет.',
    en: 'Each comparison is made on its own. At 95% confidence, one comparison in twenty on average may point to a difference where there is none.',
  },
  'report.method.effect': {
    kk: 'Әсер мөлшері – айырманың оқушылар балдарының стандартты ауытқуына қатынасы; шамамен 0,2 – шағын, 0,5 – орташа, 0,8 – үлкен (Коэн, 1988).',
    ru: 'Размер эффекта — отношение разности к стандартному отклонению баллов обучающихся; около 0,2 — малый, 0,5 — средний, 0,8 — большой (Коэн, 1988).',
    en: 'Effect size is the difference divided by the standard deviation of pupils’ scores; about 0.2 is small, 0.5 medium, 0.8 large (Cohen, 1988).',
  },
  'report.method.rounding': {
    kk: 'Сандар есептеуден кейін дөңгелектенген, сондықтан көрсетілген айырма көрсетілген сандардың айырмасынан соңғы таңбада бір бірлікке өзгеше болуы мүмкін.',
    ru: 'Числа округлены после вычислений, поэтому показанная разность может отличаться от разности показанных чисел на единицу последнего знака.',
    en: 'Numbers are rounded after computing, so a difference shown may deviate from the difference of the numbers shown by one in the last digit.',
  },
  'report.method.scaling': { kk: 'Шкалалау', ru: 'Шкалирование', en: 'Scaling' },
  'report.method.data-version': { kk: 'Деректер нұсқасы', ru: 'Версия данных', en: 'Data version' },
  'report.method.code-version': { kk: 'Бағдарлама нұсқасы', ru: 'Версия программы', en: 'Software version' },
  'report.method.schema': { kk: 'Есеп пішімі', ru: 'Формат отчёта', en: 'Report format' },
  'report.method.items': { kk: 'Тапсырма саны', ru: 'Число заданий', en: 'Items' },
  'report.method.model': { kk: 'Өлшеу моделі', ru: 'Модель измерения', en: 'Measurement model' },
  'report.method.scoring': { kk: 'Балл бағасы', ru: 'Оценка балла', en: 'Scoring' },
  'report.method.reliability': { kk: 'Сенімділік', ru: 'Надёжность', en: 'Reliability' },

  'report.model.rasch': { kk: 'Раш моделі', ru: 'модель Раша', en: 'Rasch' },
  'report.model.1pl': {
    kk: 'бір параметрлі (1PL)',
    ru: 'однопараметрическая (1PL)',
    en: 'one-parameter (1PL)',
  },
  'report.model.2pl': {
    kk: 'екі параметрлі (2PL)',
    ru: 'двухпараметрическая (2PL)',
    en: 'two-parameter (2PL)',
  },
  'report.model.3pl': {
    kk: 'үш параметрлі (3PL)',
    ru: 'трёхпараметрическая (3PL)',
    en: 'three-parameter (3PL)',
  },
  'report.model.rsm': {
    kk: 'бағалау шкаласы (RSM)',
    ru: 'рейтинговой шкалы (RSM)',
    en: 'rating scale (RSM)',
  },
  'report.model.pcm': {
    kk: 'ішінара бағалау (PCM)',
    ru: 'частичных оценок (PCM)',
    en: 'partial credit (PCM)',
  },
  'report.model.gpcm': {
    kk: 'жалпыланған ішінара бағалау (GPCM)',
    ru: 'обобщённая частичных оценок (GPCM)',
    en: 'generalised partial credit (GPCM)',
  },
  'report.model.grm': {
    kk: 'сатылы жауаптар (GRM)',
    ru: 'градуированных ответов (GRM)',
    en: 'graded response (GRM)',
  },
  'report.scoring.wle': {
    kk: 'салмақталған шындыққа ұқсастық (WLE)',
    ru: 'взвешенное правдоподобие (WLE)',
    en: 'weighted likelihood (WLE)',
  },
  'report.scoring.eap': {
    kk: 'апостериорлық орташа (EAP)',
    ru: 'апостериорное среднее (EAP)',
    en: 'posterior mean (EAP)',
  },
  'report.scoring.mle': {
    kk: 'ең үлкен шындыққа ұқсастық (MLE)',
    ru: 'максимальное правдоподобие (MLE)',
    en: 'maximum likelihood (MLE)',
  },
  'report.scoring.map': {
    kk: 'апостериорлық мода (MAP)',
    ru: 'апостериорная мода (MAP)',
    en: 'posterior mode (MAP)',
  },
  'report.scoring.plausible-values': {
    kk: 'мүмкін мәндер (PV)',
    ru: 'вероятные значения (PV)',
    en: 'plausible values (PV)',
  },
  'report.replication.jk1': { kk: 'джекнайф (JK1)', ru: 'метод складного ножа (JK1)', en: 'jackknife (JK1)' },
  'report.replication.jk2': {
    kk: 'жұптық джекнайф (JK2)',
    ru: 'парный метод складного ножа (JK2)',
    en: 'paired jackknife (JK2)',
  },
  'report.replication.jkn': {
    kk: 'қабаттық джекнайф (JKn)',
    ru: 'стратифицированный метод складного ножа (JKn)',
    en: 'stratified jackknife (JKn)',
  },
  'report.replication.brr': {
    kk: 'теңгерілген қайталанымдар (BRR)',
    ru: 'сбалансированные повторения (BRR)',
    en: 'balanced repeated replication (BRR)',
  },
  'report.replication.fay': {
    kk: 'Фэй түзетуімен теңгерілген қайталанымдар (BRR)',
    ru: 'сбалансированные повторения с поправкой Фэя (BRR)',
    en: 'balanced repeated replication with Fay’s adjustment (BRR)',
  },
  'report.replication.bootstrap': { kk: 'бутстреп әдісі', ru: 'бутстреп', en: 'bootstrap' },
} as const satisfies Messages;
