import { z } from 'zod';

/** A name in the three languages. */
export const namesSchema = z.strictObject({
  kk: z.string().min(1),
  ru: z.string().min(1),
  en: z.string().min(1),
});

/** A name in the three languages. */
export type Names = z.infer<typeof namesSchema>;

/** Something with a public code and a name. */
export const codedSchema = z.strictObject({ code: z.string().min(1), names: namesSchema });
