import type { Messages } from '../language.ts';

/** Problems of pupil lists, of draws within schools and of filled tracking forms. */
export const pupils = {
  'problem.school-not-in-sample': {
    kk: 'Мектеп іріктемеде де, алмастырушы мектептер арасында да жоқ',
    ru: 'Школы нет ни в выборке, ни среди школ замены',
    en: 'The school is neither in the sample nor among the replacement schools',
  },
  'problem.not-a-class': {
    kk: 'Сынып белгісі тым ұзын',
    ru: 'Обозначение класса слишком длинное',
    en: 'The name of the class is too long',
  },
  'problem.not-a-grade': {
    kk: 'Сыныптың параллелі анықталмады',
    ru: 'Параллель не определена',
    en: 'The grade cannot be read',
  },
  'problem.code-looks-personal': {
    kk: 'Бұл аты-жөніне немесе ЖСН-ге ұқсайды; тізімдер тек кодтармен қабылданады',
    ru: 'Похоже на имя или ИИН; списки принимаются только с кодами',
    en: 'This looks like a name or a personal number; lists are taken with codes only',
  },
  'problem.not-a-code': {
    kk: 'Оқушы коды әріптер мен цифрлардан тұруы керек',
    ru: 'Код ученика должен состоять из букв и цифр',
    en: 'The code of a pupil has to consist of letters and digits',
  },
  'problem.class-spelt-otherwise': {
    kk: 'Осы сынып жоғарыда басқаша жазылған',
    ru: 'Этот класс выше записан иначе',
    en: 'The same class is written in another way above',
  },
  'problem.pupil-in-other-grade': {
    kk: 'Осы кодпен басқа параллельдің оқушысы тіркелген',
    ru: 'С этим кодом уже есть ученик другой параллели',
    en: 'A pupil of another grade is already listed under this code',
  },
  'problem.changed-after-draw': {
    kk: 'Жеребе осы тізім бойынша өткізілген, оны өзгертуге болмайды',
    ru: 'По этому списку уже проведён отбор, изменить его нельзя',
    en: 'Pupils were already drawn from this list, so it cannot be changed',
  },
  'problem.list-unlike-register': {
    kk: 'Тізімдегі оқушылар саны тізілімдегі саннан едәуір өзгеше',
    ru: 'Учеников в списке заметно больше или меньше, чем в реестре',
    en: 'The list has many more or many fewer pupils than the register',
  },
  'problem.no-lists-to-draw': {
    kk: 'Жеребе өткізілмеген тізім жоқ',
    ru: 'Нет списков, по которым отбор ещё не проведён',
    en: 'There is no list that pupils were not drawn from yet',
  },
  'problem.within-design-kept': {
    kk: 'Бұл параллельдің баптаулары жазылып қойған, барлық мектепке солар қолданылады',
    ru: 'Настройки этой параллели уже записаны и действуют для всех школ',
    en: 'The settings of this grade are already recorded and hold for all schools',
  },
  'problem.seed-known-before-lists': {
    kk: 'Тізім жасаушылар бастапқы санды біле алған: оқушыларды іріктегенде тізімдер жабылғаннан кейін жаңа сан алған дұрыс',
    ru: 'Составители списков могли знать начальное число: для отбора учеников лучше получить новое после закрытия списков',
    en: 'Those who wrote the lists could know the seed: to draw pupils, better make a new one after the lists are closed',
  },
  'problem.not-an-attendance': {
    kk: 'Бұл қатысу белгісі емес: 1 – қатысты, 2 – болмады, 3 – босатылды, 4 – мектептен кетті, 5 – бас тартты',
    ru: 'Это не отметка об участии: 1 – участвовал, 2 – отсутствовал, 3 – освобождён, 4 – выбыл, 5 – отказ',
    en: 'This is no mark of attendance: 1 attended, 2 absent, 3 exempt, 4 left the school, 5 refused',
  },
  'problem.other-school': {
    kk: 'Жол басқа мектепке тиесілі',
    ru: 'Строка относится к другой школе',
    en: 'The row belongs to another school',
  },
  'problem.unknown-pupil': {
    kk: 'Мектеп тізімінде мұндай коды бар оқушы жоқ',
    ru: 'В списке школы нет ученика с таким кодом',
    en: 'The school’s list has no pupil with this code',
  },
  'problem.pupil-not-drawn': {
    kk: 'Оқушы тестілеуге іріктелмеген',
    ru: 'Ученик не отобран для тестирования',
    en: 'The pupil is not among those drawn for the test',
  },
  'problem.no-such-session': {
    kk: 'Мұндай кезең жоспарланбаған',
    ru: 'Такая сессия не предусмотрена',
    en: 'No such session is planned',
  },
} as const satisfies Messages;
