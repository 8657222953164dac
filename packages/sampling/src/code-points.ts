/**
 * Orders two strings by Unicode code point, as Python and `LC_ALL=C sort` on UTF-8 do.
 * JavaScript's own `<` compares UTF-16 units and would put U+FFxx after U+1xxxx. Returns a negative number, 0 or a positive one.
 */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return codePointRank(a) - codePointRank(b);
  }
  return left.length - right.length;
}

// Surrogates (D800–DFFF) stand for code points above FFFF, so they rank after E000–FFFF.
function codePointRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
