import type { Messages } from '../language.ts';

/** Problems of the reconciliation of a register, of an earlier draw and of tables of succession. */
export const reconciliation = {
  'problem.reconciliation-shut': {
    kk: 'Деректерді салыстыру терезесі қазір жабық',
    ru: 'Окно сверки данных сейчас закрыто',
    en: 'The window for checking the data is shut now',
  },
  'problem.reconciliation-frozen': {
    kk: 'Іріктеу негізі бекітілген: бұл раунд үшін деректер енді өзгермейді',
    ru: 'Основа выборки зафиксирована: для этого раунда данные больше не меняются',
    en: 'The sampling frame is frozen: for this round the data no longer change',
  },
  'problem.ends-before-it-begins': {
    kk: 'Соңғы күні алғашқы күнінен бұрын',
    ru: 'Последний день раньше первого',
    en: 'The last day comes before the first',
  },
  'problem.nothing-said': {
    kk: 'Түзету де, растау да жоқ',
    ru: 'Нет ни исправлений, ни подтверждения',
    en: 'There is neither a correction nor a confirmation',
  },
  'problem.correction-not-waiting': {
    kk: 'Мұндай шешім күтіп тұрған түзету жоқ',
    ru: 'Такого исправления, ожидающего решения, нет',
    en: 'No such correction waits for a decision',
  },
  'problem.value-before-correction': {
    kk: 'Бұл мән түзетілгенге дейін тұрған: тізім ескі, қайта жүктеп алыңыз',
    ru: 'Это значение стояло до исправления: список устарел, скачайте его заново',
    en: 'This value stood here before it was corrected: the list is old, download it again',
  },
  'problem.round-looks-at-itself': {
    kk: 'Раунд өзінің жеребесіне сүйене алмайды, бұрынғы раундты таңдаңыз',
    ru: 'Раунд не может опираться на собственную жеребьёвку, выберите прежний',
    en: 'A round cannot look back at its own draw; choose an earlier one',
  },
  'problem.drawn-without-chance': {
    kk: 'Іріктелген мектептің іріктелу ықтималдығы нөлден үлкен болуы керек',
    ru: 'У отобранной школы вероятность отбора должна быть больше нуля',
    en: 'A school that was drawn had a probability above zero',
  },
} as const satisfies Messages;
