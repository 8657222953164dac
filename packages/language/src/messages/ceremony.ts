import type { Messages } from '../language.ts';

/** Problems that the steps of a public draw report. */
export const ceremony = {
  'problem.ceremony-is-open': {
    kk: 'Рәсім енді ғана ашылды: келесі қадам — іріктеу жоспарын бекіту',
    ru: 'Церемония только открыта: следующий шаг — зафиксировать план выборки',
    en: 'The ceremony has only been opened: the next step is to fix the design',
  },
  'problem.ceremony-is-design-fixed': {
    kk: 'Іріктеу жоспары бекітілген, өзгермейді: келесі қадам — іріктеу негізін бекіту',
    ru: 'План выборки зафиксирован и не меняется: следующий шаг — зафиксировать основу выборки',
    en: 'The design is fixed and does not change: the next step is to freeze the frame',
  },
  'problem.ceremony-is-frame-frozen': {
    kk: 'Іріктеу негізі бекітілген, өзгермейді: келесі қадам — сүйек тастайтындардың міндеттемелері',
    ru: 'Основа выборки зафиксирована и не меняется: следующий шаг — обязательства бросающих кости',
    en: 'The frame is frozen and does not change: next come the commitments of those who throw the dice',
  },
  'problem.ceremony-is-commitments-closed': {
    kk: 'Міндеттемелер тізімі жабылған: келесі қадам — тасталған сүйектерді ашу',
    ru: 'Список обязательств закрыт: следующий шаг — раскрыть броски',
    en: 'The list of commitments is closed: the next step is to reveal the rolls',
  },
  'problem.ceremony-is-seed-made': {
    kk: 'Бастапқы сан алынған, өзгермейді: келесі қадам — жеребе',
    ru: 'Начальное число получено и не меняется: следующий шаг — жеребьёвка',
    en: 'The seed is made and does not change: the next step is the draw',
  },
  'problem.ceremony-is-drawn': {
    kk: 'Жеребе өткізілген, оны қайталауға болмайды: келесі қадам — бұйрықпен бекіту',
    ru: 'Жеребьёвка проведена, повторить её нельзя: следующий шаг — утверждение приказом',
    en: 'The draw is made and cannot be repeated: the next step is its approval by an order',
  },
  'problem.ceremony-is-approved': {
    kk: 'Жеребе бұйрықпен бекітілген: келесі қадам — күшіне енгізу',
    ru: 'Жеребьёвка утверждена приказом: следующий шаг — ввод в силу',
    en: 'The draw is approved: the next step is its entry into force',
  },
  'problem.ceremony-is-in-force': {
    kk: 'Жеребе күшіне енген: рәсім аяқталды',
    ru: 'Жеребьёвка вступила в силу: церемония завершена',
    en: 'The draw is in force: the ceremony has ended',
  },
  'problem.design-not-recorded': {
    kk: 'Бұл іріктеу негізі жоспардан бұрын бекітілген: себебін көрсетіп, жаңа рәсім ашыңыз',
    ru: 'Эта основа зафиксирована раньше плана: откройте новую церемонию с указанием причины',
    en: 'This frame was frozen before its design was fixed: open a new ceremony and say why',
  },
  'problem.answers-imported': {
    kk: 'Раундтың жауаптары жүктелген: жаңа жеребе өткізуге болмайды',
    ru: 'Ответы раунда уже загружены: новая жеребьёвка невозможна',
    en: 'Answers of this round have been imported: it can no longer be drawn anew',
  },
  'problem.too-little': {
    kk: 'Талап тым төмен',
    ru: 'Требование слишком низкое',
    en: 'This asks for too little',
  },
  'problem.wrong-name': {
    kk: 'Аты 120 таңбадан аспайды, онда «|» белгісі мен шеткі бос орын болмайды',
    ru: 'Имя — до 120 знаков, без знака «|» и пробелов по краям',
    en: 'A name has at most 120 characters, no “|” and no blanks around it',
  },
  'problem.name-taken': {
    kk: 'Бұл атпен міндеттеме берілген',
    ru: 'Под этим именем обязательство уже дано',
    en: 'There is a commitment under this name already',
  },
  'problem.commitment-taken': {
    kk: 'Дәл осындай міндеттеме жарияланған',
    ru: 'Точно такое обязательство уже опубликовано',
    en: 'The very same commitment is published already',
  },
  'problem.no-sha256': {
    kk: 'Бұл SHA-256 емес: 64 он алтылық цифр керек',
    ru: 'Это не SHA-256: нужны 64 шестнадцатеричные цифры',
    en: 'This is no SHA-256, which has 64 hexadecimal digits',
  },
  'problem.wrong-salt': {
    kk: 'Тұз — 32 он алтылық цифр',
    ru: 'Соль — 32 шестнадцатеричные цифры',
    en: 'The salt has 32 hexadecimal digits',
  },
  'problem.no-die-roll': {
    kk: 'Сүйек тек 1-ден 6-ға дейінгі цифр береді',
    ru: 'Кость даёт только цифры от 1 до 6',
    en: 'A die shows only digits from 1 to 6',
  },
  'problem.too-few-rolls': {
    kk: 'Тастау саны жеткіліксіз',
    ru: 'Слишком мало бросков',
    en: 'Too few rolls',
  },
  'problem.too-many-rolls': {
    kk: 'Тастау саны тым көп',
    ru: 'Слишком много бросков',
    en: 'Too many rolls',
  },
  'problem.worthless-rolls': {
    kk: 'Бір өрнек қайталанып тұр: бұл тасталған сүйекке ұқсамайды',
    ru: 'Повторяется один узор: на броски кости это не похоже',
    en: 'One pattern over and over: these do not look like rolls of a die',
  },
  'problem.other-number-of-rolls': {
    kk: 'Тастау саны міндеттемедегідей емес',
    ru: 'Число бросков не то, что в обязательстве',
    en: 'Not as many rolls as were committed to',
  },
  'problem.too-few-people': {
    kk: 'Міндеттеме бергендер саны жеткіліксіз',
    ru: 'Обязательства дали слишком мало людей',
    en: 'Too few people have committed themselves',
  },
  'problem.too-few-bits': {
    kk: 'Тастаулар барлығы қосылғанда кездейсоқтығы жеткіліксіз (бит)',
    ru: 'Случайности во всех бросках вместе недостаточно (бит)',
    en: 'All rolls together hold too little randomness (bits)',
  },
  'problem.already-revealed': {
    kk: 'Бұл адамның тастаулары ашылған',
    ru: 'Броски этого человека уже раскрыты',
    en: 'The rolls of this person are revealed already',
  },
  'problem.commitment-differs': {
    kk: 'Тұз бен тастаулар жарияланған міндеттемені бермейді',
    ru: 'Соль и броски не дают опубликованного обязательства',
    en: 'Salt and rolls do not give the published commitment',
  },
  'problem.commitments-there': {
    kk: 'Сүйек тастауға міндеттемелер берілген: басқа жолмен алынған бастапқы сан қабылданбайды',
    ru: 'Обязательства на броски уже даны: начальное число другим способом не принимается',
    en: 'People have committed to dice rolls: a seed made in another way is not taken',
  },
  'problem.note-too-short': {
    kk: 'Бастапқы сан қайда және қашан жария етілгенін жазыңыз',
    ru: 'Напишите, где и когда начальное число объявлено публично',
    en: 'Say where and when the seed was announced in public',
  },
  'problem.no-date': { kk: 'Мұндай күн жоқ', ru: 'Такой даты нет', en: 'There is no such date' },
  'problem.no-scan': {
    kk: 'Файл — PDF, JPEG не PNG емес',
    ru: 'Файл не PDF, не JPEG и не PNG',
    en: 'The file is no PDF, JPEG or PNG',
  },
  'problem.scan-too-large': {
    kk: 'Файл тым үлкен (МиБ)',
    ru: 'Файл слишком велик (МиБ)',
    en: 'The file is too large (MiB)',
  },
  'problem.before-order': {
    kk: 'Бұйрық күнінен бұрын күшіне ене алмайды',
    ru: 'Не может вступить в силу раньше даты приказа',
    en: 'It cannot enter into force before the date of its order',
  },
} as const satisfies Messages;
