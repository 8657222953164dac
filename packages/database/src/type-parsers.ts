import pg from 'pg';

/** What pg asks for the reader of a column type. */
type TypeParsers = Pick<typeof pg.types, 'getTypeParser'>;

const { builtins } = pg.types;

/**
 * Readers of column types where pg's own would lose something: `bigint` as a number (never silently rounded), `date`
 * as ISO text (a `Date` would shift it by the time zone).
 */
export const typeParsers: TypeParsers = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (format !== 'binary' && type === builtins.INT8) return safeInteger;
    if (format !== 'binary' && type === builtins.DATE) return (text: string) => text;
    return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type);
  },
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`The database holds ${text}, an integer too large to be exact.`);
}
