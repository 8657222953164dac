/**
 * Colours of charts, from Okabe and Ito's palette for colour-blind readers, darkened where needed to 3:1 against white;
 * in grey print the shapes of the marks tell the series apart. Source: Okabe & Ito (2008), Color Universal Design.
 */
export const ink = '#17242F';
/** Secondary text. */
export const muted = '#56646F';
/** Hairlines and grids. */
export const hairline = '#D9E0E5';

/** What a row of a chart shows. */
export type Series =
  | 'school'
  | 'district'
  | 'region'
  | 'nation'
  | 'similar'
  | 'girls'
  | 'boys'
  | 'first-language'
  | 'second-language';

/** Shape of the mark of a series. */
export type Shape = 'circle' | 'cross' | 'diamond' | 'square' | 'triangle';

/** Colour and shape of each series. */
export const marks = {
  school: { colour: '#0072B2', shape: 'circle' },
  district: { colour: '#A84F82', shape: 'triangle' },
  region: { colour: '#C77700', shape: 'diamond' },
  nation: { colour: '#3D4A54', shape: 'square' },
  similar: { colour: '#5B4A9E', shape: 'cross' },
  girls: { colour: '#007E5C', shape: 'circle' },
  boys: { colour: '#C77700', shape: 'square' },
  'first-language': { colour: '#007E5C', shape: 'triangle' },
  'second-language': { colour: '#A84F82', shape: 'diamond' },
} as const satisfies Record<Series, { colour: string; shape: Shape }>;

/** Light to dark: levels from the lowest to the highest; every step differs in lightness, so grey print works too. */
export const levelColours = ['#C9D6DF', '#8FB8D3', '#4C93C2', '#0072B2', '#00507D', '#00324F'] as const;
