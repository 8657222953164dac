/** What a school is compared with. */
export const references = ['district', 'region', 'nation', 'similar'] as const;

/** One of `references`. */
export type Reference = (typeof references)[number];
