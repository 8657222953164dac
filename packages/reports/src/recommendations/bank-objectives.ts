import type { BankEntry } from './entry.ts';

const shortfall = ['objective', 'objective-partly'] as const;
const teachers = 'subject-teachers' as const;

/** For learning objectives: by content area, by cognitive level, and by domain where nothing closer fits. */
export const objectiveEntries: readonly BankEntry[] = [
  {
    id: 'area-literary',
    patterns: shortfall,
    contentArea: 'literary',
    addressee: teachers,
    measure: {
      kk: 'Көркем мәтінмен жұмыста кейіпкердің әрекеті мен себебін мәтіннен дәлел келтіріп түсіндіруді апта сайын жаттықтырыңыз.',
      ru: 'При работе с художественным текстом еженедельно упражняйте объяснение поступков героя с опорой на строки текста.',
      en: 'With literary texts, practise every week explaining what a character does and why, with lines of the text as evidence.',
    },
    sign: {
      kk: 'Оқушылардың төрттен үші жауабын мәтіннен үзіндімен дәлелдейді.',
      ru: 'Три четверти обучающихся подтверждают ответ строками текста.',
      en: 'Three quarters of pupils support their answer with lines of the text.',
    },
  },
  {
    id: 'area-informational',
    patterns: shortfall,
    contentArea: 'informational',
    addressee: teachers,
    measure: {
      kk: 'Барлық пәнде ақпараттық мәтін бойынша сұрақ қойып, жауаптың мәтіндегі орнын көрсетуді талап етіңіз.',
      ru: 'На всех предметах задавайте вопросы к информационному тексту и просите показать место ответа в нём.',
      en: 'In every subject ask questions about informational texts and have pupils show where in the text the answer stands.',
    },
    sign: {
      kk: 'Қысқа мәтін бойынша бақылауда дұрыс жауаптардың үлесі тоқсан сайын өседі.',
      ru: 'Доля верных ответов в короткой проверке по тексту растёт каждую четверть.',
      en: 'The share of right answers in a short check on a text rises every term.',
    },
  },
  {
    id: 'area-non-continuous',
    patterns: shortfall,
    contentArea: 'non-continuous',
    addressee: teachers,
    measure: {
      kk: 'Кесте, сызба, хабарландыру сияқты тұтас емес мәтіндерді сабаққа жүйелі енгізіп, бірнеше шартты біріктіретін сұрақтар қойыңыз.',
      ru: 'Регулярно включайте в уроки таблицы, схемы и объявления с вопросами, которые соединяют несколько условий.',
      en: 'Use tables, charts and notices in lessons regularly, with questions that combine several conditions.',
    },
    sign: {
      kk: 'Оқушылар екі шартты сұраққа кестеден көмексіз жауап табады.',
      ru: 'Обучающиеся без помощи находят в таблице ответ на вопрос с двумя условиями.',
      en: 'Pupils find the answer to a question with two conditions in a table without help.',
    },
  },
  {
    id: 'area-argument',
    patterns: shortfall,
    contentArea: 'argument',
    addressee: teachers,
    measure: {
      kk: 'Екі автордың пікірін салыстырып, дәлел мен пікірді ажыратуға арналған тапсырмаларды ай сайын өткізіңіз.',
      ru: 'Ежемесячно проводите задания на сравнение двух авторов: отличить довод от мнения и оценить его силу.',
      en: 'Every month set tasks that compare two authors: tell an argument from an opinion and judge its strength.',
    },
    sign: {
      kk: 'Оқушылар жазба жұмысында автордың кемінде бір дәлелін атап, оны бағалайды.',
      ru: 'В письменной работе обучающиеся называют и оценивают хотя бы один довод автора.',
      en: 'In written work pupils name and judge at least one argument of the author.',
    },
  },
  {
    id: 'area-number',
    patterns: shortfall,
    contentArea: 'number',
    addressee: teachers,
    measure: {
      kk: 'Сабақтың алғашқы бес минутында ауызша есептеу мен нәтижені шамалап тексеруді жаттықтырыңыз; жиі қатені сыныппен талдаңыз.',
      ru: 'В первые пять минут урока упражняйте устный счёт и прикидку результата; частую ошибку разбирайте с классом.',
      en: 'In the first five minutes of a lesson practise mental arithmetic and estimating; discuss the frequent error with the class.',
    },
    sign: {
      kk: 'Апталық қысқа жұмыста осы қатенің үлесі екі есе азаяды.',
      ru: 'В еженедельной короткой работе доля этой ошибки снижается вдвое.',
      en: 'In the weekly short exercise the share of this error falls by half.',
    },
  },
  {
    id: 'area-measurement-geometry',
    patterns: shortfall,
    contentArea: 'measurement-geometry',
    addressee: teachers,
    measure: {
      kk: 'Шамаларды нақты заттармен өлшетіп, периметр мен ауданның және бірліктердің айырмасын сызбада көрсетуді ұйымдастырыңыз.',
      ru: 'Организуйте измерение настоящих предметов и показ на чертеже, чем отличаются периметр и площадь и как связаны единицы.',
      en: 'Have pupils measure real objects and show in a drawing how perimeter differs from area and how units are related.',
    },
    sign: {
      kk: 'Оқушылар есептің қай шаманы және қандай бірлікпен сұрайтынын қатесіз атайды.',
      ru: 'Обучающиеся безошибочно называют, какую величину и в каких единицах спрашивает задача.',
      en: 'Pupils name without error which quantity a problem asks for, and in which unit.',
    },
  },
  {
    id: 'area-data',
    patterns: shortfall,
    contentArea: 'data',
    addressee: teachers,
    measure: {
      kk: 'Сыныптың өз деректерін жинатып, кесте мен пиктограмма құрғызыңыз және оларды оқуға сұрақ қойғызыңыз.',
      ru: 'Собирайте с классом собственные данные, стройте таблицы и пиктограммы и составляйте вопросы к ним.',
      en: 'Collect the class’s own data, make tables and pictograms of them, and have pupils write questions about them.',
    },
    sign: {
      kk: 'Оқушылар бейтаныс кестеден керекті мәнді өздігінен табады.',
      ru: 'Обучающиеся самостоятельно находят нужное значение в незнакомой таблице.',
      en: 'Pupils find a value in an unfamiliar table by themselves.',
    },
  },
  {
    id: 'area-quantity',
    patterns: shortfall,
    contentArea: 'quantity',
    addressee: teachers,
    measure: {
      kk: 'Пайыз бен қатынасты баға, жеңілдік, несие сияқты тұрмыстық есептермен оқытып, нәтиженің шынайылығын тексертіңіз.',
      ru: 'Учите процентам и отношениям на задачах о ценах, скидках и кредитах и просите проверять правдоподобие ответа.',
      en: 'Teach percentages and ratios with problems on prices, discounts and loans, and have pupils check whether the answer is plausible.',
    },
    sign: {
      kk: 'Оқушылар пайыз бен пайыздық тармақты ажыратып, есепті екі тәсілмен шығарады.',
      ru: 'Обучающиеся различают процент и процентный пункт и решают задачу двумя способами.',
      en: 'Pupils tell percent from percentage point and solve a problem in two ways.',
    },
  },
  {
    id: 'area-space',
    patterns: shortfall,
    contentArea: 'space',
    addressee: teachers,
    measure: {
      kk: 'Геометриялық есепте алдымен сызба салып, белгілісі мен іздегенді белгілеуді міндетті қадам етіңіз.',
      ru: 'Сделайте чертёж с отметкой данного и искомого обязательным первым шагом геометрической задачи.',
      en: 'Make a drawing with the given and the sought marked on it the compulsory first step of a geometry problem.',
    },
    sign: {
      kk: 'Жұмыстардың басым бөлігінде есепке сызба салынған және шамалар белгіленген.',
      ru: 'В большинстве работ к задаче сделан чертёж с отмеченными величинами.',
      en: 'Most papers show a drawing with the quantities marked.',
    },
  },
  {
    id: 'area-change',
    patterns: shortfall,
    contentArea: 'change',
    addressee: teachers,
    measure: {
      kk: 'Бір тәуелділікті сөзбен, кестемен, графикпен және формуламен көрсетуді жаттықтырыңыз; мәтінді теңдеуге айналдыруды бөлек үйретіңіз.',
      ru: 'Упражняйте запись одной зависимости словами, таблицей, графиком и формулой; отдельно учите переводить текст в уравнение.',
      en: 'Practise writing one relationship in words, as a table, a graph and a formula; teach turning a text into an equation on its own.',
    },
    sign: {
      kk: 'Оқушылар мәтіндегі тәуелділікті теңдеумен өздігінен жазады.',
      ru: 'Обучающиеся самостоятельно записывают зависимость из текста уравнением.',
      en: 'Pupils write a relationship from a text as an equation by themselves.',
    },
  },
  {
    id: 'area-uncertainty',
    patterns: shortfall,
    contentArea: 'uncertainty',
    addressee: teachers,
    measure: {
      kk: 'Тәжірибе жасап, ықтималдық пен орта мәнді есептетіңіз; орта мән мен медиананың айырмасын нақты деректермен талдаңыз.',
      ru: 'Проводите опыты с подсчётом вероятности и средних; разбирайте на настоящих данных, чем среднее отличается от медианы.',
      en: 'Run experiments and compute probabilities and averages; discuss on real data how the mean differs from the median.',
    },
    sign: {
      kk: 'Оқушылар деректерге қай орташа шама сай келетінін негіздейді.',
      ru: 'Обучающиеся обосновывают, какая средняя величина подходит к данным.',
      en: 'Pupils give reasons which average suits the data.',
    },
  },
  {
    id: 'area-life',
    patterns: shortfall,
    contentArea: 'life',
    addressee: teachers,
    measure: {
      kk: 'Тірі жүйелердегі үдерістерді бақылау мен модель арқылы түсіндіріп, ұқсас ұғымдарды (мысалы, тыныс алу мен фотосинтез) салыстырып кестеге түсіртіңіз.',
      ru: 'Объясняйте процессы в живых системах через наблюдения и модели; сходные понятия (например, дыхание и фотосинтез) сводите в таблицу сравнения.',
      en: 'Explain processes in living systems through observation and models; put similar concepts (such as respiration and photosynthesis) side by side in a table.',
    },
    sign: {
      kk: 'Оқушылар екі үдерістің кемінде үш айырмасын атайды.',
      ru: 'Обучающиеся называют не менее трёх отличий двух процессов.',
      en: 'Pupils name at least three differences between the two processes.',
    },
  },
  {
    id: 'area-physical',
    patterns: shortfall,
    contentArea: 'physical',
    addressee: teachers,
    measure: {
      kk: 'Әр жаңа формуланы қысқа тәжірибемен бастап, шамалар мен бірліктерді жазуды және нәтижені болжап тексеруді талап етіңіз.',
      ru: 'Начинайте каждую новую формулу с короткого опыта; требуйте записи величин и единиц и предварительной оценки ответа.',
      en: 'Begin each new formula with a short experiment; require quantities, units and an estimate of the answer beforehand.',
    },
    sign: {
      kk: 'Жұмыстарда формуланы теріс қолдану қатесі сирек кездеседі.',
      ru: 'Ошибка обратного применения формулы встречается в работах редко.',
      en: 'The error of turning a formula round is rare in pupils’ work.',
    },
  },
  {
    id: 'area-earth',
    patterns: shortfall,
    contentArea: 'earth',
    addressee: teachers,
    measure: {
      kk: 'Жер мен Күннің қозғалысын модельмен көрсетіп, бақылау күнделігін жүргізуді ұйымдастырыңыз.',
      ru: 'Показывайте движение Земли и Солнца на модели и ведите с классом дневник наблюдений.',
      en: 'Show the motion of the Earth and the Sun with a model and keep a diary of observations with the class.',
    },
    sign: {
      kk: 'Оқушылар құбылыстың себебін модель арқылы түсіндіреді.',
      ru: 'Обучающиеся объясняют причину явления с помощью модели.',
      en: 'Pupils explain the cause of a phenomenon with the model.',
    },
  },
  {
    id: 'level-enquiry',
    patterns: shortfall,
    domain: 'science',
    cognitiveLevels: ['design-enquiry', 'use-evidence', 'reasoning'],
    addressee: teachers,
    measure: {
      kk: 'Айына кемінде бір зерттеу жасатыңыз: бір айнымалыны ғана өзгерту, болжам жазу, деректен қорытынды шығару.',
      ru: 'Проводите не менее одного исследования в месяц: менять только одну переменную, записать предположение, сделать вывод по данным.',
      en: 'Carry out at least one enquiry a month: change one variable only, write a hypothesis, draw a conclusion from the data.',
    },
    sign: {
      kk: 'Оқушылар тәжірибенің жоспарынан бақылау шартын өздері табады.',
      ru: 'Обучающиеся сами находят в плане опыта контрольное условие.',
      en: 'Pupils find the control condition in the plan of an experiment by themselves.',
    },
  },
  ...(
    [
      ['reading', 'Мәтінмен жұмыста', 'При работе с текстом', 'In work with texts'],
      ['mathematics', 'Математика сабағында', 'На уроках математики', 'In mathematics lessons'],
      ['science', 'Жаратылыстану сабағында', 'На уроках естествознания', 'In science lessons'],
    ] as const
  ).map(
    ([domain, kk, ru, en]): BankEntry => ({
      id: `domain-${domain}`,
      patterns: shortfall,
      domain,
      addressee: teachers,
      measure: {
        kk: `${kk} осы мақсатқа үш-төрт қысқа тапсырма беріп, жиі қатенің себебін сыныппен бірге талдаңыз.`,
        ru: `${ru} дайте три-четыре коротких задания на эту цель и разберите с классом причину частой ошибки.`,
        en: `${en} set three or four short tasks on this objective and discuss the cause of the frequent error with the class.`,
      },
      sign: {
        kk: 'Қайталама қысқа тексеруде дұрыс жауаптардың үлесі өседі.',
        ru: 'В повторной короткой проверке растёт доля верных ответов.',
        en: 'In a repeated short check the share of right answers rises.',
      },
    }),
  ),
];
