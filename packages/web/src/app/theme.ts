import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

// One accent, a deep blue-green; index 7 on light paper and 3 on dark have more than 4.5 : 1 against it.
const petrol: MantineColorsTuple = [
  '#eaf4f4',
  '#d5e7e7',
  '#a9d0d0',
  '#7cc4c4',
  '#4fa3a5',
  '#2c8a8e',
  '#17757b',
  '#0b5f66',
  '#084b51',
  '#05373c',
];

// The library's greys of the dark scheme, made of this palette: text first, page last.
const dark: MantineColorsTuple = [
  '#e7eceb',
  '#c9d2d2',
  '#9dacb0',
  '#82939a',
  '#3d4d53',
  '#243136',
  '#18242a',
  '#141d21',
  '#10191c',
  '#0e1518',
];

const fontFamily = "'Golos Text Variable', system-ui, 'Segoe UI', 'Noto Sans', sans-serif";

// The library writes white on the accent in the dark too, where the accent is light.
const buttonColours: VariantColorsResolver = (input) => {
  if (input.variant !== 'filled' || (input.color ?? 'petrol') !== 'petrol')
    return defaultVariantColorsResolver(input);
  return {
    background: 'var(--accent)',
    hover: 'var(--accent-strong)',
    color: 'var(--on-accent)',
    border: '1px solid transparent',
  };
};

/** The look of the controls; the page's own colours are in tokens.css. */
export const theme = createTheme({
  colors: { petrol, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver: buttonColours,
  fontFamily,
  headings: { fontFamily, fontWeight: '600' },
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    // Notes stand below their fields, so that fields side by side stand on one line.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Tooltip: { defaultProps: { withArrow: true, multiline: true, openDelay: 150 } },
  },
});

/** Lets the controls take the colours of tokens.css. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--bad)',
  };
  return { variables: {}, light: shared, dark: shared };
};
