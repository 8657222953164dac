const space = '\u00A0';

/**
 * Returns the text with no-break spaces where a line must not end: before a dash, between a dash and a number, before a
 * percent sign, after a number sign, and inside an interval `−3 … +27`. Words and figures stay as they are.
 */
export function unbreakable(text: string): string {
  return text
    .replace(/ ([–—])/g, `${space}$1`)
    .replace(/([–—]) (\d)/g, `$1${space}$2`)
    .replace(/(\d) %/g, `$1${space}%`)
    .replace(/(\d) to ([+−\d])/g, `$1${space}to${space}$2`)
    .replace(/(от|до) ([+−\d])/g, `$1${space}$2`)
    .replace(/№ /g, `№${space}`)
    .replace(/(\S) … (\S)/g, `$1${space}…${space}$2`);
}
