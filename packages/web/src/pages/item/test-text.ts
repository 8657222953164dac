import type { Language } from '@sapa/language';

/** The text of a test, which exists in the languages of instruction: the reader's own where there is one, else the other. */
export function testText(
  texts: { kk?: string; ru?: string } | null,
  reader: Language,
): { text: string; language: 'kk' | 'ru' } | null {
  const order = reader === 'kk' ? (['kk', 'ru'] as const) : (['ru', 'kk'] as const);
  for (const language of order) {
    const text = texts?.[language];
    if (text) return { text, language };
  }
  return null;
}
