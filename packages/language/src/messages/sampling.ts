import type { Messages } from '../language.ts';

/** Exclusion rules by their names, problems of registers and designs, and the commands `draw` and `verify`. */
export const sampling = {
  'rule.culture': {
    kk: 'Мәдениет және спорт министрлігіне бағынышты мектеп',
    ru: 'Школа, подведомственная Министерству культуры и спорта',
    en: 'School under the Ministry of Culture and Sport',
  },
  'rule.sanatorium': {
    kk: 'Денсаулық сақтау министрлігінің санаторийлік мектебі',
    ru: 'Санаторная школа Министерства здравоохранения',
    en: 'Sanatorium school of the Ministry of Health',
  },
  'rule.foreign': {
    kk: 'Басқа елдің білім министрлігіне бағынышты мектеп',
    ru: 'Школа, подведомственная министерству образования другой страны',
    en: 'School under the education ministry of another country',
  },
  'rule.international': {
    kk: '«Халықаралық мектеп» мәртебесі бар',
    ru: 'Школа со статусом «Международная школа»',
    en: 'School with the status “International school”',
  },
  'rule.autonomous': {
    kk: 'Дербес білім беру ұйымы',
    ru: 'Автономная организация образования',
    en: 'Autonomous organisation of education',
  },
  'rule.penal': {
    kk: 'Түзеу мекемесі жанындағы мектеп',
    ru: 'Школа при исправительном учреждении',
    en: 'School at a penal institution',
  },
  'rule.evening': { kk: 'Кешкі мектеп', ru: 'Вечерняя школа', en: 'Evening school' },
  'rule.small': { kk: 'Оқушысы аз мектеп', ru: 'Мало учащихся', en: 'Too few pupils' },
  'rule.slow-internet': { kk: 'Интернет баяу', ru: 'Медленный интернет', en: 'Internet too slow' },
  'rule.few-computers': {
    kk: 'Компьютер орындары жеткіліксіз',
    ru: 'Недостаточно компьютерных мест',
    en: 'Too few computer places',
  },
  'rule.participated-last-year': {
    kk: 'Өткен оқу жылында қатысқан',
    ru: 'Участие в прошлом учебном году',
    en: 'Took part in the previous school year',
  },

  // Problems of a design
  'problem.field-not-used': {
    kk: 'Бұл дизайнда өріс ескерілмейді',
    ru: 'В этом плане выборки поле не используется',
    en: 'This design does not use the field',
  },
  'problem.size-not-positive': {
    kk: 'Мектептің өлшемі оң сан болуы керек',
    ru: 'Размер школы должен быть положительным числом',
    en: 'The size of a school must be a positive number',
  },
  'problem.empty-sample': {
    kk: 'Іріктемеге бірде-бір мектеп түспейді: үлес тым аз',
    ru: 'В выборку не попадёт ни одной школы: доля слишком мала',
    en: 'The sample would hold no school: the fraction is too small',
  },
  'problem.minimums-exceed-sample': {
    kk: 'Страталардың ең аз сандарының қосындысы іріктемеден асады: үлесті арттырыңыз, ең аз санды азайтыңыз немесе страталарды біріктіріңіз',
    ru: 'Минимумы страт в сумме превышают выборку: увеличьте долю, уменьшите минимум или объедините страты',
    en: 'The minimums of the strata together exceed the sample: raise the fraction, lower the minimum or merge strata',
  },
  'problem.floors-exceed-sample': {
    kk: 'Бағанның әр мәніне қойылған ең аз сандардың қосындысы іріктемеден асады: үлесті арттырыңыз немесе ең аз санды азайтыңыз',
    ru: 'Наименьшие числа школ для значений столбца в сумме превышают выборку: увеличьте долю или уменьшите это число',
    en: 'The least numbers for the values of the column together exceed the sample: raise the fraction or lower the number',
  },

  // Problems of a register
  'problem.duplicate-code': {
    kk: 'Мектеп коды қайталанған; бірінші рет кездескен жолы «Күтілгені» бағанында тұр',
    ru: 'Код школы повторяется; строка первого появления указана в столбце «Ожидалось»',
    en: 'The school’s code occurs again; the row where it stood first is given under “Expected”',
  },
  'problem.look-alike-letters': {
    kk: 'Кирилл сөзінде ұқсас латын әріптері тұрған, олар ауыстырылды',
    ru: 'В слове на кириллице стояли похожие латинские буквы, они заменены',
    en: 'A Cyrillic word held Latin letters that look the same; they were replaced',
  },
  'problem.column-not-used': {
    kk: 'Баған пайдаланылмайды: осы атауға басқа баған немесе тұрақты мән берілген',
    ru: 'Столбец не используется: этому имени назначен другой столбец или постоянное значение',
    en: 'The column is not used: another column or a constant was given its name',
  },

  // The commands
  'problem.draw-differs': {
    kk: 'Жарияланған жеребе қайта есептелген жеребеге сәйкес келмейді; бірінші айырмашылық осы',
    ru: 'Опубликованная жеребьёвка не совпадает с пересчитанной; это первое различие',
    en: 'The published draw is not what the register and the seed give; this is the first difference',
  },
  'problem.draw-already-there': {
    kk: 'Қалтада бұрынғы жеребе бар; басқа қалтаны көрсетіңіз немесе --replace параметрін қосыңыз',
    ru: 'В папке уже лежит жеребьёвка; укажите другую папку или добавьте --replace',
    en: 'The folder already holds a draw; name another folder or add --replace',
  },
  'problem.not-a-draw': {
    kk: 'Файлда жеребе сипатталмаған',
    ru: 'В файле нет описания жеребьёвки',
    en: 'The file does not describe a draw',
  },
  'draw.description': {
    kk: 'мектептерді жеребе арқылы іріктеу; жеребені кез келген адам тексере алады',
    ru: 'отобрать школы жеребьёвкой, которую может проверить любой',
    en: 'draw schools so that anyone can check the draw',
  },
  'draw.option.register': {
    kk: 'мектептер тізілімі, .csv немесе .xlsx',
    ru: 'реестр школ, .csv или .xlsx',
    en: 'register of schools, .csv or .xlsx',
  },
  'draw.option.design': {
    kk: 'іріктеме дизайны, .json (көрсетілмесе, әдепкі дизайн)',
    ru: 'план выборки, .json (если не указан, план по умолчанию)',
    en: 'design of the sample, .json (default design if left out)',
  },
  'draw.option.seed': {
    kk: 'жеребенің бастапқы мәтіні, алдын ала жарияланады',
    ru: 'начальный текст жеребьёвки, объявляется заранее',
    en: 'seed of the draw: any text, announced beforehand',
  },
  'draw.option.out': {
    kk: 'нәтиже файлдары жазылатын қалта',
    ru: 'папка для файлов результата',
    en: 'folder for the files of the draw',
  },
  'draw.option.replace': {
    kk: 'қалтадағы бұрынғы жеребенің орнына жазу',
    ru: 'записать вместо жеребьёвки, которая уже лежит в папке',
    en: 'write over the draw that the folder already holds',
  },
  'draw.option.example': {
    kk: 'іріктеме дизайнының толық үлгісін шығару немесе --out файлына жазу',
    ru: 'вывести полный образец плана выборки или записать его в файл --out',
    en: 'print a complete example of a design, or write it to the file --out',
  },
  'draw.rule-not-judged': {
    kk: '«{rule}» ережесі {count} мектепті бағалай алмады: тізілімде дерек жоқ ({columns}); ол мектептер шығарылмады',
    ru: 'Правило «{rule}» не смогло оценить {count, plural, one {# школу} few {# школы} many {# школ} other {# школы}}: в реестре нет данных ({columns}); такие школы не исключены',
    en: 'The rule “{rule}” could not judge {count, plural, one {# school} other {# schools}}: the register does not say ({columns}); they were not excluded',
  },
  'draw.option.map': {
    kk: 'тізілім бағандарын файл бағандарымен сәйкестендіру, мысалы code=cds,enrolment=enroll',
    ru: 'соответствие столбцов реестра столбцам файла, например code=cds,enrolment=enroll',
    en: 'columns of the register and of the file, e.g. code=cds,enrolment=enroll',
  },
  'draw.option.constant': {
    kk: 'барлық мектепке ортақ мәндер, мысалы region=27',
    ru: 'значения, общие для всех школ, например region=27',
    en: 'values that all schools share, e.g. region=27',
  },
  'draw.usage.pairs': {
    kk: '{option} параметрі «атау=мән» жұптарынан тұруы керек, алынғаны: {received}',
    ru: 'Параметр {option} состоит из пар «имя=значение», получено: {received}',
    en: 'The option {option} takes pairs “name=value”, received: {received}',
  },
  'draw.usage.empty-seed': {
    kk: 'Бастапқы мәтін бос болмауы керек',
    ru: 'Начальный текст не должен быть пустым',
    en: 'The seed must not be empty',
  },
  'verify.description': {
    kk: 'жарияланған жеребені тізілім бойынша қайталап, салыстыру',
    ru: 'повторить опубликованную жеребьёвку по реестру и сравнить',
    en: 'repeat a published draw from the register and compare',
  },
  'verify.option.draw': {
    kk: 'жарияланған жеребе қалтасы: draw.json, CSV файлдары және бар болса ceremony.json',
    ru: 'папка опубликованной жеребьёвки: draw.json, файлы CSV и, если есть, ceremony.json',
    en: 'folder of the published draw: draw.json, the CSV files and, where there is one, ceremony.json',
  },

  // Planning
  'plan.description': {
    kk: 'жеребеге дейін іріктемені жоспарлау: күтілетін қателер, мектептер, оқушылар, компьютерлер',
    ru: 'рассчитать выборку до жеребьёвки: ожидаемые ошибки, школы, учащиеся, компьютеры',
    en: 'plan a sample before it is drawn: expected errors, schools, pupils, computers',
  },
  'plan.option.assumptions': {
    kk: 'болжамдар, .json (көрсетілмесе, әдепкі болжамдар); нәтижеде қайталанады',
    ru: 'предположения, .json (если не указаны, по умолчанию); повторяются в результате',
    en: 'assumptions, .json (defaults if left out); they are repeated in the result',
  },
  'plan.option.out': {
    kk: 'жоспар файлы: толығымен .json, топтар кестесі .csv немесе .xlsx',
    ru: 'файл плана: целиком .json, таблица по группам .csv или .xlsx',
    en: 'file of the plan: all of it .json, the table of groups .csv or .xlsx',
  },

  // Problems of margins to which weights are raked
  'problem.margins-disagree': {
    kk: 'Жиынтықтардың қосындылары әртүрлі, сондықтан салмақтарды бәріне бірдей келтіру мүмкін емес',
    ru: 'Суммы итогов различаются, поэтому привести веса ко всем итогам сразу нельзя',
    en: 'The totals have different sums, so the weights cannot meet all of them',
  },
  'problem.empty-category': {
    kk: 'Санаттың жиынтығы бар, бірақ деректерде ол жоқ',
    ru: 'У категории есть итог, но в данных её нет',
    en: 'The category has a total, but does not occur in the data',
  },
  'problem.category-without-total': {
    kk: 'Санат деректерде бар, бірақ оның жиынтығы жоқ',
    ru: 'Категория есть в данных, но у неё нет итога',
    en: 'The category occurs in the data, but has no total',
  },

  // Tables of succession
  'problem.unknown-earlier-school': {
    kk: 'Бұрынғы мектептің мұндай коды бұрынғы тізілімде жоқ',
    ru: 'Школы с таким кодом нет в прежнем реестре',
    en: 'The earlier register has no school with this code',
  },
  'problem.unknown-later-school': {
    kk: 'Мұрагер мектептің мұндай коды кейінгі тізілімде жоқ',
    ru: 'Школы-преемника с таким кодом нет в новом реестре',
    en: 'The later register has no school with this code',
  },
  'problem.succession-twice': {
    kk: 'Бұл байланыс кестеде бұрын айтылған',
    ru: 'Эта связь уже указана в таблице',
    en: 'The table has already told this link',
  },
  'problem.kind-does-not-fit': {
    kk: 'Өзгеріс түрі мектептер санына сай емес: біріктіру — бірнеше мектептен біреу, бөлу — біреуден бірнешеу, код ауысуы — біреуден біреу',
    ru: 'Вид изменения не соответствует числу школ: слияние — из нескольких одна, разделение — из одной несколько, смена кода — из одной одна',
    en: 'The kind does not fit the number of schools: a merger makes one of several, a split several of one, a new code one of one',
  },
  'problem.closed-with-successor': {
    kk: 'Жабылған мектептің мұрагері болмайды',
    ru: 'У закрытой школы не бывает преемника',
    en: 'A closed school has no successor',
  },
  'problem.succession-cycle': {
    kk: 'Байланыстар тұйықталып қалған: мектеп өзінен өзі шыға алмайды',
    ru: 'Связи образуют круг: школа не может произойти от самой себя',
    en: 'The links form a circle: no school can come out of itself',
  },
  'problem.code-used-again': {
    kk: 'Кесте бойынша бұл мектеп басқасына айналған, ал коды кейінгі тізілімде бар: ол жаңа мектеп деп саналады',
    ru: 'По таблице эта школа стала другой, но её код есть и в новом реестре: там он считается кодом новой школы',
    en: 'By the table this school became another one, yet the later register has its code: there it counts as a new school',
  },
} as const satisfies Messages;
