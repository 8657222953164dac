/** What was asked for by its public code does not exist (or may not be seen); the server answers 404. */
export class NotFound extends Error {
  readonly what: string;
  readonly code: string;

  constructor(what: string, code: string) {
    super(`no ${what} '${code}'`);
    this.name = 'NotFound';
    this.what = what;
    this.code = code;
  }
}
