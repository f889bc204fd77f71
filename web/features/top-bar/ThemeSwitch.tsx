import { useTranslation } from 'react-i18next';
import { chooseTheme, themeChoices, useTheme } from '../../state/theme.ts';
import { IconButton } from '../../ui/IconButton.tsx';

const icons = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** One button that goes round the three choices and names the present one. */
export function ThemeSwitch({ wordy = false }: { wordy?: boolean }) {
  const { t } = useTranslation();
  const { choice } = useTheme();
  const next = themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? 'system';
  return (
    <IconButton
      icon={icons[choice]}
      label={`${t('bar.theme')}: ${t(`bar.themes.${choice}`)}`}
      wordy={wordy}
      onClick={() => chooseTheme(next)}
    />
  );
}
