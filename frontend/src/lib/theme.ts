import { deviceChoice } from './device';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const choice = deviceChoice('theme', themes, 'auto');

export function currentTheme(): Theme {
  return choice.read();
}

export function applyTheme(theme: Theme = choice.read()): void {
  choice.write(theme);
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
