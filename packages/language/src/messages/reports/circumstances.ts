import type { Messages } from '../../language.ts';

/** Participation, similar schools, stability, and the questionnaire. */
export const reportCircumstances = {
  'report.participation.caution': {
    kk: '{grade}: тестілеуге тізімдегі оқушылардың {share} қатысты, бұл {limit} деген шектен төмен. Қатыспаған оқушылардың нәтижесі басқаша болуы мүмкін, сондықтан қорытындыларды абайлап қолданыңыз.',
    ru: '{grade}: в тестировании участвовали {share} обучающихся по списку — меньше порога ({limit}). Результаты отсутствовавших могли быть другими, поэтому выводами следует пользоваться осторожно.',
    en: '{grade}: {share} of the pupils on the roll took the test, less than the threshold of {limit}. Those absent may have had other results, so use the findings with caution.',
  },
  'report.similar.about': {
    kk: 'Ұқсас мектептер: оқыту тілі мен орналасуы осы мектептікіндей {schools} мектеп, түрі мен көлемі бойынша ең жақындары. Түрі бірдейі – {sameKind}. Тестіленген сыныптардың тізімінде {smallest}–{largest} оқушы бар (осы мектепте – {size}). Таңдауда нәтижелер ескерілмеген.',
    ru: 'Похожие школы: {schools} школ той же местности и того же языка обучения, ближайших по виду и размеру. Того же вида — {sameKind}. В тестируемых классах по списку — {smallest}–{largest} обучающихся (в этой школе — {size}). Результаты при подборе не учитывались.',
    en: 'Similar schools: {schools} schools of the same territory and language of instruction, the nearest by kind and size. Of the same kind: {sameKind}. Pupils on the roll of the tested grades: {smallest}–{largest} (this school: {size}). Results played no part in the choice.',
  },
  'report.similar.about-circumstances': {
    kk: 'Ұқсас мектептер: оқыту тілі мен орналасуы осы мектептікіндей {schools} мектеп, түрі, көлемі және оқушыларының үй жағдайы (сауалнама бойынша) ең жақындары. Түрі бірдейі – {sameKind}. Тестіленген сыныптардың тізімінде {smallest}–{largest} оқушы бар (осы мектепте – {size}). Таңдауда нәтижелер ескерілмеген.',
    ru: 'Похожие школы: {schools} школ той же местности и того же языка обучения, ближайших по виду, размеру и домашним условиям обучающихся (по анкете). Того же вида — {sameKind}. В тестируемых классах по списку — {smallest}–{largest} обучающихся (в этой школе — {size}). Результаты при подборе не учитывались.',
    en: 'Similar schools: {schools} schools of the same territory and language of instruction, the nearest by kind, size and home circumstances of their pupils (from the questionnaire). Of the same kind: {sameKind}. Pupils on the roll of the tested grades: {smallest}–{largest} (this school: {size}). Results played no part in the choice.',
  },
  'report.column.stability': {
    kk: 'Тұрақтылығы',
    ru: 'Устойчивость',
    en: 'Stability',
  },
  'report.stability.lead': {
    kk: 'Тұрақтылық – қорытынды өзгеруі үшін неше оқушының нәтижесі бір стандартты ауытқуға өзгеруі керек екенін көрсетеді. Сан неғұрлым аз болса, қорытынды соғұрлым осал.',
    ru: 'Устойчивость показывает, у скольких обучающихся результат должен измениться на одно стандартное отклонение, чтобы изменился вывод. Чем меньше число, тем менее прочен вывод.',
    en: 'Stability tells how many pupils’ results would have to change by one standard deviation to change the finding. The smaller the number, the weaker the finding.',
  },
  'report.guide.example.higher': {
    kk: 'Осы мектептен мысал. {grade}, {domain}: орташа балл – {mean}, аралығы – {range}. Республикамен айырмасы – {difference}, аралығы – {low} … {high}. Аралықта нөл жоқ, сондықтан «жоғары» деп жазылған.',
    ru: 'Пример этой школы. {grade}, {domain}: средний балл — {mean}, интервал — {range}. Разность с республикой — {difference}, интервал — от {low} до {high}. Ноль в него не входит, поэтому написано «выше».',
    en: 'An example from this school. {grade}, {domain}: the mean score is {mean}, the interval {range}. The difference from the nation is {difference}, its interval {low} to {high}. It leaves out zero, so the report says “higher”.',
  },
  'report.guide.example.lower': {
    kk: 'Осы мектептен мысал. {grade}, {domain}: орташа балл – {mean}, аралығы – {range}. Республикамен айырмасы – {difference}, аралығы – {low} … {high}. Аралықта нөл жоқ, сондықтан «төмен» деп жазылған.',
    ru: 'Пример этой школы. {grade}, {domain}: средний балл — {mean}, интервал — {range}. Разность с республикой — {difference}, интервал — от {low} до {high}. Ноль в него не входит, поэтому написано «ниже».',
    en: 'An example from this school. {grade}, {domain}: the mean score is {mean}, the interval {range}. The difference from the nation is {difference}, its interval {low} to {high}. It leaves out zero, so the report says “lower”.',
  },
  'report.guide.example.not-found': {
    kk: 'Осы мектептен мысал. {grade}, {domain}: орташа балл – {mean}, аралығы – {range}. Республикамен айырмасы – {difference}, аралығы – {low} … {high}. Деректер айырмашылықты дәлелдемейді, сондықтан «айырмашылық анықталмады» деп жазылған.',
    ru: 'Пример этой школы. {grade}, {domain}: средний балл — {mean}, интервал — {range}. Разность с республикой — {difference}, интервал — от {low} до {high}. Данные различия не доказывают, поэтому написано «различие не выявлено».',
    en: 'An example from this school. {grade}, {domain}: the mean score is {mean}, the interval {range}. The difference from the nation is {difference}, its interval {low} to {high}. The data do not establish a difference, so the report says “no difference found”.',
  },
  'report.method.together': {
    kk: 'Бір сыныптың барлық салыстырулары бірге қаралған (Бенджамини – Хохберг, 1995): «жоғары» немесе «төмен» деп аталған айырмалардың орта есеппен жиырмадан бірінен артығы қате болмайды. Оқу мақсаттары мен сауалнама жауаптары осылайша бөлек қаралған.',
    ru: 'Все сравнения одного класса рассмотрены вместе (Бенджамини и Хохберг, 1995): из разностей, названных «выше» или «ниже», ложной в среднем окажется не больше одной из двадцати. Цели обучения и ответы анкеты рассмотрены так же отдельно.',
    en: 'All comparisons of one grade are judged together (Benjamini and Hochberg, 1995): of the differences called “higher” or “lower”, no more than one in twenty on average is false. Learning objectives and answers to the questionnaire are judged in the same way, each by themselves.',
  },
  'report.method.expected': {
    kk: 'Күтілетін үлес калибрленген модельден алынған: мектептің қабілет үлестірімі бағыт бойынша жалпы нәтижесі байқалған нәтижеге тең болатындай етіп таңдалған, сондықтан ол мектептің деңгейін емес, бейінін көрсетеді.',
    ru: 'Ожидаемая доля получена из калиброванной модели: распределение подготовленности школы подобрано так, чтобы общий результат по направлению равнялся наблюдаемому, поэтому отклонения показывают профиль школы, а не её уровень.',
    en: 'The expected share comes from the calibrated model: the ability distribution of the school is the one at which its total result in the domain equals the observed one, so deviations show the profile of the school, not its level.',
  },

  'report.questions.title': {
    kk: 'Оқушылар және олардың жағдайы',
    ru: 'Обучающиеся и их условия',
    en: 'Pupils and their circumstances',
  },
  'report.questions.lead': {
    kk: 'Оқушылардың сауалнамаға берген жауаптары, пайызбен. Оқушы саны аз жауаптар көршілес жауаппен біріктірілген; сызықша – айырмашылық анықталмады. Бұл – байланыстар; олар себепті көрсетпейді.',
    ru: 'Ответы обучающихся на вопросы анкеты, в процентах. Ответы, данные немногими, объединены с соседними; прочерк — различие не выявлено. Показаны связи; причин они не доказывают.',
    en: 'Answers of pupils to the questionnaire, in percent. Answers given by few are joined with their neighbours; a dash means that no difference was found. These are associations; they do not prove causes.',
  },
  'report.questions.column.answer': { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  'report.questions.column.difference': {
    kk: 'Айырма, пайыздық тармақ',
    ru: 'Разность, процентные пункты',
    en: 'Difference, percentage points',
  },
  'report.questions.withheld': {
    kk: 'Жауаптар көрсетілмейді: топтар тым шағын',
    ru: 'Ответы не показаны: слишком малые группы',
    en: 'Answers are not shown: the groups are too small',
  },
  'report.questions.association.higher': {
    kk: '«{question}» Республика бойынша «{last}» деп жауап берген оқушылардың орташа балы ({domain}) «{first}» деп жауап бергендердікінен {points, plural, other{# балға}} жоғары (95% сенімділік аралығы: {low} … {high}).',
    ru: '«{question}» По республике средний балл ({domain}) обучающихся с ответом «{last}» на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} выше, чем с ответом «{first}» (95 %-й доверительный интервал: от {low} до {high}).',
    en: '“{question}” Nationwide, the mean score ({domain}) of pupils who answered “{last}” is {points, plural, one{# point} other{# points}} higher than that of pupils who answered “{first}” (95% confidence interval: {low} to {high}).',
  },
  'report.questions.association.lower': {
    kk: '«{question}» Республика бойынша «{last}» деп жауап берген оқушылардың орташа балы ({domain}) «{first}» деп жауап бергендердікінен {points, plural, other{# балға}} төмен (95% сенімділік аралығы: {low} … {high}).',
    ru: '«{question}» По республике средний балл ({domain}) обучающихся с ответом «{last}» на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже, чем с ответом «{first}» (95 %-й доверительный интервал: от {low} до {high}).',
    en: '“{question}” Nationwide, the mean score ({domain}) of pupils who answered “{last}” is {points, plural, one{# point} other{# points}} lower than that of pupils who answered “{first}” (95% confidence interval: {low} to {high}).',
  },
  'report.absent.title': {
    kk: 'Бұл есепте жоқ бөлімдер',
    ru: 'Чего нет в этом отчёте',
    en: 'What this report does not contain',
  },
  'report.absent.objectives': {
    kk: 'Оқу мақсаттары: тапсырмалардың оқу мақсаттары енгізілмеген.',
    ru: 'Цели обучения: у заданий не указаны цели обучения.',
    en: 'Learning objectives: the items came without learning objectives.',
  },
  'report.absent.questions': {
    kk: 'Оқушылардың жағдайы: бұл раундта сауалнама деректері жоқ.',
    ru: 'Условия обучающихся: в этом раунде нет данных анкетирования.',
    en: 'Circumstances of pupils: this round has no questionnaire data.',
  },
  'report.absent.similar': {
    kk: 'Ұқсас мектептер: орналасуы мен оқыту тілі бірдей мектептер жеткіліксіз.',
    ru: 'Похожие школы: недостаточно школ той же местности и языка обучения.',
    en: 'Similar schools: too few schools of the same territory and language of instruction.',
  },
  'report.absent.years': {
    kk: 'Бірнеше жылдың салыстыруы: бір шкалаға келтірілген алдыңғы раундтар жоқ.',
    ru: 'Сравнение по годам: нет прежних раундов, приведённых к одной шкале.',
    en: 'Several years: there are no earlier rounds on the same scale.',
  },
} as const satisfies Messages;
