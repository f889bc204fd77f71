import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = 'light' | 'dark';

export interface ThemeState {
  choice: ThemeChoice;
  /** What the choice comes to now. */
  theme: Theme;
}

export const themeStore = createStore<ThemeState>()(() => ({ choice: 'system', theme: 'light' }));

export const useTheme = (): ThemeState => useStore(themeStore);

export const chooseTheme = (choice: ThemeChoice): void => themeStore.setState({ choice });

export const themeOf = (choice: ThemeChoice, systemIsDark: boolean): Theme =>
  choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;

export const isThemeChoice = (text: string | null): text is ThemeChoice =>
  themeChoices.some((choice) => choice === text);

const storageKey = 'stratlas-theme';

/** A browser may forbid storage; the page then forgets the choice and works all the same. */
function withStorage<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** Follows the choice and the system: `data-theme` on the page's root, the choice in storage. */
export function bindTheme(page: Window): void {
  const system = page.matchMedia('(prefers-color-scheme: dark)');
  const stored = withStorage(() => page.localStorage.getItem(storageKey));
  const resolve = () => {
    const { choice } = themeStore.getState();
    themeStore.setState({ theme: themeOf(choice, system.matches) });
  };
  themeStore.subscribe(({ choice, theme }, before) => {
    page.document.documentElement.dataset.theme = theme;
    if (choice === before.choice) return;
    withStorage(() => page.localStorage.setItem(storageKey, choice));
    resolve();
  });
  if (isThemeChoice(stored)) themeStore.setState({ choice: stored });
  system.addEventListener('change', resolve);
  resolve();
}
