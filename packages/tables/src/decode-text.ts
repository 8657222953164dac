import type { Problem } from './problem.ts';

/** A text file in Unicode, with what the reader should know about the way there. */
export interface DecodedText {
  text: string;
  warnings: Problem[];
}

// Where KZ-1048 (STRK 1048-2002) has Kazakh letters, Windows-1251 has letters of Belarusian, Macedonian, Serbian and
// Ukrainian. Nobody writes those in a Kazakhstani table, so their presence tells the two encodings apart.
const kazakhLetters: Readonly<Record<string, string>> = {
  Ќ: 'Қ',
  Ћ: 'Һ',
  ќ: 'қ',
  ћ: 'һ',
  Ў: 'Ұ',
  ў: 'ұ',
  Ј: 'Ә',
  Ґ: 'Ө',
  Є: 'Ғ',
  Ї: 'Ү',
  ґ: 'ө',
  є: 'ғ',
  ј: 'ә',
  Ѕ: 'Ң',
  ѕ: 'ң',
  ї: 'ү',
};

/**
 * Decodes the bytes of a text file: UTF-8 (with or without BOM), UTF-16 with BOM (Excel's “Unicode text”), else
 * Windows-1251 or its Kazakh sister KZ-1048, with a warning. Null when the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText | null {
  const wide = utf16Label(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return text.includes('\0') ? null : { text, warnings: [] };
  }
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    return decodeOldEncoding(bytes, file);
  }
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeOldEncoding(bytes: Uint8Array, file: string): DecodedText {
  const text = new TextDecoder('windows-1251')
    .decode(bytes)
    .replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/g, (letter) => kazakhLetters[letter] ?? letter);
  const warnings: Problem[] = [
    { code: 'windows-1251', place: { file }, expected: 'UTF-8', severity: 'warning' },
  ];
  const lost = /[^\s,;"]*(?:[а-яё]\?[а-яё]|\?[а-яё]{2})[^\s,;"]*/iu.exec(text);
  if (lost) warnings.push({ code: 'lost-letters', place: { file }, received: lost[0], severity: 'warning' });
  return { text, warnings };
}
