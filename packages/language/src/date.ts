import { knowsKazakh } from './intl-locale.ts';
import type { Language } from './language.ts';
import { translator } from './translate.ts';

/** `long` 28 қараша in words, `numeric` in digits, `minute` in digits with the time of day. */
export type DateStyle = 'long' | 'numeric' | 'minute';

// One time zone for the whole country since 1 March 2024 (UTC+5).
const timeZone = 'Asia/Almaty';

const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const options = {
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  numeric: day,
  minute: { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<DateStyle, Intl.DateTimeFormatOptions>;

// The day comes first in English too: 04/09 must not be read as April in one room and September in the next.
const locales = { kk: knowsKazakh ? 'kk' : 'ru', ru: 'ru', en: 'en-GB' } as const satisfies Record<
  Language,
  string
>;

// By hand, because browsers carry no Kazakh names of months.
const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, style: DateStyle): Intl.DateTimeFormat {
  const id = `${language} ${style}`;
  const known = formats.get(id);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locales[language], { ...options[style], timeZone });
  formats.set(id, format);
  return format;
}

/**
 * Writes a moment (or an ISO text such as `2024-11-28`) as a date of Kazakhstan (UTC+5):
 * «2024 жылғы 28 қараша», «28 ноября 2024 г.», “28 November 2024”.
 * Throws RangeError when the text is no date.
 */
export function formatDate(language: Language, date: Date | string, style: DateStyle): string {
  const moment = typeof date === 'string' ? new Date(date) : date;
  const format = dateFormat(language, style);
  if (style !== 'long' || language !== 'kk') return format.format(moment);
  // Intl shortens the Kazakh year to «ж.»; official letters write «жылғы».
  const parts = new Map(format.formatToParts(moment).map((part) => [part.type, part.value]));
  const month = Number(
    dateFormat('kk', 'numeric')
      .formatToParts(moment)
      .find(({ type }) => type === 'month')?.value,
  );
  return translator('kk')('common.date-long', {
    year: parts.get('year') ?? '',
    month: kazakhMonths[month - 1] ?? '',
    day: parts.get('day') ?? '',
  });
}
