/** SHA-256 of bytes in lower-case hex, computed by the browser itself. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The ticket of a school: SHA-256 of the UTF-8 text `seed|code`. */
export function ticket(seed: string, code: string): Promise<string> {
  return sha256(new TextEncoder().encode(`${seed}|${code}`));
}
