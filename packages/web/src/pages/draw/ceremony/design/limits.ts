/** Limits as a person types them, e.g. "80; 200,5"; a part that is no number is NaN, so that the design is refused there. */
export function limitsOf(text: string): number[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => Number(part.replace(',', '.')));
}
