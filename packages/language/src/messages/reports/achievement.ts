import type { Messages } from '../../language.ts';

/** Levels, learning objectives and items. `school`, `expected`, `nation` and `share` are written percentages. */
export const reportAchievement = {
  'report.level.lowest': {
    kk: '{level}-деңгей: {to} балға дейін',
    ru: 'Уровень {level}: до {to} баллов',
    en: 'Level {level}: below {to} points',
  },
  'report.level.between': {
    kk: '{level}-деңгей: {from}–{to} балл',
    ru: 'Уровень {level}: {from}–{to} баллов',
    en: 'Level {level}: {from}–{to} points',
  },
  'report.level.highest': {
    kk: '{level}-деңгей: {from} балл және одан жоғары',
    ru: 'Уровень {level}: {from} баллов и выше',
    en: 'Level {level}: {from} points and above',
  },
  'report.levels.chart': {
    kk: 'Әр деңгейдегі оқушылардың үлесі',
    ru: 'Доля обучающихся на каждом уровне',
    en: 'Share of pupils at each level',
  },
  'report.levels.own': {
    kk: 'Деңгейлердің шектері осы жүйенің өз шешімі: ресми деңгейлер жарияланбаған.',
    ru: 'Границы уровней — собственное решение этой системы: официальные уровни не опубликованы.',
    en: 'The edges of the levels are this installation’s own: no official levels are published.',
  },
  'report.levels.tasks': {
    kk: 'Осы деңгейдегі оқушылар не істей алады',
    ru: 'Что умеют обучающиеся этого уровня',
    en: 'What pupils at this level can do',
  },
  'report.levels.tasks-lead': {
    kk: 'Көрсетілген дағдылар – орындалу ықтималдығы осы деңгейде 67%-ға жететін тапсырмалардың оқу мақсаттары.',
    ru: 'Указаны цели обучения тех заданий, вероятность выполнения которых достигает 67 % на этом уровне.',
    en: 'Shown are the learning objectives of the items whose chance of a right answer reaches 67% at this level.',
  },

  'report.objectives.title': { kk: 'Оқу мақсаттары', ru: 'Цели обучения', en: 'Learning objectives' },
  'report.objectives.lead': {
    kk: 'Мектептің әр мақсат бойынша нәтижесі екі шамамен салыстырылады: республикадағы үлеспен және осы мектептің жалпы деңгейінен күтілетін үлеспен. Екеуінен де төмен болса – мақсатқа қол жеткізілмеген, біреуінен төмен болса – ішінара, кемшілік анықталмаса – қол жеткізілген.',
    ru: 'Результат школы по каждой цели сравнивается с двумя величинами: с долей по республике и с долей, ожидаемой при общем уровне этой школы. Ниже обеих — цель не достигнута, ниже одной — достигнута частично, отставание не выявлено — достигнута.',
    en: 'The result of the school on each objective is held against two figures: the national share, and the share that the general level of this school lets expect. Below both: not attained; below one: partly attained; no shortfall found: attained.',
  },
  'report.objectives.attained': { kk: 'Қол жеткізілді', ru: 'Достигнута', en: 'Attained' },
  'report.objectives.partly': { kk: 'Ішінара', ru: 'Частично', en: 'Partly' },
  'report.objectives.not-attained': { kk: 'Қол жеткізілмеді', ru: 'Не достигнута', en: 'Not attained' },
  'report.objectives.list.not-attained': {
    kk: 'Қол жеткізілмеген мақсаттар, алшақтығы үлкенінен бастап',
    ru: 'Недостигнутые цели, начиная с наибольшего отставания',
    en: 'Objectives not attained, the largest shortfall first',
  },
  'report.objectives.list.partly': {
    kk: 'Ішінара қол жеткізілген мақсаттар',
    ru: 'Частично достигнутые цели',
    en: 'Objectives partly attained',
  },
  'report.objectives.none': {
    kk: 'Бірде-бір мақсат бойынша кемшілік анықталмады.',
    ru: 'Отставание не выявлено ни по одной цели.',
    en: 'No shortfall was found on any objective.',
  },
  'report.objectives.withheld': {
    kk: 'Мақсаттар бойынша нәтижелер көрсетілмейді: оқушы саны аз (кемінде {minimum} қажет).',
    ru: 'Результаты по целям не показаны: мало обучающихся (нужно не менее {minimum}).',
    en: 'Results by objective are not shown: too few pupils (at least {minimum} are needed).',
  },
  'report.objectives.not-attained.sentence': {
    kk: '{code}. {name}. Мектепте – {school}, күтілетіні – {expected}, өңірде – {region}, республикада – {nation}. Күтілетіннен {points, plural, other{# пайыздық тармаққа}} төмен (95% сенімділік аралығы: {low} … {high}).',
    ru: '{code}. {name}. В школе — {school}, ожидается — {expected}, по региону — {region}, по республике — {nation}. Ниже ожидаемого на {points, plural, one{# процентный пункт} few{# процентных пункта} many{# процентных пунктов} other{# процентного пункта}} (95 %-й доверительный интервал: от {low} до {high}).',
    en: '{code}. {name}. In the school: {school}; expected: {expected}; region: {region}; nation: {nation}. It is {points, plural, one{# percentage point} other{# percentage points}} lower than expected (95% confidence interval: {low} to {high}).',
  },
  'report.objectives.below-nation.sentence': {
    kk: '{code}. {name}. Мектепте – {school}, республикада – {nation}: {points, plural, other{# пайыздық тармаққа}} төмен (95% сенімділік аралығы: {low} … {high}). Мектептің жалпы деңгейінен күтілетін үлестен ({expected}) айырмашылық анықталмады.',
    ru: '{code}. {name}. В школе — {school}, по республике — {nation}: ниже на {points, plural, one{# процентный пункт} few{# процентных пункта} many{# процентных пунктов} other{# процентного пункта}} (95 %-й доверительный интервал: от {low} до {high}). Отличие от ожидаемого при общем уровне школы ({expected}) не выявлено.',
    en: '{code}. {name}. In the school: {school}; nation: {nation}, so it is {points, plural, one{# percentage point} other{# percentage points}} lower (95% confidence interval: {low} to {high}). No difference found from what the level of the school lets expect ({expected}).',
  },
  'report.objectives.below-expected.sentence': {
    kk: '{code}. {name}. Мектепте – {school}, мектептің жалпы деңгейінен күтілетіні – {expected}: {points, plural, other{# пайыздық тармаққа}} төмен (95% сенімділік аралығы: {low} … {high}). Республикадағы үлестен ({nation}) төмендігі анықталмады.',
    ru: '{code}. {name}. В школе — {school}, при общем уровне школы ожидается — {expected}: ниже на {points, plural, one{# процентный пункт} few{# процентных пункта} many{# процентных пунктов} other{# процентного пункта}} (95 %-й доверительный интервал: от {low} до {high}). Отставание от доли по республике ({nation}) не выявлено.',
    en: '{code}. {name}. In the school: {school}; expected at the level of the school: {expected}, so it is {points, plural, one{# percentage point} other{# percentage points}} lower (95% confidence interval: {low} to {high}). No shortfall found against the nation ({nation}).',
  },
  'report.objectives.wrong': {
    kk: '{item} тапсырмасында жиі таңдалған қате жауап – {option} ({share}): {misconception}.',
    ru: 'Самый частый неверный ответ в задании {item} — {option} ({share}): {misconception}.',
    en: 'The most frequent wrong answer to item {item} is {option} ({share}): {misconception}.',
  },
  'report.objectives.wrong-unnamed': {
    kk: '{item} тапсырмасында жиі таңдалған қате жауап – {option} ({share}).',
    ru: 'Самый частый неверный ответ в задании {item} — {option} ({share}).',
    en: 'The most frequent wrong answer to item {item} is {option} ({share}).',
  },
  'report.objectives.hidden-region': { kk: 'көрсетілмейді', ru: 'не показано', en: 'not shown' },
  'report.objectives.column.objective': { kk: 'Оқу мақсаты', ru: 'Цель обучения', en: 'Objective' },
  'report.objectives.column.items': { kk: 'Тапсырма', ru: 'Заданий', en: 'Items' },
  'report.objectives.column.expected': { kk: 'Күтілетіні', ru: 'Ожидается', en: 'Expected' },
  'report.objectives.column.distance': { kk: 'Алшақтығы', ru: 'Отклонение', en: 'Distance' },
  'report.objectives.column.status': { kk: 'Қорытынды', ru: 'Вывод', en: 'Finding' },

  'report.items.title': {
    kk: 'Қосымша. Тапсырмалар',
    ru: 'Приложение. Задания',
    en: 'Annex. Items',
  },
  'report.items.lead': {
    kk: 'Жиналған балдардың ықтимал балдардағы үлесі, пайызбен. Күтілетіні – деңгейі осы мектептікіндей оқушылардың нәтижесі; алшақтығы пайыздық тармақпен берілген. Дұрыс жауап жұлдызшамен белгіленген; «–» – жауапсыз; «…» – қалған жауаптар бірге, соның ішінде сирек таңдалғандары. «≥», «≤» – дәл үлес жеке оқушыларды көрсетпес үшін берілмейді.',
    ru: 'Доля набранных баллов от возможных, в процентах. Ожидается — результат обучающихся такого же уровня, как в этой школе; отклонение — в процентных пунктах. Верный ответ отмечен звёздочкой; «–» — без ответа; «…» — прочие ответы вместе, среди них редкие. «≥», «≤» — точная доля не показана, чтобы не выдать ответов отдельных обучающихся.',
    en: 'Share of the attainable points won, in percent. Expected: the result of pupils of the same level as in this school; the distance is in percentage points. The right answer is marked with an asterisk; “–” means no answer; “…” all other answers together, rare ones among them. “≥”, “≤”: the exact share is not shown, so that no pupil’s answer is told.',
  },
  'report.items.doubtful': {
    kk: 'Статистикасы күмән тудырған тапсырмалар (мысалы, кілті қате болуы мүмкін) оқу мақсаттарының нәтижесіне қосылмаған: {items}.',
    ru: 'Задания, статистика которых вызывает сомнение (например, возможна ошибка в ключе), в результаты по целям не включены: {items}.',
    en: 'Items whose statistics are in doubt (for example, the key may be wrong) do not count towards the objectives: {items}.',
  },
  'report.items.column.item': { kk: 'Тапсырма', ru: 'Задание', en: 'Item' },
  'report.items.column.options': { kk: 'Таңдалған жауаптар', ru: 'Выбор ответов', en: 'Answers chosen' },
} as const satisfies Messages;
