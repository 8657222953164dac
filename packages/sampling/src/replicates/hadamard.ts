/** A square matrix of +1 and −1, row-major, whose rows are orthogonal. */
export interface Hadamard {
  order: number;
  signs: Int8Array;
}

/**
 * The smallest Hadamard matrix of at least so many rows that doubling (Sylvester 1867) and quadratic residues (Paley 1933, I and II, for primes)
 * reach, with first row and first column all +1. For 75 it has 76 rows, for 400 it has 400.
 */
export function hadamardAtLeast(rows: number): Hadamard {
  for (let order = Math.max(1, rows); ; order++) {
    const matrix = hadamardOf(order);
    if (matrix) return normalised(matrix);
  }
}

function hadamardOf(order: number): Hadamard | null {
  if (order === 1) return { order, signs: Int8Array.of(1) };
  if (order === 2) return { order, signs: Int8Array.of(1, 1, 1, -1) };
  if (order % 4 !== 0) return null;
  const half = hadamardOf(order / 2);
  if (half) return doubled(half);
  if (isPrime(order - 1)) return paleyOne(order - 1);
  const prime = order / 2 - 1;
  return prime % 4 === 1 && isPrime(prime) ? paleyTwo(prime) : null;
}

function fill(order: number, sign: (row: number, column: number) => number): Hadamard {
  const signs = new Int8Array(order * order);
  for (let row = 0; row < order; row++) {
    for (let column = 0; column < order; column++) signs[row * order + column] = sign(row, column);
  }
  return { order, signs };
}

function doubled({ order, signs }: Hadamard): Hadamard {
  return fill(2 * order, (row, column) => {
    const sign = signs[(row % order) * order + (column % order)];
    return row >= order && column >= order ? -sign : sign;
  });
}

// Paley I for a prime q = 3 mod 4: I + S, S skew, bordered by ones.
function paleyOne(prime: number): Hadamard {
  const residue = residues(prime);
  return fill(prime + 1, (row, column) => {
    if (row === column) return 1;
    if (row === 0) return 1;
    return column === 0 ? -1 : residue[(column - row + prime) % prime];
  });
}

// Paley II for a prime q = 1 mod 4: the symmetric conference matrix C of order q + 1, each entry replaced by a block of 2 × 2.
function paleyTwo(prime: number): Hadamard {
  const residue = residues(prime);
  const conference = (row: number, column: number) => {
    if (row === column) return 0;
    return row === 0 || column === 0 ? 1 : residue[(column - row + prime) % prime];
  };
  return fill(2 * (prime + 1), (row, column) => {
    const both = (row % 2) + (column % 2);
    const entry = conference(Math.floor(row / 2), Math.floor(column / 2));
    if (entry === 0) return both === 0 ? 1 : -1;
    return both === 2 ? -entry : entry;
  });
}

/** χ(d) of every difference d modulo a prime: 1 for squares, −1 for the others, 0 for 0. */
function residues(prime: number): Int8Array {
  const signs = new Int8Array(prime).fill(-1);
  signs[0] = 0;
  for (let root = 1; root < prime; root++) signs[(root * root) % prime] = 1;
  return signs;
}

function isPrime(value: number): boolean {
  if (value < 2) return false;
  for (let factor = 2; factor * factor <= value; factor++) if (value % factor === 0) return false;
  return true;
}

function normalised({ order, signs }: Hadamard): Hadamard {
  return fill(
    order,
    (row, column) => signs[row * order + column] * signs[row * order] * signs[column] * signs[0],
  );
}
