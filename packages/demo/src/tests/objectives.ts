import { type Names, named } from '../names.ts';

/**
 * Learning objectives of the demo tests. The codes have the form grade.section.number of curriculum codes, but the
 * numbering and the wording are the demo's own.
 */
export const objectives: Readonly<Record<string, Names>> = {
  '4.R.1': named(
    'Мәтіннен нақты берілген ақпаратты табу',
    'Находить в тексте явно заданную информацию',
    'Find information stated in a text',
  ),
  '4.R.2': named(
    'Мәтіндегі себеп пен салдарды анықтау',
    'Определять причину и следствие в тексте',
    'Identify cause and effect in a text',
  ),
  '4.R.3': named(
    'Мәтіннің негізгі ойын анықтау',
    'Определять главную мысль текста',
    'Identify the main idea of a text',
  ),
  '4.R.4': named(
    'Кейіпкерді және автордың мақсатын бағалау',
    'Оценивать героя и цель автора',
    'Evaluate a character and the purpose of the author',
  ),
  '4.M.1': named(
    'Көптаңбалы сандарға арифметикалық амалдар қолдану',
    'Выполнять действия с многозначными числами',
    'Calculate with multi-digit numbers',
  ),
  '4.M.2': named(
    'Бірнеше амалмен шығарылатын мәтінді есепті шешу',
    'Решать текстовые задачи в несколько действий',
    'Solve word problems in several steps',
  ),
  '4.M.3': named(
    'Санның бөлігін және белгісіз санды табу',
    'Находить часть числа и неизвестное число',
    'Find a part of a number and an unknown number',
  ),
  '4.M.4': named(
    'Периметр мен ауданды есептеу',
    'Вычислять периметр и площадь',
    'Calculate perimeter and area',
  ),
  '4.M.5': named(
    'Ұзындық пен уақыт бірліктерін түрлендіру',
    'Преобразовывать единицы длины и времени',
    'Convert units of length and time',
  ),
  '4.M.6': named(
    'Кесте мен пиктограммадағы деректерді оқу',
    'Читать данные таблицы и пиктограммы',
    'Read data of a table and a pictogram',
  ),
  '4.S.1': named(
    'Тірі ағзалардың тіршілік жағдайларын түсіндіру',
    'Объяснять условия жизни организмов',
    'Explain the conditions of life of organisms',
  ),
  '4.S.2': named(
    'Заттардың қасиеттері мен өзгерістерін сипаттау',
    'Описывать свойства и превращения веществ',
    'Describe properties and changes of substances',
  ),
  '4.S.3': named(
    'Жердің қозғалысы мен Күннің орнын байланыстыру',
    'Связывать движение Земли и положение Солнца',
    'Relate the motion of the Earth to the position of the Sun',
  ),
  '4.S.4': named(
    'Қарапайым тәжірибе жүргізу тәсілін таңдау',
    'Выбирать способ проведения простого опыта',
    'Choose how to carry out a simple experiment',
  ),
  '9.R.1': named(
    'Мәтіннен және кестеден ақпарат табу',
    'Находить информацию в тексте и таблице',
    'Locate information in a text and a table',
  ),
  '9.R.2': named(
    'Мәтіннің мағынасын түсініп, қорытынды жасау',
    'Понимать смысл текста и делать вывод',
    'Understand a text and draw a conclusion',
  ),
  '9.R.3': named(
    'Бірнеше шартты біріктіріп, жауап табу',
    'Находить ответ, соединяя несколько условий',
    'Combine several conditions to find an answer',
  ),
  '9.R.4': named(
    'Автордың дәлелдерін бағалау',
    'Оценивать доводы автора',
    'Evaluate the arguments of an author',
  ),
  '9.M.1': named(
    'Пайызға және дәрежеге есептер шығару',
    'Решать задачи на проценты и степени',
    'Solve problems with percentages and powers',
  ),
  '9.M.2': named('Теңдеу құру және шешу', 'Составлять и решать уравнения', 'Set up and solve equations'),
  '9.M.3': named(
    'Сызықтық тәуелділік пен функцияны қолдану',
    'Применять линейную зависимость и функцию',
    'Use linear relationships and functions',
  ),
  '9.M.4': named(
    'Геометриялық фигуралардың өлшемдерін табу',
    'Находить размеры геометрических фигур',
    'Find the measures of geometric figures',
  ),
  '9.M.5': named(
    'Ықтималдық пен орта мәндерді есептеу',
    'Вычислять вероятность и средние значения',
    'Calculate probability and averages',
  ),
  '9.S.1': named(
    'Физикалық шамаларды есептеу',
    'Вычислять физические величины',
    'Calculate physical quantities',
  ),
  '9.S.2': named(
    'Химиялық құбылыстарды түсіндіру',
    'Объяснять химические явления',
    'Explain chemical phenomena',
  ),
  '9.S.3': named(
    'Тірі жүйелердегі үдерістерді түсіндіру',
    'Объяснять процессы в живых системах',
    'Explain processes in living systems',
  ),
  '9.S.4': named(
    'Жер туралы ғылымның деректерін түсіндіру',
    'Объяснять явления наук о Земле',
    'Explain phenomena of the Earth sciences',
  ),
  '9.S.5': named(
    'Зерттеуді жоспарлау және деректерді талдау',
    'Планировать исследование и анализировать данные',
    'Plan an enquiry and analyse data',
  ),
};
