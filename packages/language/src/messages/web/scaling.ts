import type { Messages } from '../../language.ts';

/** The scale of a domain, the experts' queue, and what is decided about items. */
export const scaling = {
  'web.flag.misfit': {
    kk: 'модельге сай емес',
    ru: 'не согласуется с моделью',
    en: 'does not fit the model',
  },
  'web.flag.differs-by-gender': {
    kk: 'ұлдар мен қыздарға әртүрлі',
    ru: 'разное для мальчиков и девочек',
    en: 'differs for girls and boys',
  },
  'web.flag.differs-by-territory': {
    kk: 'қала мен ауылға әртүрлі',
    ru: 'разное для города и села',
    en: 'differs for urban and rural',
  },
  'web.flag.differs-by-language': {
    kk: 'оқыту тілдеріне әртүрлі',
    ru: 'разное для языков обучения',
    en: 'differs between languages',
  },
  'web.flag.differs-somewhat-by-gender': {
    kk: 'ұлдар мен қыздарға сәл әртүрлі',
    ru: 'немного разное для мальчиков и девочек',
    en: 'differs somewhat for girls and boys',
  },
  'web.flag.differs-somewhat-by-territory': {
    kk: 'қала мен ауылға сәл әртүрлі',
    ru: 'немного разное для города и села',
    en: 'differs somewhat for urban and rural',
  },
  'web.flag.differs-somewhat-by-language': {
    kk: 'оқыту тілдеріне сәл әртүрлі',
    ru: 'немного разное для языков обучения',
    en: 'differs somewhat between languages',
  },
  'web.item-out.dropped': {
    kk: 'сарапшы алып тастады',
    ru: 'исключено экспертом',
    en: 'dropped by an expert',
  },
  'web.item-out.not-administered': {
    kk: 'ешкімге берілмеді',
    ru: 'никому не предъявлялось',
    en: 'given to nobody',
  },
  'web.item-out.constant': {
    kk: 'барлығы бірдей жауап берді',
    ru: 'все ответили одинаково',
    en: 'answered alike by all',
  },
  'web.item-out.few-answers': { kk: 'жауап тым аз', ru: 'слишком мало ответов', en: 'too few answers' },

  'web.scale.title': { kk: 'Шкала: {domain}', ru: 'Шкала: {domain}', en: 'Scale: {domain}' },
  'web.scale.lead': {
    kk: 'Қай жауаптар есепке алынды, қай модель таңдалды, тест қай деңгейде дәл өлшейді.',
    ru: 'Какие ответы вошли в расчёт, какая модель выбрана, на каком уровне тест измеряет точно.',
    en: 'Which answers were used, which model was chosen, where the test measures well.',
  },
  'web.scale.reliability-wle': { kk: 'Сенімділік (WLE)', ru: 'Надёжность (WLE)', en: 'Reliability (WLE)' },
  'web.scale.used': { kk: 'Калибрлеуге алынды', ru: 'Вошли в калибровку', en: 'Used for calibration' },
  'web.scale.used-of': { kk: '{persons} оқушыдан', ru: 'из {persons}', en: 'of {persons}' },
  'web.scale.wright': { kk: 'Райт картасы', ru: 'Карта Райта', en: 'Wright map' },
  'web.scale.wright-lead': {
    kk: 'Сол жақта оқушылардың деңгейі, оң жақта тапсырмалардың қиындығы, екеуі бір шкалада. Биіктігі бірдей оқушы бұл тапсырманы шамамен екі жағдайдың бірінде шешеді.',
    ru: 'Слева подготовленность обучающихся, справа трудность заданий на той же шкале. Обучающийся, стоящий на высоте задания, решает его примерно в половине случаев.',
    en: 'Pupils’ abilities on the left, difficulties of items on the right, on one scale. A pupil level with an item solves it about half the time.',
  },
  'web.scale.wright-message': {
    kk: 'Райт картасы: оқушылардың орташа деңгейі {mean}, тапсырмалардың қиындығы {low} мен {high} аралығында. Сандар жанындағы кестелерде.',
    ru: 'Карта Райта: средняя подготовленность {mean}, трудности заданий от {low} до {high}. Числа в таблицах рядом.',
    en: 'Wright map: mean ability {mean}, difficulties of items from {low} to {high}. The figures are in the tables beside it.',
  },
  'web.scale.share-of-pupils': { kk: 'Оқушылар үлесі', ru: 'Доля обучающихся', en: 'Share of pupils' },
  'web.scale.ability-from': { kk: 'Дайындық деңгейі θ, бастап', ru: 'Уровень θ, от', en: 'Ability θ, from' },
  'web.scale.information': { kk: 'Тесттің дәлдігі', ru: 'Точность теста', en: 'Precision of the test' },
  'web.scale.information-lead': {
    kk: 'Тест ақпараты көп жерде өлшеу қатесі аз.',
    ru: 'Где информация теста больше, там ошибка измерения меньше.',
    en: 'Where the test gives more information, the error of measurement is smaller.',
  },
  'web.scale.information-message': {
    kk: 'Тест θ = {theta} деңгейінде ең дәл өлшейді, ондағы стандартты қате {error}.',
    ru: 'Точнее всего тест измеряет при θ = {theta}, стандартная ошибка там {error}.',
    en: 'The test measures best at θ = {theta}, where the standard error is {error}.',
  },
  'web.scale.test-information': { kk: 'ақпарат', ru: 'информация', en: 'information' },
  'web.scale.error': { kk: 'стандартты қате', ru: 'стандартная ошибка', en: 'standard error' },
  'web.scale.screens': { kk: 'Деректерді тексеру', ru: 'Проверка данных', en: 'Data screens' },
  'web.scale.screens-lead': {
    kk: 'Калибрлеуге алынбаған жауаптар мен оның себебі. Бұл оқушылар да өлшенеді.',
    ru: 'Ответы, не вошедшие в калибровку, и причина. Эти обучающиеся тоже измеряются.',
    en: 'Answers left out of the calibration, and why. These pupils are measured all the same.',
  },
  'web.scale.all-used': {
    kk: 'Барлық жауаптар мен тапсырмалар алынды.',
    ru: 'Вошли все ответы и все задания.',
    en: 'All answers and all items were used.',
  },
  'web.scale.reason': { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  'web.screen.no-answers': {
    kk: 'бұл бағытта тапсырма берілмеген',
    ru: 'задания этого направления не предъявлялись',
    en: 'no item of the domain was given',
  },
  'web.screen.no-weight': { kk: 'салмағы нөлге тең', ru: 'вес равен нулю', en: 'weight of zero' },
  'web.screen.few-answers': {
    kk: 'берілген тапсырмалардың {share} үлесінен азына жауап берген',
    ru: 'ответ менее чем на {share} предъявленных заданий',
    en: 'answered less than {share} of the items given',
  },
  'web.screen.one-option': {
    kk: 'барлық тапсырмада бір нұсқаны таңдаған ({items} және одан көп тапсырма)',
    ru: 'один и тот же вариант во всех заданиях ({items} и больше)',
    en: 'the same option on all items ({items} and more)',
  },
  'web.scale.models': { kk: 'Модельдерді салыстыру', ru: 'Сравнение моделей', en: 'Models compared' },
  'web.scale.models-lead': {
    kk: 'AIC мен BIC кіші болса, модель жақсырақ; RMSEA 0,05-тен аспаса, сәйкестік жақсы. Мұнда әр оқушы бір рет саналады (салмақсыз), сондықтан сандар калибрлеудегіден сәл өзгеше.',
    ru: 'Чем меньше AIC и BIC, тем лучше модель; RMSEA до 0,05 означает хорошее согласие. Здесь каждый обучающийся считается один раз (без весов), поэтому числа немного отличаются от калибровки.',
    en: 'Smaller AIC and BIC are better; an RMSEA up to 0.05 is a good fit. Every pupil counts once here (no weights), so that figures differ a little from the calibration.',
  },
  'web.scale.in-force': { kk: 'қолданыста', ru: 'действует', en: 'in force' },
  'web.scale.log-likelihood': {
    kk: 'Шындыққа ұқсастық логарифмі',
    ru: 'Логарифм правдоподобия',
    en: 'Log-likelihood',
  },
  'web.scale.parameters': { kk: 'Параметр', ru: 'Параметров', en: 'Parameters' },
  'web.scale.ratio': {
    kk: 'Алдыңғысымен салыстырғанда χ² (df), p',
    ru: 'Против предыдущей: χ² (df), p',
    en: 'Against the one before: χ² (df), p',
  },
  'web.scale.ratio-value': {
    kk: '{value} ({df}), p {p}',
    ru: '{value} ({df}), p {p}',
    en: '{value} ({df}), p {p}',
  },
  'web.scale.below': { kk: '< {value}', ru: '< {value}', en: '< {value}' },
  'web.scale.equals': { kk: '= {value}', ru: '= {value}', en: '= {value}' },
  'web.scale.rescale-with': {
    kk: '{model} бойынша қайта шкалалау',
    ru: 'Шкалировать заново: {model}',
    en: 'Scale again with {model}',
  },
  'web.scale.scalings': { kk: 'Шкалалаулар тарихы', ru: 'История шкалирования', en: 'Scalings so far' },
  'web.scale.number': { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  'web.scale.made-at': { kk: 'Уақыты', ru: 'Когда', en: 'When' },
  'web.scale.made-by': { kk: 'Кім', ru: 'Кто', en: 'Who' },
  'web.scale.verdicts': { kk: 'Орындалған шешім', ru: 'Учтено решений', en: 'Verdicts carried out' },

  'web.review.title': { kk: 'Тапсырмалар сараптамасы', ru: 'Экспертиза заданий', en: 'Review of items' },
  'web.review.lead': {
    kk: 'Статистика белгі қойған тапсырмалар сарапшының шешімін күтеді. Әр шешім себебімен сақталады және өзгертілмейді, келесі шкалалауда орындалады.',
    ru: 'Задания, отмеченные статистикой, ждут решения эксперта. Каждое решение хранится с обоснованием, не меняется задним числом и выполняется при следующем шкалировании.',
    en: 'Items that the statistics flag wait for an expert. Every verdict is kept with its reason, is never changed afterwards, and is carried out by the next scaling.',
  },
  'web.review.waiting': { kk: 'Шешім күтеді', ru: 'Ждут решения', en: 'Waiting for a verdict' },
  'web.review.nothing-waits': {
    kk: 'Шешім күтетін тапсырма жоқ',
    ru: 'Заданий, ждущих решения, нет',
    en: 'No item waits for a verdict',
  },
  'web.review.decided': { kk: 'Қабылданған шешімдер', ru: 'Принятые решения', en: 'Verdicts given' },
  'web.review.not-carried-out': {
    kk: '{count, plural, one {Соңғы шкалалаудан кейін # шешім қабылданды} other {Соңғы шкалалаудан кейін # шешім қабылданды}}',
    ru: '{count, plural, one {После последнего шкалирования принято # решение} few {После последнего шкалирования принято # решения} many {После последнего шкалирования принято # решений} other {После последнего шкалирования принято # решения}}',
    en: '{count, plural, one {# verdict was given since the last scaling} other {# verdicts were given since the last scaling}}',
  },
  'web.review.not-carried-out-text': {
    kk: 'Шкала, нәтижелер мен есептер оларды ескеруі үшін қайта есептеңіз.',
    ru: 'Чтобы шкала, результаты и отчёты их учли, выполните расчёт заново.',
    en: 'Compute again, so that scale, results and reports take them up.',
  },
  'web.review.compute': { kk: 'Қайта есептеу', ru: 'Рассчитать заново', en: 'Compute again' },
  'web.review.asked': {
    kk: 'Есептеу кезекке қойылды',
    ru: 'Расчёт поставлен в очередь',
    en: 'The computation is under way',
  },
  'web.review.to-queue': {
    kk: '{count, plural, one {# тапсырма сарапшы шешімін күтеді} other {# тапсырма сарапшы шешімін күтеді}}',
    ru: '{count, plural, one {# задание ждёт решения эксперта} few {# задания ждут решения эксперта} many {# заданий ждут решения эксперта} other {# задания ждут решения эксперта}}',
    en: '{count, plural, one {# item waits for an expert} other {# items wait for an expert}}',
  },
  'web.review.all-decided': {
    kk: 'Барлық белгіленген тапсырма қаралды',
    ru: 'Все отмеченные задания рассмотрены',
    en: 'All flagged items were reviewed',
  },

  'web.verdict.title': { kk: 'Сарапшының шешімі', ru: 'Решение эксперта', en: 'The expert’s verdict' },
  'web.verdict.lead': {
    kk: 'Шешім себебімен бірге сақталады; оны тек кейінгі шешім алмастырады.',
    ru: 'Решение хранится с обоснованием; заменить его может только более позднее.',
    en: 'The verdict is kept with its reason; only a later one replaces it.',
  },
  'web.verdict.choice': { kk: 'Шешім', ru: 'Решение', en: 'Verdict' },
  'web.verdict.keep': { kk: 'өзгеріссіз қалдыру', ru: 'оставить как есть', en: 'keep as it is' },
  'web.verdict.drop': { kk: 'шкаладан алып тастау', ru: 'исключить из шкалы', en: 'drop from the scale' },
  'web.verdict.rekey': { kk: 'кілтті түзету', ru: 'исправить ключ', en: 'correct the key' },
  'web.verdict.collapse': {
    kk: 'балл санаттарын біріктіру',
    ru: 'объединить категории баллов',
    en: 'collapse score categories',
  },
  'web.verdict.separate': {
    kk: 'әр оқыту тіліне бөлек параметр',
    ru: 'отдельные параметры для каждого языка',
    en: 'own parameters for each language',
  },
  'web.verdict.key': { kk: 'Дұрыс нұсқа', ru: 'Верный вариант', en: 'Right option' },
  'web.verdict.key-was': {
    kk: 'кілт: {before} → {key}',
    ru: 'ключ: {before} → {key}',
    en: 'key: {before} → {key}',
  },
  'web.verdict.categories': {
    kk: '0, 1, 2 … балдарының жаңа санаты',
    ru: 'Новая категория баллов 0, 1, 2 …',
    en: 'New category of the scores 0, 1, 2 …',
  },
  'web.verdict.categories-note': {
    kk: 'Үтірмен бөлінген сандар, мысалы: 0, 1, 1',
    ru: 'Числа через запятую, например: 0, 1, 1',
    en: 'Numbers with commas, such as 0, 1, 1',
  },
  'web.verdict.reason': { kk: 'Негіздемесі', ru: 'Обоснование', en: 'Reason' },
  'web.verdict.reason-note': {
    kk: 'Мысалы, комиссия хаттамасының нөмірі мен себебі. Адамдардың жеке деректерін жазбаңыз.',
    ru: 'Например, номер протокола комиссии и причина. Не указывайте персональных данных.',
    en: 'For example the number of the commission’s minutes and the cause. Write no personal data.',
  },
  'web.verdict.record': { kk: 'Шешімді жазу', ru: 'Записать решение', en: 'Record the verdict' },
  'web.verdict.so-far': { kk: 'Осыған дейінгі шешімдер', ru: 'Решения по заданию', en: 'Verdicts so far' },
  'web.verdict.when': { kk: 'Қашан, кім', ru: 'Когда, кто', en: 'When, by whom' },

  'web.item.groups': {
    kk: 'Деңгейі бірдей топтарда',
    ru: 'В группах равной подготовленности',
    en: 'In groups of equal ability',
  },
  'web.item.groups-lead': {
    kk: 'Балы бірдей оқушылар салыстырылады (Мантель–Хензель). A: айырмашылық елеусіз, B: орташа, C: үлкен; «+» салыстырылатын топқа жеңіл, «−» қиын дегенді білдіреді.',
    ru: 'Сравниваются ученики с одинаковым баллом (Мантель–Хензель). A: различие пренебрежимо, B: умеренное, C: большое; «+» значит легче для сравниваемой группы, «−» труднее.',
    en: 'Pupils of the same score are compared (Mantel–Haenszel). A: negligible, B: moderate, C: large; “+” means easier for the group compared, “−” harder.',
  },
  'web.item.compared': { kk: 'Салыстырылатын топтар', ru: 'Сравниваемые группы', en: 'Groups compared' },
  'web.item.compared-pair': {
    kk: '{focal} / {reference}',
    ru: '{focal} / {reference}',
    en: '{focal} / {reference}',
  },
  'web.item.class': { kk: 'Санаты', ru: 'Класс', en: 'Class' },
  'web.item.delta': { kk: 'Айырма, Δ', ru: 'Разность, Δ', en: 'Difference, Δ' },
  'web.item.standardised': {
    kk: 'Орташа балл айырмасы',
    ru: 'Разность среднего балла',
    en: 'Difference of mean score',
  },
  'web.item.history': { kk: 'Тапсырма тарихы', ru: 'История задания', en: 'History of the item' },
  'web.item.history-lead': {
    kk: 'Осы тізілімнің барлық раундтарындағы шкалалаулар.',
    ru: 'Шкалирования во всех раундах этого реестра.',
    en: 'Scalings in all rounds of this register.',
  },
  'web.item.scaling-of': {
    kk: '{year}, {number}-шкалалау',
    ru: '{year}, шкалирование {number}',
    en: '{year}, scaling {number}',
  },
  'web.item.separate': {
    kk: 'Оқыту тілдерінің параметрлері',
    ru: 'Параметры языков обучения',
    en: 'Parameters of the languages',
  },
  'web.item.out-of-scale': {
    kk: 'Тапсырма шкалаға кірмейді: {reason}',
    ru: 'Задание не входит в шкалу: {reason}',
    en: 'The item is not in the scale: {reason}',
  },

  'problem.no-options-kept': {
    kk: 'Жауаптар балл ретінде жүктелген, таңдалған нұсқалар белгісіз, сондықтан кілтті түзетуге болмайды',
    ru: 'Ответы загружены баллами, выбранные варианты неизвестны, поэтому ключ исправить нельзя',
    en: 'The answers came as scores; the options chosen are not known, so that the key cannot be corrected',
  },
  'problem.key-unchanged': {
    kk: 'Бұл нұсқа қазірдің өзінде кілт',
    ru: 'Этот вариант уже является ключом',
    en: 'This option is the key already',
  },
  'problem.nothing-to-collapse': {
    kk: 'Тапсырмада екі-ақ санат бар, біріктіретін ештеңе жоқ',
    ru: 'У задания только две категории, объединять нечего',
    en: 'The item has two categories only, there is nothing to collapse',
  },
  'problem.not-a-collapse': {
    kk: 'Санаттар 0-ден басталып, кемімей және аттамай өсуі, саны бұрынғыдан аз болуы керек',
    ru: 'Категории должны начинаться с 0, не убывать, расти без пропусков и быть малочисленнее прежних',
    en: 'The categories must begin with 0, never fall, rise without gaps, and be fewer than before',
  },
  'problem.languages-not-compared': {
    kk: 'Бұл бағытта тілдер бір шкала құрамайды, бөлетін ештеңе жоқ',
    ru: 'В этом направлении языки не образуют одной шкалы, разделять нечего',
    en: 'In this domain the languages do not make one scale, there is nothing to separate',
  },
} as const satisfies Messages;
