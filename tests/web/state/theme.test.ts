import { expect, test } from 'vitest';
import { isThemeChoice, themeOf } from '../../../web/state/theme.ts';

test('a chosen theme holds whatever the system has', () => {
  expect(themeOf('light', true)).toBe('light');
  expect(themeOf('dark', false)).toBe('dark');
});

test('without a choice the theme is the system’s', () => {
  expect(themeOf('system', true)).toBe('dark');
  expect(themeOf('system', false)).toBe('light');
});

test('what storage holds is believed only when it is a choice', () => {
  expect(isThemeChoice('dark')).toBe(true);
  expect(isThemeChoice('sepia')).toBe(false);
  expect(isThemeChoice(null)).toBe(false);
});
