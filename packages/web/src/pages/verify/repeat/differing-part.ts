/** A text in three parts: what both begin with, what differs, what both end with. */
export interface TextParts {
  before: string;
  differs: string;
  after: string;
}

/** The part of a text that is not in the other one, between their common beginning and end; whole characters, never half of one. */
export function differingPart(text: string, other: string): TextParts {
  const [is, was] = [Array.from(text), Array.from(other)];
  const shorter = Math.min(is.length, was.length);
  let start = 0;
  while (start < shorter && is[start] === was[start]) start++;
  let end = 0;
  while (end < shorter - start && is.at(-1 - end) === was.at(-1 - end)) end++;
  return {
    before: is.slice(0, start).join(''),
    differs: is.slice(start, is.length - end).join(''),
    after: is.slice(is.length - end).join(''),
  };
}
