import type { Messages } from '../../language.ts';

/** Several years: this year's results against those of earlier years on one scale. Years are written numbers. */
export const reportYears = {
  'report.years.title': { kk: 'Жылдар бойынша', ru: 'По годам', en: 'Several years' },
  'report.years.lead': {
    kk: 'Әр жылдың тесті әртүрлі, бірақ ортақ тапсырмалар арқылы олар бір шкалаға келтірілген. Өзгеріс – биылғы нәтиже мен соңғы алдыңғы жылғы нәтиженің айырмасы; оның аралығында екі жылдың қатесі де, бір шкалаға келтіру қатесі де бар.',
    ru: 'Тесты разных лет различаются, но по общим заданиям приведены к одной шкале. Изменение — разность результатов этого года и последнего из прежних; в её интервал входят ошибки обоих лет и ошибка приведения к одной шкале.',
    en: 'The tests of the years differ, but the items that they have in common put them on one scale. The change is the result of this year less that of the last earlier year; its interval holds the errors of both years and that of the linking.',
  },
  'report.years.chart': {
    kk: 'Жылдар бойынша орташа балл және 95% сенімділік аралығы',
    ru: 'Средний балл по годам и 95 %-й доверительный интервал',
    en: 'Mean score by year and 95% confidence interval',
  },
  'report.years.alt': {
    kk: 'Диаграмма: жылдар бойынша орташа балл және 95% сенімділік аралығы. {values}',
    ru: 'Диаграмма: средний балл по годам и 95 %-й доверительный интервал. {values}',
    en: 'Chart: mean score by year and 95% confidence interval. {values}',
  },
  'report.years.change': { kk: 'Өзгеріс', ru: 'Изменение', en: 'Change' },
  'report.years.change-school': { kk: 'Өзгеріс: мектеп', ru: 'Изменение: школа', en: 'Change: school' },
  'report.years.change-region': { kk: 'Өзгеріс: өңір', ru: 'Изменение: регион', en: 'Change: region' },
  'report.years.change-nation': {
    kk: 'Өзгеріс: республика',
    ru: 'Изменение: республика',
    en: 'Change: nation',
  },

  'report.verdict.years.higher': {
    kk: '{domain} бойынша мектептің биылғы нәтижесі {year} жылғы нәтижесінен {points, plural, other{# балға}} жоғары (95% сенімділік аралығы: {low} … {high}).',
    ru: '{domain}: результат школы на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} выше, чем в {year} году (95 %-й доверительный интервал: от {low} до {high}).',
    en: '{domain}: the result of the school is {points, plural, one{# point} other{# points}} higher than in {year} (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.years.lower': {
    kk: '{domain} бойынша мектептің биылғы нәтижесі {year} жылғы нәтижесінен {points, plural, other{# балға}} төмен (95% сенімділік аралығы: {low} … {high}).',
    ru: '{domain}: результат школы на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже, чем в {year} году (95 %-й доверительный интервал: от {low} до {high}).',
    en: '{domain}: the result of the school is {points, plural, one{# point} other{# points}} lower than in {year} (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.years.not-found': {
    kk: '{domain} бойынша мектептің биылғы және {year} жылғы нәтижелері арасында айырмашылық анықталмады (айырма: {difference}; 95% сенімділік аралығы: {low} … {high}).',
    ru: '{domain}: различие между результатами школы в этом году и в {year} году не выявлено (разность: {difference}; 95 %-й доверительный интервал: от {low} до {high}).',
    en: '{domain}: no difference found between the results of the school in this year and in {year} (difference: {difference}; 95% confidence interval: {low} to {high}).',
  },
  'report.not-compared.years': {
    kk: '{domain} бойынша мектептің биылғы және {year} жылғы нәтижелері салыстырылмайды: {reason}.',
    ru: '{domain}: результаты школы в этом году и в {year} году не сравниваются ({reason}).',
    en: '{domain}: the results of the school in this year and in {year} are not compared ({reason}).',
  },

  'report.years.hidden': {
    kk: '{domain} бойынша мектептің {year} жылғы нәтижесі көрсетілмейді: {reason}.',
    ru: '{domain}: результат школы за {year} год не показан ({reason}).',
    en: '{domain}: the result of the school in {year} is not shown ({reason}).',
  },
  'report.years.link': {
    kk: '{domain}: {year} жылмен ортақ тапсырмалар – {common}, барлығы – {items}; қиындығы өзгеріп, шығарылғаны – {dropped}; келтіру қатесі – {error}.',
    ru: '{domain}: общих заданий с {year} годом — {common} из {items}; исключено со сдвигом трудности — {dropped}; ошибка приведения — {error}.',
    en: '{domain}: items in common with {year}: {common} of {items}; left out as shifted in difficulty: {dropped}; linking error: {error}.',
  },
  'report.years.unlinked': {
    kk: '{domain}: алдыңғы жылдармен бір шкалаға келтірілген нәтиже жоқ.',
    ru: '{domain}: нет результата прежних лет на той же шкале.',
    en: '{domain}: there is no result of earlier years on the same scale.',
  },
  'report.years.few-common': {
    kk: 'Биылғы тест тапсырмаларының жартысынан азы алдыңғы тестте де болған: өзгеріске тесттің жаңаруы да әсер етуі мүмкін.',
    ru: 'Менее половины заданий этого года были и в прежнем тесте: на изменение могло повлиять и обновление теста.',
    en: 'Less than half of this year’s items were in the earlier test too: that the test is a new one may have its part in the change.',
  },
  'report.years.school.merged': {
    kk: 'Мектепке басқа мектеп қосылған. Алдыңғы жылдардың нәтижесі – біріктірілген мектептердің тест тапсырған оқушылары бойынша ортақ нәтиже, сондықтан өзгеріс мектеп құрамының өзгеруін де көрсетеді.',
    ru: 'Школа образована слиянием. Результат прежних лет — общий для обучающихся объединённых школ, прошедших тестирование, поэтому изменение отражает и смену состава школы.',
    en: 'The school came out of a merger. The result of earlier years is that of the pupils tested in the merged schools together, so the change also shows that the school is made up of others.',
  },
  'report.years.school.split': {
    kk: 'Мектеп бұрынғы мектептің бөлінуінен пайда болған. Алдыңғы жылдардың нәтижесі – бөлінбеген мектептікі.',
    ru: 'Школа образована разделением прежней. Результат прежних лет относится к неразделённой школе.',
    en: 'The school came out of the splitting of another. The result of earlier years is that of the undivided school.',
  },
  'report.years.school.language': {
    kk: 'Алдыңғы жылдардан бері мектептің оқыту тілі өзгерген: жылдарды абайлап салыстырыңыз.',
    ru: 'С прежних лет изменился язык обучения школы: сравнивайте годы осторожно.',
    en: 'The language of instruction of the school has changed since the earlier years: compare them with caution.',
  },
  'report.years.school.kind': {
    kk: 'Алдыңғы жылдардан бері мектептің түрі өзгерген: жылдарды абайлап салыстырыңыз.',
    ru: 'С прежних лет изменился вид школы: сравнивайте годы осторожно.',
    en: 'The kind of the school has changed since the earlier years: compare them with caution.',
  },
  'report.guide.scale-linked': {
    kk: 'Нәтижелер шкала балдарымен берілген; шкала бекітілген жылы оның орташа мәні {mean}, стандартты ауытқуы {sd} болған, содан бері жылдар осы шкалаға келтіріледі. Бұл дұрыс жауаптардың пайызы емес, сондықтан айырмалар да пайызбен емес, балмен өлшенеді.',
    ru: 'Результаты даны в баллах шкалы, у которой в год её установления среднее равнялось {mean}, а стандартное отклонение — {sd}; следующие годы приведены к ней. Это не процент верных ответов, поэтому и разности измеряются в баллах, а не в процентах.',
    en: 'Results are given in points of a scale that had mean {mean} and standard deviation {sd} in the year in which it was set; later years are linked to it. They are not percentages of right answers, so differences are in points too, not in percent.',
  },
  'report.method.linked': {
    kk: 'Жылдар ортақ тапсырмалар бойынша Стокинг – Лорд әдісімен бір шкалаға келтірілген; қиындығы өзгерген тапсырмалар алынып тасталған. Келтіру қатесі – ортақ тапсырмалар бойынша джекнайф бағасы; ол әр өзгерістің аралығына кіреді. Екі жылдың іріктемелері тәуелсіз деп алынған.',
    ru: 'Годы приведены к одной шкале по общим заданиям методом Стокинга — Лорда; задания, трудность которых изменилась, исключены. Ошибка приведения — оценка «складного ножа» по общим заданиям; она входит в интервал каждого изменения. Выборки двух лет считаются независимыми.',
    en: 'The years are put on one scale by their common items with the method of Stocking and Lord; items whose difficulty has shifted are left out. The linking error is a jackknife over the common items and is part of the interval of every change. The samples of two years are taken as independent.',
  },
  'report.absent.years-grade': {
    kk: 'Бірнеше жылдың салыстыруы ({grade}): {year} жылғы раундта мектеп мұндай тест тапсырмаған немесе тесттер бір шкалаға келтірілмеген.',
    ru: 'Сравнение по годам ({grade}): в раунде {year} года школа такой тест не проходила, или тесты не приведены к одной шкале.',
    en: 'Several years ({grade}): the school did not take such a test in the round of {year}, or the tests could not be put on one scale.',
  },
  'report.sheet.years': { kk: 'Жылдар', ru: 'Годы', en: 'Years' },
  'report.column.year': { kk: 'Жыл', ru: 'Год', en: 'Year' },
  'report.years.common': { kk: 'Ортақ тапсырмалар', ru: 'Общих заданий', en: 'Common items' },
  'report.years.linking-error': {
    kk: 'Бір шкалаға келтіру қатесі',
    ru: 'Ошибка приведения к одной шкале',
    en: 'Linking error',
  },
  'problem.years-out-of-order': {
    kk: 'Жылдар өсу ретімен берілмеген немесе осы раундтан кейінгі жыл көрсетілген',
    ru: 'Годы идут не по возрастанию или указан год не раньше этого раунда',
    en: 'The years are not in ascending order, or one is not before this round',
  },
  'problem.linking-error-left-out': {
    kk: 'Өзгерістің стандартты қатесі шкалаға келтіру қатесінен аз',
    ru: 'Стандартная ошибка изменения меньше ошибки приведения шкал',
    en: 'The standard error of the change is smaller than the linking error',
  },
} as const satisfies Messages;
