import type { Messages } from '../../language.ts';

/** Target population, legal bases of exclusions, and the earlier draw that a round looks back at. */
export const frame = {
  'web.target.title': { kk: 'Бас жиынтық', ru: 'Генеральная совокупность', en: 'Target population' },
  'web.target.lost-pupils': {
    kk: 'Қамтылмаған оқушылар',
    ru: 'Не охвачено обучающихся',
    en: 'Pupils not covered',
  },
  'web.target.lost-schools': {
    kk: 'Қамтылмаған мектептер',
    ru: 'Не охвачено школ',
    en: 'Schools not covered',
  },
  'web.target.count-of': {
    kk: '{total} ішінен {lost}',
    ru: '{lost} из {total}',
    en: '{lost} of {total}',
  },
  'web.target.unknown-label': {
    kk: 'Саны белгісіз мектептер',
    ru: 'Школ с неизвестным числом',
    en: 'Schools whose number is not known',
  },
  'web.target.alarm': {
    kk: 'Қамтудың шығыны шектен ({limit}) асты: нәтижелер алып тасталған мектептердің оқушылары туралы айтпайды.',
    ru: 'Потеря охвата выше порога ({limit}): результаты не говорят об обучающихся исключённых школ.',
    en: 'More of the coverage is lost than the limit allows ({limit}): the results say nothing of the pupils of the schools left out.',
  },
  'web.target.within': {
    kk: 'шек: {limit}',
    ru: 'порог: {limit}',
    en: 'limit: {limit}',
  },
  'web.target.not-stated': {
    kk: 'Жоспарда бас жиынтық көрсетілмеген: қамту тек барлық оқушылар бойынша есептелді.',
    ru: 'В плане не указана генеральная совокупность: охват посчитан только по всему контингенту.',
    en: 'The design does not state the target population: coverage is counted over all pupils only.',
  },
  'web.column.target-pupils': {
    kk: 'Сыныптағы оқушы',
    ru: 'Учащихся класса',
    en: 'Pupils of the grade',
  },
  'web.column.not-judged': { kk: 'Дерек жоқ', ru: 'Нет данных', en: 'No data' },
  'web.column.basis': { kk: 'Құқықтық негізі', ru: 'Правовое основание', en: 'Legal basis' },
  'web.basis.not-stated': { kk: 'көрсетілмеген', ru: 'не указано', en: 'not stated' },
  'web.basis.culture': {
    kk: '№ 204 бұйрық (05.05.2021), іріктеу алгоритмі, 2.1-т., 1): ҚР Мәдениет және спорт министрлігіне ведомстволық бағынысты мектептер',
    ru: 'Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.1, 1): школы, подведомственные Министерству культуры и спорта РК',
    en: 'Order No. 204 of 5 May 2021, sampling algorithm, 2.1, 1): schools under the Ministry of Culture and Sport',
  },
  'web.basis.sanatorium': {
    kk: '№ 204 бұйрық (05.05.2021), іріктеу алгоритмі, 2.1-т., 2): Денсаулық сақтау және әлеуметтік даму министрлігінің санаторий мектептері',
    ru: 'Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.1, 2): санаторные школы Министерства здравоохранения и социального развития РК',
    en: 'Order No. 204 of 5 May 2021, sampling algorithm, 2.1, 2): sanatorium schools of the Ministry of Health and Social Development',
  },
  'web.basis.foreign': {
    kk: '№ 204 бұйрық (05.05.2021), іріктеу алгоритмі, 2.1-т., 3): Ресей Федерациясының Білім және ғылым министрлігіне ведомстволық бағынысты мектептер',
    ru: 'Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.1, 3): школы, подведомственные Министерству образования и науки Российской Федерации',
    en: 'Order No. 204 of 5 May 2021, sampling algorithm, 2.1, 3): schools under the Ministry of Education and Science of the Russian Federation',
  },
  'web.basis.international': {
    kk: '№ 204 бұйрық (05.05.2021), іріктеу алгоритмі, 2.1-т., 4): «Халықаралық мектеп» мәртебесі бар мектептер',
    ru: 'Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.1, 4): школы со статусом «Международные школы»',
    en: 'Order No. 204 of 5 May 2021, sampling algorithm, 2.1, 4): schools with the status “international school”',
  },
  'web.basis.autonomous': {
    kk: '№ 204 бұйрық (05.05.2021), іріктеу алгоритмі, 2.1-т., 5): дербес білім беру ұйымдары',
    ru: 'Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.1, 5): автономные организации образования',
    en: 'Order No. 204 of 5 May 2021, sampling algorithm, 2.1, 5): autonomous organisations of education',
  },
  'web.basis.penal': {
    kk: '№ 204 бұйрық (05.05.2021), іріктеу алгоритмі, 2.1-т., 6): түзеу мекемелері жанындағы мектептер',
    ru: 'Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.1, 6): школы при исправительных учреждениях',
    en: 'Order No. 204 of 5 May 2021, sampling algorithm, 2.1, 6): schools at penal institutions',
  },
  'web.basis.evening': {
    kk: '№ 204 бұйрық (05.05.2021), іріктеу алгоритмі, 2.1-т., 9): кешкі мектептер (сыныптар)',
    ru: 'Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.1, 9): вечерние школы (классы)',
    en: 'Order No. 204 of 5 May 2021, sampling algorithm, 2.1, 9): evening schools (classes)',
  },
  'web.basis.small': {
    kk: '№ 204 бұйрық (05.05.2021), іріктеу алгоритмі, 2.1-т., 10): оқушысы 80-нен аз мектептер (барлық 4 және 9-сынып оқушыларын қоса)',
    ru: 'Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.1, 10): школы с количеством учащихся менее 80 человек (включая всех учащихся 4-х и 9-х классов)',
    en: 'Order No. 204 of 5 May 2021, sampling algorithm, 2.1, 10): schools with fewer than 80 pupils (all pupils of grades 4 and 9 included)',
  },
  'web.basis.slow-internet': {
    kk: '№ 204 бұйрық (05.05.2021), іріктеу алгоритмі, 2.2-т.: интернет жылдамдығы төмен мектептер (4 Мбит/с-тан кем)',
    ru: 'Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.2: школы с низкой скоростью интернета (менее 4 Мбит/с)',
    en: 'Order No. 204 of 5 May 2021, sampling algorithm, 2.2: schools with slow internet (below 4 Mbit/s)',
  },
  'web.basis.few-computers': {
    kk: '№ 204 бұйрық (05.05.2021), іріктеу алгоритмі, 2.2-т.: компьютер сыныптарының сыйымдылығы ең аз мектептер; бұйрықта саны көрсетілмеген',
    ru: 'Приказ № 204 от 05.05.2021, алгоритм выборки, п. 2.2: школы с минимальной вместимостью компьютерных классов; число в приказе не указано',
    en: 'Order No. 204 of 5 May 2021, sampling algorithm, 2.2: schools with the least places in computer rooms; the order states no number',
  },
  'web.basis.participated-last-year': {
    kk: '№ 204 бұйрыққа 2025 жылғы тамыздағы өзгеріс: өткен оқу жылында қатысқан мектептер; түзету бұйрығының нөмірі көрсетілмеген',
    ru: 'Изменение приказа № 204 от августа 2025 года: школы, участвовавшие в прошлом учебном году; номер изменяющего приказа не указан',
    en: 'Amendment of August 2025 to order No. 204: schools that took part in the previous school year; the number of the amending order is not stated',
  },
  'web.exclusions.sheet': { kk: 'Алып тасталғандар', ru: 'Исключённые', en: 'Left out' },
  'web.register-column.size_measure': { kk: 'Көлем өлшемі', ru: 'Мера размера', en: 'Measure of size' },
  'web.register-column.size_band': { kk: 'Көлем тобы', ru: 'Группа по размеру', en: 'Size band' },
  'web.register-column.drawn_before': {
    kk: 'Бұрынғы жеребеде іріктелген',
    ru: 'Отобрана в прежней жеребьёвке',
    en: 'Drawn in the earlier draw',
  },
  'web.register-column.before_probability': {
    kk: 'Бұрынғы іріктелу ықтималдығы',
    ru: 'Вероятность отбора в прежней жеребьёвке',
    en: 'Inclusion probability in the earlier draw',
  },
  'web.earlier.title': { kk: 'Бұрынғы жеребе', ru: 'Прежняя жеребьёвка', en: 'Earlier draw' },
  'web.earlier.lead': {
    kk: 'Жүктеме бөлісіп, мектептер жыл сайын қайталанбауы үшін. Біріктірілген мектеп бөліктерінің бірі іріктелсе, «бұрын іріктелген» деп саналады.',
    ru: 'Чтобы нагрузка распределялась и школы не повторялись из года в год. Слитая школа считается отобранной раньше, если отбирали хотя бы одну её часть.',
    en: 'So that the burden is shared and schools do not come again year after year. A merged school counts as drawn before if any of its parts was.',
  },
  'web.earlier.round': { kk: 'Бұрынғы раунд', ru: 'Прежний раунд', en: 'Earlier round' },
  'web.earlier.none': { kk: 'ескерілмейді', ru: 'не учитывается', en: 'not taken into account' },
  'web.earlier.file': {
    kk: 'немесе файлдан: code, drawn, probability, participated',
    ru: 'или из файла: code, drawn, probability, participated',
    en: 'or from a file: code, drawn, probability, participated',
  },
  'web.earlier.set': { kk: 'Ескеру', ru: 'Учесть', en: 'Take into account' },
  'web.earlier.source-round': { kk: 'раунд: {round}', ru: 'раунд: {round}', en: 'round: {round}' },
  'web.earlier.source-file': { kk: 'файл: {file}', ru: 'файл: {file}', en: 'file: {file}' },
  'web.earlier.drawn': { kk: 'Бұрын іріктелген', ru: 'Отбирались раньше', en: 'Drawn before' },
  'web.earlier.eligible': { kk: 'Іріктелуі мүмкін болған', ru: 'Могли быть отобраны', en: 'Could be drawn' },
  'web.earlier.participated': { kk: 'Қатысқан', ru: 'Участвовали', en: 'Took part' },
  'web.participation.answers': {
    kk: 'жауаптары бар мектептер',
    ru: 'школы с ответами',
    en: 'schools with answers',
  },
  'web.participation.draw': {
    kk: 'жауаптар жоқ, іріктелгендер саналды',
    ru: 'ответов нет, считаются отобранные',
    en: 'no answers, the drawn ones count',
  },
  'web.participation.file': { kk: 'файл бойынша', ru: 'по файлу', en: 'as the file says' },
  'web.overlap.title': {
    kk: 'Бұрынғы іріктемемен ортақ мектептер',
    ru: 'Общие школы с прежней выборкой',
    en: 'Schools in common with the earlier sample',
  },
  'web.overlap.drawn-before': {
    kk: 'Іріктеуге жарайтындардың бұрын іріктелгені',
    ru: 'Отбирались раньше среди подлежащих отбору',
    en: 'Drawn before, of the eligible',
  },
  'web.overlap.expected': { kk: 'Күтілетін ортақ саны', ru: 'Ожидалось общих', en: 'Expected in common' },
  'web.overlap.actual': { kk: 'Іс жүзінде ортақ', ru: 'Общих на деле', en: 'In common' },
  'web.overlap.independent': {
    kk: 'тәуелсіз жеребеде {count}',
    ru: 'при независимой жеребьёвке {count}',
    en: '{count} if drawn independently',
  },
  'web.overlap.mode.apart': {
    kk: 'мүмкіндігінше басқа мектептер',
    ru: 'по возможности другие школы',
    en: 'as different as possible',
  },
  'web.overlap.mode.together': {
    kk: 'мүмкіндігінше сол мектептер',
    ru: 'по возможности те же школы',
    en: 'as much the same as possible',
  },
  'web.overlap.mode.independent': {
    kk: 'тәуелсіз жеребе',
    ru: 'независимая жеребьёвка',
    en: 'independent draws',
  },
} as const satisfies Messages;
