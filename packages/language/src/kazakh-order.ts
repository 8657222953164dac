// The 42 letters of the Cyrillic Kazakh alphabet in their order.
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const places = new Map(Array.from(alphabet, (letter, place) => [letter, place]));

/** Splits a text so that runs of digits are compared by value; № counts as the letters No that it stands for. */
function pieces(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\d+|\D/gu) ?? []
  );
}

function compareNumbers(left: string, right: string): number {
  return Number(left) - Number(right);
}

// Signs and spaces first, then digits, then the alphabet, then Latin and other letters: as the collation of CLDR.
function rank(piece: string): number {
  if (places.has(piece)) return 2;
  if (/^\d/u.test(piece)) return 1;
  return /\p{L}/u.test(piece) ? 3 : 0;
}

function comparePieces(left: string, right: string): number {
  const byRank = rank(left) - rank(right);
  if (byRank !== 0) return byRank;
  if (rank(left) === 1) return compareNumbers(left, right);
  const [place, other] = [places.get(left), places.get(right)];
  if (place !== undefined && other !== undefined) return place - other;
  return left === right ? 0 : left < right ? -1 : 1;
}

/**
 * Order of names in the Kazakh alphabet, numbers inside names by size: for machines whose `Intl.Collator` has no Kazakh
 * data (every Chromium). Capitals and small letters are alike, as letters of one name.
 */
export function compareKazakh(left: string, right: string): number {
  const [a, b] = [pieces(left), pieces(right)];
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = comparePieces(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
