import type { BankEntry } from './entry.ts';

/** For patterns of results that are not tied to one objective. */
export const patternEntries: readonly BankEntry[] = [
  {
    id: 'below-similar',
    patterns: ['below-similar'],
    addressee: 'administration',
    measure: {
      kk: 'Жағдайы ұқсас, нәтижесі жоғары мектеппен байланыс орнатып, өзара сабаққа қатысуды және тапсырмалар алмасуды ұйымдастырыңыз.',
      ru: 'Свяжитесь со школой в похожих условиях с более высоким результатом: взаимное посещение уроков и обмен заданиями.',
      en: 'Contact a school in similar circumstances with a higher result: visit each other’s lessons and exchange tasks.',
    },
    sign: {
      kk: 'Келесі раундта ұқсас мектептерден төмендік анықталмайды.',
      ru: 'В следующем раунде отставание от похожих школ не выявляется.',
      en: 'In the next round no shortfall against similar schools is found.',
    },
  },
  {
    id: 'below-nation',
    patterns: ['below-nation'],
    addressee: 'district-methodologist',
    measure: {
      kk: 'Мектепке осы бағыт бойынша әдістемелік көмек жоспарын жасап, тоқсанына бір рет сабақты бірге талдаңыз.',
      ru: 'Составьте для школы план методической помощи по этому направлению и раз в четверть разбирайте урок вместе.',
      en: 'Draw up a plan of support for the school in this domain and analyse a lesson together once a term.',
    },
    sign: {
      kk: 'Көмек жоспарының тармақтары орындалған, аралық тексеруде нәтиже өседі.',
      ru: 'Пункты плана выполнены, промежуточная проверка показывает рост.',
      en: 'The points of the plan are carried out and an interim check shows a rise.',
    },
  },
  {
    id: 'low-level',
    patterns: ['low-level'],
    addressee: 'administration',
    measure: {
      kk: 'Ең төменгі деңгейдегі оқушыларға аптасына екі рет шағын топпен қосымша сабақ ұйымдастырыңыз; негізгі дағдылардан бастаңыз.',
      ru: 'Организуйте для обучающихся низшего уровня занятия в малых группах дважды в неделю, начиная с основных умений.',
      en: 'Organise lessons in small groups twice a week for pupils at the lowest level, beginning with basic skills.',
    },
    sign: {
      kk: 'Төменгі деңгейдегі оқушылардың үлесі келесі өлшеуде азаяды.',
      ru: 'Доля обучающихся на низшем уровне снижается при следующем измерении.',
      en: 'The share of pupils at the lowest level falls at the next measurement.',
    },
  },
  {
    id: 'boys-reading',
    patterns: ['boys-lower'],
    domain: 'reading',
    addressee: 'class-teacher',
    measure: {
      kk: 'Ұлдардың қызығушылығына сай мәтіндер (техника, спорт, саяхат) таңдап, күн сайын он бес минут еркін оқуды енгізіңіз.',
      ru: 'Подберите тексты по интересам мальчиков (техника, спорт, путешествия) и введите ежедневные пятнадцать минут свободного чтения.',
      en: 'Choose texts that interest boys (technology, sport, travel) and introduce fifteen minutes of free reading every day.',
    },
    sign: {
      kk: 'Ұлдар айына кемінде бір кітап оқып, ол туралы айтып береді.',
      ru: 'Мальчики прочитывают не менее одной книги в месяц и рассказывают о ней.',
      en: 'Boys read at least one book a month and tell about it.',
    },
  },
  {
    id: 'gender',
    patterns: ['girls-lower', 'boys-lower'],
    addressee: 'subject-teachers',
    measure: {
      kk: 'Сабақта сұрақ пен кері байланыс қыздар мен ұлдарға тең бөлінетінін бақылап, артта қалған топтың қиындығын оқушылармен бірге анықтаңыз.',
      ru: 'Проследите, поровну ли достаются вопросы и отклики девочкам и мальчикам; выясните с отстающей группой, что ей трудно.',
      en: 'Watch whether questions and feedback go equally to girls and boys; find out with the group behind what is hard for it.',
    },
    sign: {
      kk: 'Келесі өлшеуде екі топтың айырмашылығы анықталмайды.',
      ru: 'При следующем измерении различие двух групп не выявляется.',
      en: 'At the next measurement no difference is found between the two groups.',
    },
  },
  {
    id: 'languages',
    patterns: ['languages'],
    addressee: 'administration',
    measure: {
      kk: 'Екі тілдегі сыныптардың мұғалімдері бірге жоспарлап, тапсырмалар мен оқу құралдарының қолжетімділігін салыстырсын.',
      ru: 'Пусть учителя классов с разными языками обучения планируют вместе и сравнят доступность заданий и пособий.',
      en: 'Have the teachers of classes in both languages plan together and compare the tasks and materials available to them.',
    },
    sign: {
      kk: 'Екі тілде бірдей тапсырмалар қолданылады, айырмашылық азаяды.',
      ru: 'На обоих языках используются одни задания, различие уменьшается.',
      en: 'The same tasks are used in both languages and the difference becomes smaller.',
    },
  },
  {
    id: 'participation',
    patterns: ['participation'],
    addressee: 'class-teacher',
    measure: {
      kk: 'Тестілеуге қатыспау себептерін анықтап, келесі раундта қатысуды ата-аналармен алдын ала келісіңіз.',
      ru: 'Выясните причины отсутствия на тестировании и заранее договоритесь с родителями об участии в следующем раунде.',
      en: 'Find out why pupils were absent from the test and agree with parents beforehand on taking part in the next round.',
    },
    sign: {
      kk: 'Келесі раундта оқушылардың кемінде 85%-ы қатысады.',
      ru: 'В следующем раунде участвует не менее 85 % обучающихся.',
      en: 'In the next round at least 85% of pupils take part.',
    },
  },
  {
    id: 'strength',
    patterns: ['strength'],
    addressee: 'district-methodologist',
    measure: {
      kk: 'Мектептің осы бағыттағы тәжірибесін сипаттап, ауданның басқа мектептеріне ашық сабақ арқылы көрсетіңіз.',
      ru: 'Опишите опыт школы по этому направлению и покажите его другим школам района на открытых уроках.',
      en: 'Describe what the school does in this domain and show it to other schools of the district in open lessons.',
    },
    sign: {
      kk: 'Оқу жылында кемінде екі ашық сабақ өткізіліп, талданған.',
      ru: 'За учебный год проведены и разобраны не менее двух открытых уроков.',
      en: 'At least two open lessons are held and analysed within the school year.',
    },
  },
  {
    id: 'general-discuss',
    patterns: ['general'],
    addressee: 'administration',
    measure: {
      kk: 'Есепті педагогикалық кеңесте талқылап, бір-екі басымдықты және жауапты адамдарды белгілеңіз.',
      ru: 'Обсудите отчёт на педагогическом совете и выберите одну-две задачи с ответственными.',
      en: 'Discuss the report with the teachers and choose one or two priorities with persons responsible.',
    },
    sign: {
      kk: 'Мерзімі мен жауаптысы бар жоспар бекітілген.',
      ru: 'Утверждён план со сроками и ответственными.',
      en: 'A plan with dates and persons responsible is approved.',
    },
  },
  {
    id: 'general-items',
    patterns: ['general'],
    addressee: 'subject-teachers',
    measure: {
      kk: 'Қосымшадағы тапсырмалар кестесінен алшақтығы ең үлкен үш тапсырманы таңдап, қате жауаптардың себебін талдаңыз.',
      ru: 'Выберите в приложении три задания с наибольшим отклонением и разберите причины неверных ответов.',
      en: 'Choose the three items with the largest distance in the annex and analyse why wrong answers were given.',
    },
    sign: {
      kk: 'Осы тапсырмаларға ұқсас тапсырмаларда қате азаяды.',
      ru: 'В похожих заданиях ошибок становится меньше.',
      en: 'Errors become fewer in similar items.',
    },
  },
  {
    id: 'general-formative',
    patterns: ['general'],
    addressee: 'class-teacher',
    measure: {
      kk: 'Сабақ соңында қысқа кері байланыс парағын қолданып, түсінбеген тақырыпты келесі сабақта қайталаңыз.',
      ru: 'В конце урока используйте короткий листок обратной связи и начинайте следующий урок с непонятого.',
      en: 'End lessons with a short feedback slip and begin the next one with what was not understood.',
    },
    sign: {
      kk: 'Оқушылар не түсінбегенін өздері атай алады.',
      ru: 'Обучающиеся сами могут назвать, что им непонятно.',
      en: 'Pupils can name what they have not understood.',
    },
  },
];

/** Version of the bank, as it is printed; a change of any entry gets a new one. */
export const bankVersion = '2026.1';
