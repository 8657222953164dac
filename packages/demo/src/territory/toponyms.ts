import { type Names, named } from '../names.ts';

/** First parts of an invented place name; Kazakh, Russian and English spelling. */
const heads: readonly Names[] = [
  named('Ақ', 'Ак', 'Ak'),
  named('Көк', 'Кок', 'Kok'),
  named('Қара', 'Кара', 'Kara'),
  named('Сары', 'Сары', 'Sary'),
  named('Жаңа', 'Жана', 'Zhana'),
  named('Қызыл', 'Кызыл', 'Kyzyl'),
  named('Орта', 'Орта', 'Orta'),
  named('Кең', 'Кен', 'Ken'),
  named('Бес', 'Бес', 'Bes'),
  named('Үш', 'Уш', 'Ush'),
  named('Қос', 'Кос', 'Kos'),
  named('Алтын', 'Алтын', 'Altyn'),
  named('Күміс', 'Кумис', 'Kumis'),
  named('Жасыл', 'Жасыл', 'Zhasyl'),
  named('Құмды', 'Кумды', 'Kumdy'),
  named('Тасты', 'Тасты', 'Tasty'),
];

/** Second parts of an invented place name. */
const tails: readonly Names[] = [
  named('бұлақ', 'булак', 'bulak'),
  named('төбе', 'тобе', 'tobe'),
  named('өзен', 'озен', 'ozen'),
  named('дала', 'дала', 'dala'),
  named('сай', 'сай', 'sai'),
  named('арна', 'арна', 'arna'),
  named('бел', 'бель', 'bel'),
  named('шоқы', 'шокы', 'shoky'),
  named('жар', 'жар', 'zhar'),
  named('бастау', 'бастау', 'bastau'),
  named('құдық', 'кудык', 'kudyk'),
  named('жайлау', 'жайлау', 'zhailau'),
  named('қайнар', 'кайнар', 'kainar'),
  named('кезең', 'кезен', 'kezen'),
  named('шатқал', 'шаткал', 'shatkal'),
  named('өткел', 'откель', 'otkel'),
  named('тоғай', 'тогай', 'togai'),
  named('шалғын', 'шалгын', 'shalgyn'),
];

// Real districts and cities of these shapes: results made up for the demo must not seem to be theirs.
const taken = new Set([
  'Ақтоғай',
  'Ақжар',
  'Қызылжар',
  'Бестөбе',
  'Қаратөбе',
  'Үштөбе',
  'Көктөбе',
  'Ақтөбе',
  'Ақсай',
  'Жаңаөзен',
]);

/** All invented place names, heads varying fastest so that neighbours in the list differ. */
export const toponyms: readonly Names[] = tails
  .flatMap((tail) => heads.map((head) => named(head.kk + tail.kk, head.ru + tail.ru, head.en + tail.en)))
  .filter((name) => !taken.has(name.kk));
