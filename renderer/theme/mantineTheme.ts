import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';

/** Mantine wants ten shades of each colour; ours are single, named and differ by theme. */
const same = (value: string): MantineColorsTuple => [
  value,
  value,
  value,
  value,
  value,
  value,
  value,
  value,
  value,
  value,
];

/** The theme of the components that come from Mantine: popovers, menus, dialogs, palette, notices. */
export const mantineTheme: MantineThemeOverride = createTheme({
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  primaryColor: 'pen',
  colors: { pen: same('var(--accent)') },
  white: 'var(--panel)',
  black: 'var(--ink)',
  defaultRadius: '3px',
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '4px', xl: '4px' },
  fontSizes: { xs: '10.5px', sm: '11px', md: '12px', lg: '13px', xl: '19px' },
  lineHeights: { xs: '13px', sm: '14px', md: '16px', lg: '17px', xl: '24px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  shadows: {
    xs: 'var(--shadow)',
    sm: 'var(--shadow)',
    md: 'var(--shadow)',
    lg: 'var(--shadow)',
    xl: 'var(--shadow)',
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'default',
  components: {
    Menu: {
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        offset: 2,
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 80 },
      },
    },
    Modal: {
      defaultProps: { radius: 'md', shadow: 'md', centered: true, transitionProps: { duration: 80 } },
    },
  },
});

const variables = {
  '--mantine-color-body': 'var(--panel)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink3)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--loss-text)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line2)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink3)',
  '--mantine-color-pen-filled': 'var(--accent)',
  '--mantine-color-pen-light': 'var(--accent-wash)',
} as const;

/** Ties the variables of Mantine to those of the theme, which alone know light, dark and projector. */
export const mantineVariables: CSSVariablesResolver = () => ({
  variables: { ...variables },
  light: { ...variables },
  dark: { ...variables },
});
