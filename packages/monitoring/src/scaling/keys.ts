/** Index of an option (0 = first) by the label in a key: 'A' or 'a' or '1' = first; −1 where there is no key. */
export function keyIndex(key: string | null): number {
  if (key === null || key === '') return -1;
  const digit = Number(key);
  if (Number.isInteger(digit)) return digit - 1;
  return key.toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0);
}

/** Label of an option by its index: A, B, C … */
export function optionLabel(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
