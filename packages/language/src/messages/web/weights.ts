import type { Messages } from '../../language.ts';

/** The weights of a round: how they are made, what they add up to, their files. */
export const weights = {
  'web.weights.none': {
    kk: 'Жауаптар әлі импортталмаған',
    ru: 'Ответы ещё не импортированы',
    en: 'No answers were imported yet',
  },
  'web.weights.of-file': {
    kk: 'Салмақтар жауаптар файлынан алынған.',
    ru: 'Веса взяты из файла ответов.',
    en: 'The weights came with the file of answers.',
  },
  'web.weights.lead': {
    kk: 'Салмақ = мектептің базалық салмағы × мектеп жауап бермеуінің түзетуі × сынып пен оқушы базасы × оқушы жауап бермеуінің түзетуі × қысқарту × жиынтықтарға келтіру.',
    ru: 'Вес = базовый вес школы × поправка на неучастие школ × база класса и обучающегося × поправка на отсутствующих × усечение × приведение к итогам.',
    en: 'Weight = school base × school non-response × class and pupil base × pupil non-response × trimming × raking.',
  },
  'web.weights.sum': { kk: 'Салмақтар қосындысы', ru: 'Сумма весов', en: 'Sum of weights' },
  'web.weights.of-frame': {
    kk: 'іріктеу негізіндегі оқушылар санының {share}',
    ru: '{share} обучающихся основы выборки',
    en: '{share} of the pupils in the frame',
  },
  'web.weights.schools': { kk: 'мектептер: {schools}', ru: 'школ: {schools}', en: 'schools: {schools}' },
  'web.weights.mean': { kk: 'Орташа салмақ', ru: 'Средний вес', en: 'Mean weight' },
  'web.weights.range': {
    kk: '{least} мен {most} аралығында',
    ru: 'от {least} до {most}',
    en: 'from {least} to {most}',
  },
  'web.weights.design-effect': {
    kk: 'Салмақтардың дизайн-әсері',
    ru: 'Дизайн-эффект весов',
    en: 'Design effect of weighting',
  },
  'web.weights.trimmed': {
    kk: 'қысқартылған топтар: {groups}',
    ru: 'усечено групп: {groups}',
    en: 'groups trimmed: {groups}',
  },
  'web.weights.raked': { kk: 'Жиынтықтарға келтірілді', ru: 'Приведены к итогам', en: 'Raked to the totals' },
  'web.weights.sums': {
    kk: 'Өңірлер бойынша салмақтар қосындысы',
    ru: 'Суммы весов по регионам',
    en: 'Sums of weights by region',
  },
  'web.weights.in-frame': { kk: 'Іріктеу негізінде', ru: 'В основе выборки', en: 'In the frame' },
  'web.weights.download': {
    kk: 'Салмақтарды жүктеп алу ({format})',
    ru: 'Скачать веса ({format})',
    en: 'Download the weights ({format})',
  },
  'web.weights.method': { kk: 'Репликалар', ru: 'Реплики', en: 'Replicates' },
  'web.weights.method-jk2': {
    kk: 'JK2: мектеп жұптары (TIMSS)',
    ru: 'JK2: пары школ (TIMSS)',
    en: 'JK2: pairs of schools (TIMSS)',
  },
  'web.weights.method-jkn': {
    kk: 'JKn: мектептер бір-бірден',
    ru: 'JKn: по одной школе',
    en: 'JKn: one school at a time',
  },
  'web.weights.method-brr': {
    kk: 'BRR: теңгерілген жартылар',
    ru: 'BRR: сбалансированные половины',
    en: 'BRR: balanced halves',
  },
  'web.weights.method-fay': {
    kk: 'Фэй: жұмсақ BRR (PISA)',
    ru: 'Фэй: мягкий BRR (PISA)',
    en: 'Fay: softer BRR (PISA)',
  },
  'web.weights.method-bootstrap': {
    kk: 'бутстреп әдісі (Рао – Ву)',
    ru: 'бутстреп (Рао – Ву)',
    en: 'bootstrap (Rao–Wu)',
  },
  'web.weights.form': { kk: 'Файлдағы түрі', ru: 'Вид в файле', en: 'In the file' },
  'web.weights.form-units': {
    kk: 'аймақ пен бірлік (екі баған)',
    ru: 'зона и единица (два столбца)',
    en: 'zone and unit (two columns)',
  },
  'web.weights.form-weights': {
    kk: 'репликалық салмақтар (rw1, rw2, …)',
    ru: 'веса реплик (rw1, rw2, …)',
    en: 'replicate weights (rw1, rw2, …)',
  },
  'web.weights.fay': { kk: 'Фэй коэффициенті', ru: 'Коэффициент Фэя', en: 'Fay coefficient' },
  'web.weights.replicates': { kk: 'Репликалар саны', ru: 'Число реплик', en: 'Number of replicates' },
  'web.weights.seed': { kk: 'Бастапқы сан', ru: 'Начальное число', en: 'Seed' },
  'web.weights.seed-note': {
    kk: 'кез келген мәтін; сол мәтін сол репликаларды береді',
    ru: 'любой текст; тот же текст даёт те же реплики',
    en: 'any text; the same text gives the same replicates',
  },
  'web.weights.correction': {
    kk: 'Шектеулі жиынтық түзетуі',
    ru: 'Поправка на конечную совокупность',
    en: 'Finite population correction',
  },
  'web.weights.correction-note': {
    kk: 'тек осы жылғы мектептер туралы қорытындыға',
    ru: 'для выводов только о школах этого года',
    en: 'for statements about this year’s schools only',
  },
  'web.weights.least': {
    kk: 'Мектеп қатысты деп саналатын үлес',
    ru: 'С какой доли школа считается участвовавшей',
    en: 'Share from which a school counts',
  },
  'web.weights.least-note': {
    kk: 'тест тапсырған оқушылар үлесі; бос болса, бір оқушы жетеді',
    ru: 'доля писавших тест; пусто — достаточно одного',
    en: 'share of its pupils tested; empty: one is enough',
  },
  'web.weights.respondents': {
    kk: 'Ұяшықтағы ең аз мектеп саны',
    ru: 'Минимум школ в ячейке',
    en: 'Fewest schools in a cell',
  },
  'web.weights.respondents-note': {
    kk: 'өңір, қала / ауыл және тіл бойынша ұяшықта одан аз мектеп қатысса, ұяшық көршілерімен біріктіріледі',
    ru: 'если участвовало меньше, ячейка (регион, город / село, язык) объединяется с соседними',
    en: 'with fewer a cell (region, urban or rural, language) is joined with those beside it',
  },
  'web.weights.adjustment': {
    kk: 'Түзетудің ең үлкені',
    ru: 'Наибольшая поправка',
    en: 'Largest adjustment',
  },
  'web.weights.adjustment-note': {
    kk: 'одан асса, ұяшық көршілерімен біріктіріледі; бос болса, шектелмейді',
    ru: 'если больше, ячейка объединяется с соседними; пусто — без предела',
    en: 'above it a cell is joined with those beside it; empty: no limit',
  },
  'web.weights.settings': { kk: 'Салмақтарды есептеу', ru: 'Вычисление весов', en: 'How weights are made' },
  'web.weights.settings-lead': {
    kk: 'Қайта есептегенде салмақтар өзгерсе, бағалаулар мен есептерді қайта жасау керек болады.',
    ru: 'Если при пересчёте веса изменятся, оценки и отчёты нужно будет построить заново.',
    en: 'Where weights change, estimates and reports have to be made anew.',
  },
  'web.weights.trim': {
    kk: 'Қысқарту: медианадан неше есе',
    ru: 'Усечение: во сколько раз больше медианы',
    en: 'Trim above so many medians',
  },
  'web.weights.trim-note': {
    kk: 'Бос болса, қысқартылмайды',
    ru: 'Пусто — без усечения',
    en: 'Empty: no trimming',
  },
  'web.weights.rake': {
    kk: 'Іріктеу негізінің жиынтықтарына келтіру',
    ru: 'Привести к итогам основы выборки',
    en: 'Rake to totals of the frame',
  },
  'web.weights.weigh': { kk: 'Салмақтарды есептеу', ru: 'Вычислить веса', en: 'Compute the weights' },
} as const satisfies Messages;
