/** Signs that may separate the cells of a line, the most usual first. */
const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

const linesLookedAt = 50;

/**
 * Finds the sign that separates the cells of `text`: the one that occurs equally often (outside quotes) in most of the
 * first lines and in the header. So `code;score` with `A;1,5` below it is separated by semicolons. A table of one column
 * has none; then the comma is returned.
 */
export function findDelimiter(text: string): Delimiter {
  const counts = countDelimiters(text);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const perLine = counts.map((count) => count[delimiter]).filter((_, index) => !isBlank(counts[index]));
    const header = perLine[0] ?? 0;
    if (header === 0) continue;
    const equal = perLine.filter((count) => count === header).length / perLine.length;
    // Agreement decides; the number of cells only where two signs agree equally well.
    const score = equal + Math.min(header, 999) / 1000;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

type Count = Record<Delimiter, number> & { characters: number };

function isBlank(count: Count | undefined): boolean {
  return count === undefined || count.characters === 0;
}

function countDelimiters(text: string): Count[] {
  const lines: Count[] = [];
  let line = newCount();
  let quoted = false;
  for (const sign of text.slice(0, 200_000)) {
    if (sign === '"') quoted = !quoted;
    if (sign === '\n' && !quoted) {
      lines.push(line);
      if (lines.length === linesLookedAt) return lines;
      line = newCount();
      continue;
    }
    if (sign !== '\r') line.characters++;
    if (!quoted && isDelimiter(sign)) line[sign]++;
  }
  if (line.characters > 0) lines.push(line);
  return lines;
}

function newCount(): Count {
  return { ',': 0, ';': 0, '\t': 0, characters: 0 };
}

function isDelimiter(sign: string): sign is Delimiter {
  return sign === ',' || sign === ';' || sign === '\t';
}
