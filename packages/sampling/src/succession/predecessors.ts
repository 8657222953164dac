import type { SuccessionLink, SuccessionStep } from './succession-link.ts';

/**
 * The units that each of the codes continues, going back through `steps` (the latest first). Inside a register a unit continues itself and all that went
 * into it. From one register to an earlier one it continues those that the links name; and the unit with its own code, unless the links say
 * what became of that one. A unit that continues none is new: an empty list. Codes of a list in the order in which they are found.
 */
export function predecessorsThrough(
  codes: Iterable<string>,
  steps: readonly SuccessionStep[],
): Map<string, string[]> {
  let units = new Map<string, Set<string>>();
  for (const code of codes) units.set(code, new Set([code]));
  for (const step of steps) {
    const before = step.inside ? ancestorsInside(step.links) : predecessorsBetween(step);
    units = new Map([...units].map(([code, now]) => [code, new Set([...now].flatMap(before))]));
  }
  return new Map([...units].map(([code, found]) => [code, [...found]]));
}

function predecessorsBetween({ links, earlier }: SuccessionStep): (code: string) => string[] {
  const named = sourcesOf(links);
  const goneOn = new Set(links.map(({ from }) => from));
  return (code) => {
    const sources = named.get(code) ?? [];
    return earlier.has(code) && !goneOn.has(code) ? [code, ...sources] : sources;
  };
}

function ancestorsInside(links: readonly SuccessionLink[]): (code: string) => string[] {
  const named = sourcesOf(links);
  return (code) => {
    const found = new Set([code]);
    // A set is walked in the order of its members, those added meanwhile included.
    for (const unit of found) for (const source of named.get(unit) ?? []) found.add(source);
    return [...found];
  };
}

function sourcesOf(links: readonly SuccessionLink[]): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const { from, to } of links) {
    if (to === null) continue;
    const known = sources.get(to);
    if (known) known.push(from);
    else sources.set(to, [from]);
  }
  return sources;
}
