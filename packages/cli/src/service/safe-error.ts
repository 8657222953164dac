/** What the log keeps of an error. */
export interface SafeError {
  type: string;
  message: string;
  stack?: string | undefined;
  code?: string;
  /** Of a database error: where it happened, by the names of the schema. */
  schema?: string;
  table?: string;
  column?: string;
  constraint?: string;
  cause?: SafeError | string;
  errors?: (SafeError | string)[];
}

const kept = ['code', 'schema', 'table', 'column', 'constraint'] as const;

/**
 * An error for the log, without the fields in which PostgreSQL repeats data (`detail` holds the values of a key, `where` a whole line
 * of a COPY, `internalQuery` and `hint` parts of a statement): rows of pupils never reach the log. Causes are cut in the same way.
 */
export function safeError(error: unknown): SafeError | string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`;
  const fields = kept.flatMap((name) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...Object.fromEntries(fields),
    ...(error.cause === undefined ? {} : { cause: safeError(error.cause) }),
    ...(error instanceof AggregateError ? { errors: error.errors.map(safeError) } : {}),
  };
}
