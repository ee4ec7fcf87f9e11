import { recall, remember } from './memory';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEEP = 'theme';

let chosen = $state<Theme>(THEMES.find((theme) => theme === recall(KEEP)) ?? 'system');

export function theme(): Theme {
  return chosen;
}

/** Chooses light, dark or what the system says, for this visit and the next. */
export function chooseTheme(wanted: Theme): void {
  chosen = wanted;
  remember(KEEP, wanted);
  showTheme();
}

/** Puts the chosen theme on the page; the style sheets do the rest. */
export function showTheme(): void {
  if (chosen === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}
