import type { Messages } from '../language.ts';

/** What can be wrong with answers, keys and items, what a calibration warns of, and why an item should be looked at. */
export const answers = {
  // Problems of answers and keys
  'problem.not-an-item': {
    kk: 'Бағанда бірде-бір балл жоқ, бұл тапсырма емес. Тапсырмалар бағандарын --items арқылы көрсетіңіз',
    ru: 'В столбце нет ни одного балла, это не задание. Укажите столбцы заданий через --items',
    en: 'The column holds no score, it is not an item. Name the item columns with --items',
  },
  'problem.no-items': {
    kk: 'Файлда бірде-бір тапсырма бағаны табылмады',
    ru: 'В файле не найдено ни одного столбца заданий',
    en: 'No item column was found in the file',
  },
  'problem.no-persons': {
    kk: 'Салмағы нөлден үлкен әрі ең болмаса бір жауабы бар оқушы жоқ',
    ru: 'Нет ни одного ученика с весом больше нуля и хотя бы одним ответом',
    en: 'There is no pupil with a weight above zero and at least one answer',
  },
  'problem.not-a-key': {
    kk: 'Файл дұрыс жауап кілті емес',
    ru: 'Файл не является ключом',
    en: 'The file is not a key',
  },
  'problem.item-without-key': {
    kk: 'Тапсырманың кілті жоқ. Оны кілтке қосыңыз немесе тапсырмаларды --items арқылы көрсетіңіз',
    ru: 'Для задания нет ключа. Добавьте его в ключ или укажите задания через --items',
    en: 'The item has no key. Add it to the key, or name the items with --items',
  },
  'problem.key-without-item': {
    kk: 'Кілттегі тапсырманың жауаптар файлында бағаны жоқ',
    ru: 'Для задания из ключа нет столбца в файле с ответами',
    en: 'The key’s item has no column in the file of answers',
  },
  'problem.item-keyed-twice': {
    kk: 'Тапсырма кілтте бірнеше рет тұр; бірінші жолы белгілі болса, «Күтілгені» бағанында тұр',
    ru: 'Задание стоит в ключе несколько раз; первая строка, если она есть, указана в столбце «Ожидалось»',
    en: 'The item stands in the key more than once; its first row, if it has one, is given under “Expected”',
  },
  'problem.options-without-key': {
    kk: 'Жауаптар балл емес, таңдалған нұсқаларға ұқсайды. Дұрыс жауап кілтін --key арқылы беріңіз; егер бұл балдар болса, оларды 0-ден бастап үзіліссіз нөмірлеп, pcm, gpcm немесе grm моделін алыңыз',
    ru: 'Ответы похожи на выбранные варианты, а не на баллы. Дайте ключ через --key; если это баллы, пронумеруйте их от 0 без пропусков и возьмите модель pcm, gpcm или grm',
    en: 'The answers look like chosen options, not scores. Give the key with --key; if they are scores, number them from 0 without gaps and take the model pcm, gpcm or grm',
  },
  'problem.duplicate-pupil': {
    kk: 'Оқушы коды қайталанған; бірінші рет кездескен жолы «Күтілгені» бағанында тұр',
    ru: 'Код ученика повторяется; строка первого появления указана в столбце «Ожидалось»',
    en: 'The pupil’s code occurs again; the row where it stood first is given under “Expected”',
  },
  'problem.skipped-scores': {
    kk: 'Тапсырманың балдары үзіліспен тұр: бұл жауаптың жоқтығын білдіретін код болуы мүмкін. n – осындай ұяшықтар саны, көрсетілген жол – біріншісі',
    ru: 'Баллы задания идут с пропуском: возможно, это код отсутствующего ответа. n – число таких ячеек, указана первая строка',
    en: 'The item’s scores skip values: this may be a code for a missing answer. n is the number of such cells, the row is the first',
  },
  'problem.rare-maximum': {
    kk: 'Тапсырманың ең жоғары балы өте аз ұяшықта тұр. n – осындай ұяшықтар саны, көрсетілген жол – біріншісі; шек – ұяшықтар саны және жауаптардағы үлесі',
    ru: 'Наивысший балл задания стоит в очень немногих ячейках. n – число таких ячеек, указана первая строка; предел – число ячеек и доля ответов',
    en: 'The item’s highest score stands in very few cells. n is the number of such cells, the row is the first; the limit is a number of cells and a share of the answers',
  },
  'problem.key-too-long': {
    kk: 'Кілттегі жауаптар саны тапсырмалар санынан көп',
    ru: 'В ключе больше ответов, чем заданий',
    en: 'The key has more answers than there are items',
  },
  'problem.no-columns-in-packed-answers': {
    kk: '.u8 файлында жауаптардан басқа бағандар жоқ, бұл параметрді қолдануға болмайды',
    ru: 'В файле .u8 нет других столбцов, кроме ответов, этот параметр с ним не применяется',
    en: 'A .u8 file has no columns besides the answers, so this option cannot be used with it',
  },
  'problem.cells-do-not-fit': {
    kk: 'Ұяшықтар саны оқушылар мен тапсырмалар санына сай емес',
    ru: 'Число ячеек не соответствует числу учеников и заданий',
    en: 'The number of cells does not match the number of pupils and items',
  },
  'problem.weights-do-not-fit': {
    kk: 'Салмақтар саны оқушылар санына тең емес',
    ru: 'Число весов не равно числу учеников',
    en: 'The number of weights does not equal the number of pupils',
  },
  'problem.groups-do-not-fit': {
    kk: 'Топтар белгілерінің саны оқушылар санына тең емес',
    ru: 'Число отметок группы не равно числу учеников',
    en: 'The number of group labels does not equal the number of pupils',
  },

  'problem.credit-out-of-range': {
    kk: 'Өткізіп алынған жауаптың үлесі 0 мен 1 аралығында болуы керек',
    ru: 'Доля балла за пропущенный ответ должна быть больше 0 и меньше 1',
    en: 'The credit of an omitted answer must be above 0 and below 1',
  },

  // Problems of items
  'problem.item-without-answers': {
    kk: 'Тапсырмаға ешкім жауап бермеген. Оны алып тастаңыз',
    ru: 'На задание никто не отвечал. Исключите его',
    en: 'Nobody answered the item. Leave it out',
  },
  'problem.constant-item': {
    kk: 'Барлық оқушы бірдей балл алған, параметрлерді бағалау мүмкін емес. Тапсырманы алып тастаңыз немесе зәкірлік параметрлерін беріңіз',
    ru: 'Все ученики получили один и тот же балл, параметры оценить нельзя. Исключите задание или закрепите его известные параметры',
    en: 'All pupils have the same score, so the parameters cannot be estimated. Leave the item out, or hold it at known parameters',
  },
  'problem.no-joint-answers': {
    kk: 'Бұл екі тапсырманың екеуіне де жауап берген оқушы жоқ немесе олардың бірінің балы бәрінде бірдей, сондықтан корреляциясы белгісіз. Біреуін алып тастаңыз',
    ru: 'На оба этих задания не отвечал никто, или у одного из них балл у всех одинаков: корреляция неизвестна. Исключите одно из них',
    en: 'Nobody answered both of these items, or one of the two has the same score for all: their correlation is unknown. Leave one out',
  },
  'problem.too-few-items': {
    kk: 'Кемінде екі тапсырма керек',
    ru: 'Нужно не меньше двух заданий',
    en: 'At least two items are needed',
  },
  'problem.too-many-categories': {
    kk: 'Бұл модель тек 0 және 1 балдарына арналған. pcm, gpcm немесе grm моделін алыңыз',
    ru: 'Эта модель только для баллов 0 и 1. Возьмите модель pcm, gpcm или grm',
    en: 'This model is for the scores 0 and 1 only. Take the model pcm, gpcm or grm',
  },
  'problem.unused-category': {
    kk: 'Балдардың бірін ешкім алмаған. Балдарды үзіліссіз қайта нөмірлеңіз',
    ru: 'Один из баллов не получил никто. Перенумеруйте баллы без пропусков',
    en: 'Nobody has one of the scores. Number the scores anew without gaps',
  },
  'problem.thresholds-out-of-order': {
    kk: 'Балдардың табалдырықтары өсу ретімен тұруы керек',
    ru: 'Пороги баллов должны идти по возрастанию',
    en: 'The thresholds of the scores must rise',
  },
  'problem.category-above-item': {
    kk: 'Балл тапсырманың ең жоғары балынан асады',
    ru: 'Балл выше наивысшего балла задания',
    en: 'The score is above the highest score of the item',
  },
  'problem.item-not-calibrated': {
    kk: 'Калибрлеуде мұндай тапсырма жоқ',
    ru: 'Такого задания в калибровке нет',
    en: 'The calibration has no such item',
  },
  'problem.no-anchor-in-data': {
    kk: 'Деректерде зәкірлік тапсырмалардың бірде-бірі жоқ',
    ru: 'В данных нет ни одного якорного задания',
    en: 'The data hold none of the anchor items',
  },
  'problem.unknown-group': {
    kk: 'Калибрлеуде мұндай топ жоқ',
    ru: 'Такой группы в калибровке нет',
    en: 'The calibration has no such group',
  },

  // Warnings about a calibration
  'problem.not-converged': {
    kk: 'Есептеу жинақталмады, нәтижеге сенуге болмайды. Параметрлері тұрақталмаған тапсырмалар аталған: олардың кілті мен жауаптарын тексеріңіз немесе параметрі аз модельді алыңыз',
    ru: 'Расчёт не сошёлся, полагаться на результат нельзя. Названы задания, параметры которых не устоялись: проверьте их ключ и ответы или возьмите модель с меньшим числом параметров',
    en: 'The computation did not converge; do not rely on the result. The items whose parameters did not settle are named: check their key and answers, or take a model with fewer parameters',
  },
  'problem.information-singular': {
    kk: 'Стандартты қателерді есептеу мүмкін емес: деректер параметрлердің барлығын анықтай алмайды. Параметрлерді бекітіңіз немесе ортақ етіңіз',
    ru: 'Стандартные ошибки вычислить нельзя: данные определяют не все параметры. Закрепите часть параметров или сделайте их общими',
    en: 'Standard errors cannot be computed: the data do not determine all parameters. Fix some or share them',
  },
  'problem.negative-slope': {
    kk: 'Күшті оқушылар бұл тапсырмаға әлсіздерден сирек дұрыс жауап береді. Кілтті тексеріңіз',
    ru: 'Сильные ученики отвечают на задание хуже слабых. Проверьте ключ',
    en: 'Able pupils answer the item less well than others. Check the key',
  },
  'problem.extreme-slope': {
    kk: 'Ажырату қабілетінің мәні шектен тыс үлкен, деректер оны анықтай алмайды. Оны бекітіңіз, априорлық үлестірім беріңіз немесе тапсырманы алып тастаңыз',
    ru: 'Дискриминативность чрезмерно велика, данные её не определяют. Закрепите её, задайте априорное распределение или исключите задание',
    en: 'The discrimination is extreme; the data do not determine it. Fix it, give it a prior, or leave the item out',
  },
  'problem.extreme-difficulty': {
    kk: 'Тапсырма қиындығының мәні шектен тыс, деректер оны анықтай алмайды. Балдарды біріктіріңіз немесе тапсырманы алып тастаңыз',
    ru: 'Трудность задания выходит за разумные пределы, данные её не определяют. Объедините баллы или исключите задание',
    en: 'The difficulty is extreme; the data do not determine it. Join scores, or leave the item out',
  },
  'problem.disconnected-items': {
    kk: 'Тапсырмалар ортақ оқушысы жоқ бөліктерге бөлінген (әр бөліктің алғашқы тапсырмасы көрсетілген): бөліктердің қиындығын оқушылары ұқсас болғанда ғана салыстыруға болады',
    ru: 'Задания распадаются на части без общих учеников (названо первое задание каждой): трудность частей сравнима, только если их ученики одинаковы',
    en: 'The items fall into parts without common pupils (the first item of each is named): difficulties of the parts compare only if their pupils are alike',
  },
  'problem.population-without-spread': {
    kk: 'Топтың дайындық деңгейлерінде айырмашылық көрінбейді: стандартты ауытқу түйіндер көрсете алатын ең кіші мәнге тең. Тапсырмаларды тексеріңіз немесе --nodes мәнін арттырыңыз',
    ru: 'В уровнях подготовленности группы различий не видно: стандартное отклонение равно наименьшему, какое могут показать узлы. Проверьте задания или увеличьте --nodes',
    en: 'The group shows no differences in ability: its standard deviation is the smallest that the nodes can show. Look at the items, or raise --nodes',
  },
  'problem.range-too-narrow': {
    kk: 'Топтың дайындық деңгейлері түйіндер аралығына сыймайды. --range мәнін кеңейтіңіз',
    ru: 'Уровни подготовленности группы не помещаются в интервал узлов. Расширьте --range',
    en: 'The abilities of the group do not fit into the range of the nodes. Widen --range',
  },

  // Reasons to look at an item
  'psychometrics.flag.wrong-key-suspected': {
    kk: 'Кілт қате болуы мүмкін: жоғары балл алғандар {option} нұсқасын жиірек таңдаған',
    ru: 'Возможно, неверен ключ: получившие высокий балл чаще выбирают вариант {option}',
    en: 'The key may be wrong: those with high scores choose option {option} more often',
  },
  'psychometrics.flag.negative-discrimination': {
    kk: 'Тапсырманы әлсіз оқушылар күштілерден жақсы орындаған',
    ru: 'Слабые ученики выполняют задание лучше сильных',
    en: 'Weak pupils do better on the item than strong ones',
  },
  'psychometrics.flag.weak-discrimination': {
    kk: 'Тапсырма күшті және әлсіз оқушыларды нашар ажыратады',
    ru: 'Задание плохо различает сильных и слабых учеников',
    en: 'The item hardly tells strong pupils from weak ones',
  },
  'psychometrics.flag.too-easy': {
    kk: 'Тапсырма тым оңай',
    ru: 'Задание слишком лёгкое',
    en: 'The item is too easy',
  },
  'psychometrics.flag.too-hard': {
    kk: 'Тапсырма тым қиын',
    ru: 'Задание слишком трудное',
    en: 'The item is too hard',
  },
  'psychometrics.flag.better-than-key': {
    kk: '{option} нұсқасын таңдағандардың орташа балы дұрыс жауапты таңдағандардан жоғары',
    ru: 'У выбравших вариант {option} средний балл выше, чем у выбравших верный ответ',
    en: 'Those who chose option {option} have a higher mean score than those who chose the key',
  },
  'psychometrics.flag.not-reached': {
    kk: 'Көп оқушы бұл тапсырмаға дейін жетпеген: уақыт жетпеген болуы мүмкін',
    ru: 'До этого задания многие не дошли: возможно, не хватило времени',
    en: 'Many pupils did not get as far as this item: time may have been too short',
  },
  'psychometrics.flag.dead-distractor': {
    kk: '{option} нұсқасын ешкім дерлік таңдамаған',
    ru: 'Вариант {option} почти никто не выбирает',
    en: 'Hardly anybody chooses option {option}',
  },
} as const satisfies Messages;
