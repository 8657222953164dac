// Latin letters (and the Latin schwa) that a keyboard slip leaves in a Cyrillic word, where nobody can see them.
const latin = 'AaBCcEeHhIiKMOoPpTXxYyƏə';
const cyrillic = 'АаВСсЕеНһІіКМОоРрТХхУуӘә';
const foldedLetter = new Map([...latin].map((letter, index) => [letter, [...cyrillic][index] ?? letter]));

const word = /[\p{L}\p{M}]+/gu;
const latinLetter = /\p{Script=Latin}/u;

/**
 * Replaces Latin look-alikes by the Cyrillic letters that they stand for, in words that hold Cyrillic letters too and no Latin
 * letter but such ones; a word all in Latin (IT, NIS) stays as it is. Kazakh needs it most: Latin i and h look like і and һ.
 */
export function foldLookAlikes(text: string): string {
  if (!latinLetter.test(text)) return text;
  return text.replace(word, (letters) => {
    const isMixed = /\p{Script=Cyrillic}/u.test(letters) && latinLetter.test(letters);
    const folds = [...letters].every((letter) => !latinLetter.test(letter) || foldedLetter.has(letter));
    return isMixed && folds
      ? [...letters].map((letter) => foldedLetter.get(letter) ?? letter).join('')
      : letters;
  });
}

/** Text as it is compared with headings and values: folded, lower case, ё as е, words apart by one space, no other signs. */
export function normalised(text: string): string {
  return foldLookAlikes(text.normalize('NFC'))
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
