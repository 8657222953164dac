import { type Names, named } from '../names.ts';

/** Content areas, after PIRLS, TIMSS and PISA. */
export const contentAreas: Readonly<Record<string, Names>> = {
  literary: named('Әдеби мәтін', 'Художественный текст', 'Literary text'),
  informational: named('Ақпараттық мәтін', 'Информационный текст', 'Informational text'),
  'non-continuous': named('Тұтас емес мәтін', 'Несплошной текст', 'Non-continuous text'),
  argument: named('Пікірталас мәтіні', 'Текст-рассуждение', 'Argumentative text'),
  number: named('Сандар', 'Числа', 'Number'),
  'measurement-geometry': named('Өлшеу және геометрия', 'Измерение и геометрия', 'Measurement and geometry'),
  data: named('Деректер', 'Данные', 'Data'),
  quantity: named('Сан', 'Количество', 'Quantity'),
  space: named('Кеңістік және пішін', 'Пространство и форма', 'Space and shape'),
  change: named('Өзгеріс және тәуелділік', 'Изменение и зависимости', 'Change and relationships'),
  uncertainty: named('Белгісіздік және деректер', 'Неопределённость и данные', 'Uncertainty and data'),
  life: named('Тірі жүйелер', 'Живые системы', 'Living systems'),
  physical: named('Физикалық және химиялық жүйелер', 'Физические и химические системы', 'Physical systems'),
  earth: named('Жер және ғарыш', 'Земля и космос', 'Earth and space'),
};

/** Cognitive levels, after PIRLS (grade 4 reading), TIMSS (grade 4) and PISA (grade 9). */
export const cognitiveLevels: Readonly<Record<string, Names>> = {
  retrieve: named('Ақпаратты табу', 'Нахождение информации', 'Retrieve'),
  infer: named('Тікелей қорытынды жасау', 'Простой вывод', 'Infer'),
  interpret: named('Түсіндіру және біріктіру', 'Интерпретация и обобщение', 'Interpret and integrate'),
  evaluate: named('Бағалау', 'Оценка', 'Evaluate'),
  knowing: named('Білу', 'Знание', 'Knowing'),
  applying: named('Қолдану', 'Применение', 'Applying'),
  reasoning: named('Пайымдау', 'Рассуждение', 'Reasoning'),
  locate: named('Ақпаратты табу', 'Поиск информации', 'Locate information'),
  understand: named('Түсіну', 'Понимание', 'Understand'),
  reflect: named('Бағалау және ой қорыту', 'Оценка и осмысление', 'Evaluate and reflect'),
  formulate: named('Тұжырымдау', 'Формулирование', 'Formulate'),
  employ: named('Есептеу тәсілін қолдану', 'Применение математических методов', 'Employ'),
  reason: named('Математикалық пайымдау', 'Математическое рассуждение', 'Reason mathematically'),
  'interpret-result': named('Нәтижені түсіндіру', 'Интерпретация результата', 'Interpret the result'),
  explain: named(
    'Құбылысты ғылыми түсіндіру',
    'Научное объяснение явлений',
    'Explain phenomena scientifically',
  ),
  'design-enquiry': named(
    'Зерттеуді жоспарлау және бағалау',
    'Планирование и оценка исследования',
    'Design and evaluate enquiry',
  ),
  'use-evidence': named(
    'Деректер мен дәлелдерді түсіндіру',
    'Интерпретация данных и доказательств',
    'Interpret data and evidence',
  ),
};
