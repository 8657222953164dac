import { isMessageKey, languages, translator } from '@sapa/language';
import type { Draw } from '@sapa/sampling';
import type { Names } from '../names.ts';

/**
 * What each stratum of a draw is called, by its name: the values of its columns in words, in the order of the design; of merged strata all of them. A region
 * that stands beside it anyway is left out, unless several were merged or nothing else is left.
 */
export function stratumWords(
  { strata, design }: Pick<Draw, 'strata' | 'design'>,
  regions: ReadonlyMap<string, Names>,
): Map<string, Names> {
  return new Map(
    strata.map(({ name, values }) => {
      const named = languages.map((language) => {
        const say = translator(language);
        const wordOf = (value: string) => {
          const key = `web.value.${value}`;
          return isMessageKey(key) ? say(key) : value;
        };
        const isTold = (column: string) =>
          column !== 'region' || design.strata.length === 1 || (values.region ?? []).length > 1;
        const parts = design.strata
          .filter(isTold)
          .map((column) =>
            (values[column] ?? [])
              .map((value) => (column === 'region' ? regions.get(value)?.[language] : null) ?? wordOf(value))
              .join(' + '),
          );
        return [language, parts.filter(Boolean).join(' · ') || name];
      });
      return [name, { kk: name, ru: name, en: name, ...Object.fromEntries(named) }];
    }),
  );
}
