import { type Names, named } from '../names.ts';

/** Ways of going wrong that an option was written for. */
export const misconceptions: Readonly<Record<string, Names>> = {
  'other-detail': named(
    'Мәтіндегі басқа мәлімет алынған',
    'Взята другая подробность текста',
    'Another detail of the text is taken',
  ),
  'own-experience': named(
    'Мәтінге емес, өз тәжірибесіне сүйенген',
    'Опора на свой опыт, а не на текст',
    'Relies on own experience, not on the text',
  ),
  'too-narrow': named(
    'Бір мәлімет негізгі ой деп алынған',
    'Частность принята за главное',
    'A detail is taken for the main idea',
  ),
  'too-broad': named('Тым жалпы қорытынды жасалған', 'Слишком общий вывод', 'The conclusion is too general'),
  'ignored-condition': named(
    'Бір шарт ескерілмеген',
    'Не учтено одно из условий',
    'One condition is ignored',
  ),
  carrying: named(
    'Разрядтан асқан бірлік ескерілмеген',
    'Ошибка при переходе через разряд',
    'Carrying over is forgotten',
  ),
  'place-value': named('Разрядтар шатастырылған', 'Перепутаны разряды', 'Place values are confused'),
  'wrong-operation': named(
    'Амал дұрыс таңдалмаған',
    'Выбрано неверное действие',
    'The wrong operation is chosen',
  ),
  'last-step': named(
    'Есептің соңғы қадамы орындалмаған',
    'Не выполнен последний шаг',
    'The last step is left out',
  ),
  remainder: named('Қалдық ескерілмеген', 'Не учтён остаток', 'The remainder is ignored'),
  'area-perimeter': named(
    'Аудан мен периметр шатастырылған',
    'Перепутаны площадь и периметр',
    'Area and perimeter are confused',
  ),
  units: named(
    'Өлшем бірліктері дұрыс түрлендірілмеген',
    'Ошибка в единицах измерения',
    'Units are converted wrongly',
  ),
  'hundred-minutes': named(
    'Сағат 100 минут деп есептелген',
    'Час принят за 100 минут',
    'An hour is counted as 100 minutes',
  ),
  'legend-ignored': named(
    'Пиктограмманың шартты белгісі ескерілмеген',
    'Не учтено обозначение пиктограммы',
    'The legend of the pictogram is ignored',
  ),
  'percent-as-number': named(
    'Пайыз сан ретінде шегерілген',
    'Процент вычтен как число',
    'The percentage is subtracted as a number',
  ),
  'percent-base': named(
    'Пайыз бір негізден есептелген',
    'Проценты взяты от одной и той же величины',
    'Both percentages are taken of the same base',
  ),
  sign: named('Таңба қатесі', 'Ошибка в знаке', 'A sign is wrong'),
  'axis-confused': named(
    'Координата осьтері шатастырылған',
    'Перепутаны оси координат',
    'The axes are confused',
  ),
  'not-squared': named('Квадраттау ескерілмеген', 'Забыто возведение в квадрат', 'Squaring is forgotten'),
  'part-whole': named(
    'Бөлік пен бүтін шатастырылған',
    'Перепутаны часть и целое',
    'Part and whole are confused',
  ),
  'plants-eat-soil': named(
    'Өсімдік тек топырақпен қоректенеді деп ойлайды',
    'Считает, что растение питается только почвой',
    'Thinks that a plant feeds on soil alone',
  ),
  'vanished-matter': named(
    'Зат жоғалып кетеді деп ойлайды',
    'Считает, что вещество исчезает',
    'Thinks that matter vanishes',
  ),
  'sun-moves': named(
    'Күн Жерді айналады деп ойлайды',
    'Считает, что Солнце движется вокруг Земли',
    'Thinks that the Sun moves round the Earth',
  ),
  'distance-seasons': named(
    'Жыл мезгілдері Күнге дейінгі қашықтыққа байланысты деп ойлайды',
    'Связывает времена года с расстоянием до Солнца',
    'Relates the seasons to the distance from the Sun',
  ),
  dissolved: named(
    'Еріген зат сүзіледі деп ойлайды',
    'Считает, что растворённое можно отфильтровать',
    'Thinks that a dissolved substance can be filtered',
  ),
  'all-varied': named(
    'Тәжірибеде бірнеше шартты қатар өзгертеді',
    'Меняет в опыте несколько условий сразу',
    'Varies several conditions at once',
  ),
  'formula-inverted': named(
    'Формула теріс қолданылған',
    'Формула применена наоборот',
    'The formula is turned round',
  ),
  'respiration-photosynthesis': named(
    'Тыныс алу мен фотосинтез шатастырылған',
    'Перепутаны дыхание и фотосинтез',
    'Respiration and photosynthesis are confused',
  ),
};
