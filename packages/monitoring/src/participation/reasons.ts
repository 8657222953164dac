import { isMessageKey, languages, type Translate, translator } from '@sapa/language';
import { participationReasons } from '@sapa/sampling';
import { normalised } from '../register/look-alikes.ts';

const codes = new Map<string, string>(
  participationReasons.flatMap((code) => [
    [normalised(code), code],
    ...languages.map((language): [string, string] => [
      normalised(translator(language)(`participation.reason.${code}`)),
      code,
    ]),
  ]),
);

/** A reason as it is kept: the code of a known one, told in whatever language, else what was written. */
export function keptReason(text: string): string {
  return codes.get(normalised(text)) ?? text;
}

/** A kept reason in words. */
export function reasonInWords(say: Translate, kept: string): string {
  const key = `participation.reason.${kept}`;
  return isMessageKey(key) ? say(key) : kept;
}
