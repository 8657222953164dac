import type { Messages } from '../../language.ts';

/**
 * Complete sentences for each verdict. `points` is the absolute difference in points of the scale (a number, for the
 * plural form); `difference`, `low` and `high` are written numbers with their sign.
 */
export const reportVerdicts = {
  'report.verdict.district.higher': {
    kk: 'Мектептің нәтижесі аудандық (қалалық) нәтижеден {points, plural, other{# балға}} жоғары (95% сенімділік аралығы: {low} … {high}).',
    ru: 'Результат школы на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} выше районного (городского) результата (95 %-й доверительный интервал: от {low} до {high}).',
    en: 'The result of the school is {points, plural, one{# point} other{# points}} higher than the district result (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.district.lower': {
    kk: 'Мектептің нәтижесі аудандық (қалалық) нәтижеден {points, plural, other{# балға}} төмен (95% сенімділік аралығы: {low} … {high}).',
    ru: 'Результат школы на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже районного (городского) результата (95 %-й доверительный интервал: от {low} до {high}).',
    en: 'The result of the school is {points, plural, one{# point} other{# points}} lower than the district result (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.district.not-found': {
    kk: 'Мектептің нәтижесі мен аудандық (қалалық) нәтиже арасында айырмашылық анықталмады (айырма: {difference}; 95% сенімділік аралығы: {low} … {high}).',
    ru: 'Различие между результатом школы и районным (городским) результатом не выявлено (разность: {difference}; 95 %-й доверительный интервал: от {low} до {high}).',
    en: 'No difference found between the result of the school and the district result (difference: {difference}; 95% confidence interval: {low} to {high}).',
  },
  'report.verdict.region.higher': {
    kk: 'Мектептің нәтижесі өңірлік нәтижеден {points, plural, other{# балға}} жоғары (95% сенімділік аралығы: {low} … {high}).',
    ru: 'Результат школы на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} выше регионального результата (95 %-й доверительный интервал: от {low} до {high}).',
    en: 'The result of the school is {points, plural, one{# point} other{# points}} higher than the regional result (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.region.lower': {
    kk: 'Мектептің нәтижесі өңірлік нәтижеден {points, plural, other{# балға}} төмен (95% сенімділік аралығы: {low} … {high}).',
    ru: 'Результат школы на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже регионального результата (95 %-й доверительный интервал: от {low} до {high}).',
    en: 'The result of the school is {points, plural, one{# point} other{# points}} lower than the regional result (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.region.not-found': {
    kk: 'Мектептің нәтижесі мен өңірлік нәтиже арасында айырмашылық анықталмады (айырма: {difference}; 95% сенімділік аралығы: {low} … {high}).',
    ru: 'Различие между результатом школы и региональным результатом не выявлено (разность: {difference}; 95 %-й доверительный интервал: от {low} до {high}).',
    en: 'No difference found between the result of the school and the regional result (difference: {difference}; 95% confidence interval: {low} to {high}).',
  },
  'report.verdict.nation.higher': {
    kk: 'Мектептің нәтижесі республикалық нәтижеден {points, plural, other{# балға}} жоғары (95% сенімділік аралығы: {low} … {high}).',
    ru: 'Результат школы на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} выше республиканского результата (95 %-й доверительный интервал: от {low} до {high}).',
    en: 'The result of the school is {points, plural, one{# point} other{# points}} higher than the national result (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.nation.lower': {
    kk: 'Мектептің нәтижесі республикалық нәтижеден {points, plural, other{# балға}} төмен (95% сенімділік аралығы: {low} … {high}).',
    ru: 'Результат школы на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже республиканского результата (95 %-й доверительный интервал: от {low} до {high}).',
    en: 'The result of the school is {points, plural, one{# point} other{# points}} lower than the national result (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.nation.not-found': {
    kk: 'Мектептің нәтижесі мен республикалық нәтиже арасында айырмашылық анықталмады (айырма: {difference}; 95% сенімділік аралығы: {low} … {high}).',
    ru: 'Различие между результатом школы и республиканским результатом не выявлено (разность: {difference}; 95 %-й доверительный интервал: от {low} до {high}).',
    en: 'No difference found between the result of the school and the national result (difference: {difference}; 95% confidence interval: {low} to {high}).',
  },
  'report.verdict.similar.higher': {
    kk: 'Мектептің нәтижесі ұқсас мектептердің нәтижесінен {points, plural, other{# балға}} жоғары (95% сенімділік аралығы: {low} … {high}).',
    ru: 'Результат школы на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} выше результата похожих школ (95 %-й доверительный интервал: от {low} до {high}).',
    en: 'The result of the school is {points, plural, one{# point} other{# points}} higher than the result of similar schools (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.similar.lower': {
    kk: 'Мектептің нәтижесі ұқсас мектептердің нәтижесінен {points, plural, other{# балға}} төмен (95% сенімділік аралығы: {low} … {high}).',
    ru: 'Результат школы на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже результата похожих школ (95 %-й доверительный интервал: от {low} до {high}).',
    en: 'The result of the school is {points, plural, one{# point} other{# points}} lower than the result of similar schools (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.similar.not-found': {
    kk: 'Мектептің нәтижесі мен ұқсас мектептердің нәтижесі арасында айырмашылық анықталмады (айырма: {difference}; 95% сенімділік аралығы: {low} … {high}).',
    ru: 'Различие между результатом школы и результатом похожих школ не выявлено (разность: {difference}; 95 %-й доверительный интервал: от {low} до {high}).',
    en: 'No difference found between the result of the school and the result of similar schools (difference: {difference}; 95% confidence interval: {low} to {high}).',
  },
  'report.verdict.adjusted': {
    kk: 'Бұл айырманың жеке алынған аралығында нөл жоқ, бірақ сыныптың барлық салыстырулары бірге ескерілгенде айырмашылық дәлелденбейді.',
    ru: 'Взятый отдельно интервал этой разности не включает ноль, но с учётом всех сравнений класса различие не доказано.',
    en: 'Taken alone, the interval of this difference leaves out zero, but allowing for all comparisons of the grade the difference is not established.',
  },
  'report.verdict.gender.higher': {
    kk: '{domain} бойынша қыздардың нәтижесі ұлдардың нәтижесінен {points, plural, other{# балға}} жоғары (95% сенімділік аралығы: {low} … {high}).',
    ru: '{domain}: результат девочек на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} выше результата мальчиков (95 %-й доверительный интервал: от {low} до {high}).',
    en: '{domain}: the result of girls is {points, plural, one{# point} other{# points}} higher than the result of boys (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.gender.lower': {
    kk: '{domain} бойынша қыздардың нәтижесі ұлдардың нәтижесінен {points, plural, other{# балға}} төмен (95% сенімділік аралығы: {low} … {high}).',
    ru: '{domain}: результат девочек на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже результата мальчиков (95 %-й доверительный интервал: от {low} до {high}).',
    en: '{domain}: the result of girls is {points, plural, one{# point} other{# points}} lower than the result of boys (95% confidence interval: {low} to {high}).',
  },
  'report.verdict.gender.not-found': {
    kk: '{domain} бойынша қыздар мен ұлдардың нәтижелері арасында айырмашылық анықталмады (айырма: {difference}; 95% сенімділік аралығы: {low} … {high}).',
    ru: '{domain}: различие между результатами девочек и мальчиков не выявлено (разность: {difference}; 95 %-й доверительный интервал: от {low} до {high}).',
    en: '{domain}: no difference found between the results of girls and boys (difference: {difference}; 95% confidence interval: {low} to {high}).',
  },
  'report.verdict.languages.higher': {
    kk: '{domain} бойынша бірінші топтың (оқыту тілі – {first}) нәтижесі екінші топтың (оқыту тілі – {second}) нәтижесінен {points, plural, other{# балға}} жоғары (95% сенімділік аралығы: {low} … {high}).',
    ru: '{domain}: результат первой группы (язык обучения — {first}) на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} выше результата второй (язык обучения — {second}); 95 %-й доверительный интервал: от {low} до {high}.',
    en: '{domain}: the result of the first group (taught in {first}) is {points, plural, one{# point} other{# points}} higher than the result of the second (taught in {second}); 95% confidence interval: {low} to {high}.',
  },
  'report.verdict.languages.lower': {
    kk: '{domain} бойынша бірінші топтың (оқыту тілі – {first}) нәтижесі екінші топтың (оқыту тілі – {second}) нәтижесінен {points, plural, other{# балға}} төмен (95% сенімділік аралығы: {low} … {high}).',
    ru: '{domain}: результат первой группы (язык обучения — {first}) на {points, plural, one{# балл} few{# балла} many{# баллов} other{# балла}} ниже результата второй (язык обучения — {second}); 95 %-й доверительный интервал: от {low} до {high}.',
    en: '{domain}: the result of the first group (taught in {first}) is {points, plural, one{# point} other{# points}} lower than the result of the second (taught in {second}); 95% confidence interval: {low} to {high}.',
  },
  'report.verdict.languages.not-found': {
    kk: '{domain} бойынша екі топтың (оқыту тілдері – {first} және {second}) нәтижелері арасында айырмашылық анықталмады (айырма: {difference}; 95% сенімділік аралығы: {low} … {high}).',
    ru: '{domain}: различие между результатами двух групп (языки обучения — {first} и {second}) не выявлено (разность: {difference}; 95 %-й доверительный интервал: от {low} до {high}).',
    en: '{domain}: no difference found between the results of the two groups (taught in {first} and in {second}) (difference: {difference}; 95% confidence interval: {low} to {high}).',
  },

  'report.finding.higher': { kk: 'жоғары', ru: 'выше', en: 'higher' },
  'report.finding.lower': { kk: 'төмен', ru: 'ниже', en: 'lower' },
  'report.finding.not-found': {
    kk: 'айырмашылық анықталмады',
    ru: 'различие не выявлено',
    en: 'no difference found',
  },

  'report.withheld.few-pupils': { kk: 'оқушы аз', ru: 'мало обучающихся', en: 'too few pupils' },
  'report.withheld.few-schools': { kk: 'мектеп аз', ru: 'мало школ', en: 'too few schools' },
  'report.withheld.complementary': {
    kk: 'оқушыларды қорғау үшін көрсетілмейді',
    ru: 'не показано для защиты обучающихся',
    en: 'not shown, to protect pupils',
  },
  'report.withheld.earlier-release': {
    kk: 'бұрын сәл өзге оқушылармен көрсетілген',
    ru: 'ранее показано с немного другим составом',
    en: 'shown before with a few pupils more or fewer',
  },
  'report.withheld.not-measured': { kk: 'өлшенбеген', ru: 'не измерялось', en: 'not measured' },

  'report.not-compared.school.few-pupils': {
    kk: 'Мектептің нәтижесі көрсетілмейді және салыстырылмайды: оқушы саны аз (кемінде {minimum} қажет).',
    ru: 'Результат школы не показан и не сравнивается: мало обучающихся (нужно не менее {minimum}).',
    en: 'The result of the school is not shown or compared: too few pupils (at least {minimum} are needed).',
  },
  'report.not-compared.school.few-schools': {
    kk: 'Мектептің нәтижесі көрсетілмейді және салыстырылмайды: мектеп саны аз (кемінде {minimum} қажет).',
    ru: 'Результат школы не показан и не сравнивается: мало школ (нужно не менее {minimum}).',
    en: 'The result of the school is not shown or compared: too few schools (at least {minimum} are needed).',
  },
  'report.not-compared.school.complementary': {
    kk: 'Мектептің нәтижесі көрсетілмейді және салыстырылмайды: ол бойынша басқа шағын топтың нәтижесін есептеп шығаруға болар еді.',
    ru: 'Результат школы не показан и не сравнивается: по нему можно было бы вычислить результат другой, малой группы.',
    en: 'The result of the school is not shown or compared: the result of another, small group could be worked out from it.',
  },
  'report.not-compared.school.earlier-release': {
    kk: 'Мектептің нәтижесі көрсетілмейді және салыстырылмайды: ол бұрын құрамы бірнеше оқушыға өзгеше түрде көрсетілген, сондықтан екі нәтиже бойынша сол оқушылардың нәтижесін есептеп шығаруға болар еді.',
    ru: 'Результат школы не показан и не сравнивается: ранее он был показан с составом, отличающимся на несколько обучающихся, и по двум результатам можно было бы вычислить результат этих обучающихся.',
    en: 'The result of the school is not shown or compared: it was shown before with a few pupils more or fewer, and the result of those few could be worked out from the two.',
  },
  'report.not-compared.school.not-measured': {
    kk: 'Мектептің нәтижесі көрсетілмейді және салыстырылмайды: бұл бағыт мектепте өлшенбеген.',
    ru: 'Результат школы не показан и не сравнивается: это направление в школе не измерялось.',
    en: 'The result of the school is not shown or compared: this domain was not measured in the school.',
  },
  'report.not-compared.district': {
    kk: 'Аудандық (қалалық) нәтижемен салыстыру көрсетілмейді: {reason}.',
    ru: 'Сравнение с районным (городским) результатом не показано: {reason}.',
    en: 'The comparison with the district result is not shown: {reason}.',
  },
  'report.not-compared.region': {
    kk: 'Өңірлік нәтижемен салыстыру көрсетілмейді: {reason}.',
    ru: 'Сравнение с региональным результатом не показано: {reason}.',
    en: 'The comparison with the regional result is not shown: {reason}.',
  },
  'report.not-compared.nation': {
    kk: 'Республикалық нәтижемен салыстыру көрсетілмейді: {reason}.',
    ru: 'Сравнение с республиканским результатом не показано: {reason}.',
    en: 'The comparison with the national result is not shown: {reason}.',
  },
  'report.not-compared.similar': {
    kk: 'Ұқсас мектептердің нәтижесімен салыстыру көрсетілмейді: {reason}.',
    ru: 'Сравнение с результатом похожих школ не показано: {reason}.',
    en: 'The comparison with the result of similar schools is not shown: {reason}.',
  },
  'report.not-compared.gender': {
    kk: '{domain} бойынша қыздар мен ұлдардың нәтижелері салыстырылмайды: {reason}.',
    ru: '{domain}: результаты девочек и мальчиков не сравниваются ({reason}).',
    en: '{domain}: the results of girls and boys are not compared ({reason}).',
  },
  'report.not-compared.languages': {
    kk: '{domain} бойынша екі топтың (оқыту тілдері – {first} және {second}) нәтижелері салыстырылмайды: {reason}.',
    ru: '{domain}: результаты двух групп (языки обучения — {first} и {second}) не сравниваются ({reason}).',
    en: '{domain}: the results of the two groups (taught in {first} and in {second}) are not compared ({reason}).',
  },
} as const satisfies Messages;
