import type { Messages } from '../../language.ts';

/** How the scale of a round stands to that of an earlier one. */
export const link = {
  'web.link.title': {
    kk: 'Алдыңғы жылдың шкаласына келтіру',
    ru: 'Приведение к шкале прежнего года',
    en: 'Link to the scale of an earlier year',
  },
  'web.link.lead': {
    kk: 'Ортақ тапсырмалар кемінде бесеу болса, нәтижелер алдыңғы раундтың шкаласымен беріледі де, жылдарды салыстыруға болады. Қиындығы өзгерген тапсырмалар алынып тасталады.',
    ru: 'Если общих заданий не меньше пяти, результаты даются на шкале прежнего раунда и годы можно сравнивать. Задания, трудность которых изменилась, исключаются.',
    en: 'With five items or more in common, results are given on the scale of the earlier round, and the years can be compared. Items whose difficulty has shifted are left out.',
  },
  'web.link.none': {
    kk: 'Бұл шкала өз алдына: алдыңғы раунд таңдалмаған.',
    ru: 'Шкала самостоятельная: прежний раунд не выбран.',
    en: 'This scale is one of its own: no earlier round is chosen.',
  },
  'web.link.not-linked': {
    kk: '{year} жылғы шкалаға келтірілмеді: жарамды ортақ тапсырмалар жеткіліксіз, сондықтан шкала өз алдына.',
    ru: 'К шкале {year} года не приведена: пригодных общих заданий недостаточно, поэтому шкала самостоятельная.',
    en: 'Not linked to the scale of {year}: there are too few good items in common, so the scale is one of its own.',
  },
  'web.link.year': { kk: 'Алдыңғы раунд жылы', ru: 'Год прежнего раунда', en: 'Year of the earlier round' },
  'web.link.common': { kk: 'Ортақ тапсырмалар', ru: 'Общие задания', en: 'Items in common' },
  'web.link.common-of': {
    kk: 'барлығы {items}; екі раундта да жарамдысы {good}',
    ru: 'всего {items}; пригодных в обоих раундах {good}',
    en: 'of {items}; good in both rounds: {good}',
  },
  'web.link.used': { kk: 'Келтіруге қатысқаны', ru: 'Участвуют в приведении', en: 'Used for the link' },
  'web.link.error': { kk: 'Келтіру қатесі', ru: 'Ошибка приведения', en: 'Linking error' },
  'web.link.error-note': {
    kk: 'орташа нәтижеде, шкала балымен',
    ru: 'для среднего результата, в баллах шкалы',
    en: 'at the mean result, in points of the scale',
  },
  'web.link.constant': {
    kk: '{value} (қатесі {se})',
    ru: '{value} (ошибка {se})',
    en: '{value} (error {se})',
  },
  'web.link.anchors': { kk: 'Зәкірлік тапсырмалар', ru: 'Якорные задания', en: 'Anchor items' },
  'web.link.item': { kk: 'Тапсырма', ru: 'Задание', en: 'Item' },
  'web.link.difference': {
    kk: 'Қиындығының ауысуы, логит',
    ru: 'Сдвиг трудности, логиты',
    en: 'Shift of difficulty, logits',
  },
  'web.link.z': { kk: 'Тұрақты z', ru: 'Устойчивая z', en: 'Robust z' },
  'web.link.state': { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  'web.link.kept': { kk: 'қалдырылды', ru: 'оставлено', en: 'kept' },
  'web.link.dropped': { kk: 'шығарылды', ru: 'исключено', en: 'left out' },
  'web.link.choose': {
    kk: 'Қай раундтың шкаласына келтіру керек',
    ru: 'К шкале какого раунда привести',
    en: 'To the scale of which round',
  },
  'web.link.own': { kk: 'Өз шкаласы', ru: 'Собственная шкала', en: 'A scale of its own' },
  'web.link.rescale': { kk: 'Қайта шкалалау', ru: 'Шкалировать заново', en: 'Scale anew' },
} as const satisfies Messages;
