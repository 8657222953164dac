/** Sizes of the demonstration: one region, a nation with a sample of its schools, a nation with all of them. */
export const demoSizes = ['region', 'nation', 'census'] as const;
