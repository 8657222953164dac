import { ActionIcon, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useWords } from '../words/use-words.tsx';

const next = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon } as const;
const labels = {
  auto: 'web.shell.colours-auto',
  light: 'web.shell.colours-light',
  dark: 'web.shell.colours-dark',
} as const;

/** One button that goes through: as the device, light, dark. */
export function ColourSwitch() {
  const { say } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = icons[colorScheme];
  const label = say(labels[colorScheme]);
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={38}
        aria-label={label}
        onClick={() => setColorScheme(next[colorScheme])}
      >
        <Icon size={19} stroke={1.6} color="var(--ink-soft)" />
      </ActionIcon>
    </Tooltip>
  );
}
