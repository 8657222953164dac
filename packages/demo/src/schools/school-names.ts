import { type Names, named } from '../names.ts';
import type { SchoolKind, SpecialRole } from './school.ts';

const plain: Record<SchoolKind, Names> = {
  general: named('жалпы білім беретін мектеп', 'Общеобразовательная школа', 'General School'),
  lyceum: named('лицей', 'Лицей', 'Lyceum'),
  gymnasium: named('гимназия', 'Гимназия', 'Gymnasium'),
  'school-gymnasium': named('мектеп-гимназия', 'Школа-гимназия', 'School-Gymnasium'),
  'school-lyceum': named('мектеп-лицей', 'Школа-лицей', 'School-Lyceum'),
};

// The Kazakh possessive («Ақбұлақ мектебі») is a form of its own, so it is written out.
const possessive: Record<SchoolKind, string> = {
  general: 'жалпы білім беретін мектебі',
  lyceum: 'лицейі',
  gymnasium: 'гимназиясы',
  'school-gymnasium': 'мектеп-гимназиясы',
  'school-lyceum': 'мектеп-лицейі',
};

const special: Record<SpecialRole, Names> = {
  culture: named(
    'дарынды балаларға арналған өнер мектеп-интернаты',
    'Школа-интернат искусств для одарённых детей',
    'Boarding School of Arts for Gifted Children',
  ),
  health: named('санаторлық мектеп-интернат', 'Санаторная школа-интернат', 'Sanatorium Boarding School'),
  foreign: named(
    'Байқоңыр қаласындағы орта мектеп',
    'Средняя школа города Байконур',
    'Secondary School of Baikonur City',
  ),
  international: named('халықаралық мектеп', 'Международная школа', 'International School'),
  autonomous: named(
    'автономды білім беру ұйымының мектебі',
    'Школа автономной организации образования',
    'School of the Autonomous Education Organisation',
  ),
  penal: named(
    'түзеу мекемесі жанындағы жалпы білім беретін мектеп',
    'Общеобразовательная школа при исправительном учреждении',
    'General School at a Penal Institution',
  ),
  evening: named('кешкі мектеп', 'Вечерняя школа', 'Evening School'),
};

/** Names of private schools: words of good hope, no persons. */
export const privateNames: readonly Names[] = [
  named('Болашақ', 'Болашак', 'Bolashak'),
  named('Шұғыла', 'Шугыла', 'Shugyla'),
  named('Білім нұры', 'Билим нуры', 'Bilim Nury'),
  named('Өрлеу', 'Орлеу', 'Orleu'),
  named('Қанат', 'Канат', 'Kanat'),
  named('Самғау', 'Самгау', 'Samgau'),
  named('Жұлдыз', 'Жулдыз', 'Zhuldyz'),
  named('Ізденіс', 'Изденис', 'Izdenis'),
  named('Көкжиек', 'Кокжиек', 'Kokzhiek'),
  named('Парасат', 'Парасат', 'Parasat'),
  named('Таңшолпан', 'Таншолпан', 'Tansholpan'),
  named('Бәйшешек', 'Байшешек', 'Baisheshek'),
  named('Ақ желкен', 'Ак желкен', 'Ak Zhelken'),
  named('Жаңа ғасыр', 'Жана гасыр', 'Zhana Gasyr'),
  named('Керемет', 'Керемет', 'Keremet'),
  named('Мұрагер', 'Мурагер', 'Murager'),
];

/** «№12 мектеп-лицей» / «Школа-лицей № 12» / «School-Lyceum No. 12». */
export function numberedName(kind: SchoolKind, number: number): Names {
  return withNumber(plain[kind], number);
}

/** Name of a special school, numbered within its region. */
export function specialName(role: SpecialRole, number: number): Names {
  return withNumber(special[role], number);
}

/** Name after a village; the second school of a village carries a number. */
export function villageName(kind: SchoolKind, village: Names, number: number | null): Names {
  const { ru, en } = plain[kind];
  const mark = marks(number);
  return named(
    `${mark.kk}${village.kk} ${possessive[kind]}`,
    `${ru}${mark.ru} села ${village.ru}`,
    `${village.en} Village ${en}${mark.en}`,
  );
}

/** «Болашақ» жеке мектебі; used names come back with a number. */
export function privateName(kind: SchoolKind, name: Names, number: number | null): Names {
  const { ru, en } = plain[kind];
  const mark = marks(number);
  return named(
    `${mark.kk}«${name.kk}» жеке меншік ${possessive[kind]}`,
    `${privateForm[kind]} ${lowerFirst(ru)} «${name.ru}»${mark.ru}`,
    `${name.en} Private ${en}${mark.en}`,
  );
}

const privateForm: Record<SchoolKind, string> = {
  general: 'Частная',
  lyceum: 'Частный',
  gymnasium: 'Частная',
  'school-gymnasium': 'Частная',
  'school-lyceum': 'Частная',
};

function withNumber(name: Names, number: number): Names {
  const mark = marks(number);
  return named(mark.kk + name.kk, name.ru + mark.ru, name.en + mark.en);
}

function marks(number: number | null): Names {
  return number === null ? named('', '', '') : named(`№${number} `, ` № ${number}`, ` No. ${number}`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
