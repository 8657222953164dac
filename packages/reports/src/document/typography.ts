const space = '\u00A0';

/**
 * Returns the text with no-break spaces where a line must not end: before a dash, a percent sign or the word after a
 * number sign, and inside an interval `−3 … +27`. Words and figures stay as they are.
 */
export function unbreakable(text: string): string {
  return text
    .replace(/ ([–—])/g, `${space}$1`)
    .replace(/(\d) %/g, `$1${space}%`)
    .replace(/№ /g, `№${space}`)
    .replace(/(\S) … (\S)/g, `$1${space}…${space}$2`);
}
