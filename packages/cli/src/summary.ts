/** The summary of a command as short lines for a person: one `name: value` a line. */
export function summaryLines(summary: Readonly<Record<string, unknown>>): string {
  return Object.entries(summary)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${valueText(value)}\n`)
    .join('');
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((part) => typeof part !== 'object' || part === null)) {
    return value.map(String).join(', ');
  }
  return JSON.stringify(value);
}
