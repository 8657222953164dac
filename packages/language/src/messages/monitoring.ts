import type { Messages } from '../language.ts';

/** Problems that the use cases of the cycle report: rounds, frame, draw, answers. */
export const monitoring = {
  'problem.code-taken': {
    kk: 'Бұл код бос емес',
    ru: 'Этот код уже занят',
    en: 'This code is already taken',
  },
  'problem.frame-already-frozen': {
    kk: 'Іріктеу негізі бекітілген, оны өзгертуге болмайды',
    ru: 'Основа выборки уже зафиксирована, изменить её нельзя',
    en: 'The sampling frame is already frozen and cannot be changed',
  },
  'problem.frame-not-frozen': {
    kk: 'Алдымен іріктеу негізін бекіту керек',
    ru: 'Сначала нужно зафиксировать основу выборки',
    en: 'The sampling frame has to be frozen first',
  },
  'problem.already-drawn': {
    kk: 'Жеребе өткізілген, оны қайталауға болмайды',
    ru: 'Жеребьёвка уже проведена, повторить её нельзя',
    en: 'The draw has already been made and cannot be repeated',
  },
  'problem.register-changed': {
    kk: 'Іріктеу негізі бекітілгеннен кейін мектептер тізілімі өзгерген',
    ru: 'Реестр школ изменился после того, как основу выборки зафиксировали',
    en: 'The register of schools has changed since the sampling frame was frozen',
  },
  'problem.unknown-school': {
    kk: 'Мұндай коды бар мектеп тізілімде жоқ',
    ru: 'Школы с таким кодом нет в реестре',
    en: 'The register has no school with this code',
  },
  'problem.school-not-drawn': {
    kk: 'Мектеп іріктемеге түспеген',
    ru: 'Школа не вошла в выборку',
    en: 'The school is not in the sample',
  },
  'problem.not-an-option': {
    kk: 'Бұл жауап нұсқасының белгісі емес',
    ru: 'Это не обозначение варианта ответа',
    en: 'This is not the label of an answer option',
  },
} as const satisfies Messages;
