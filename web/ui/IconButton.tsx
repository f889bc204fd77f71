import type { ButtonHTMLAttributes } from 'react';
import { Icon } from './Icon.tsx';
import styles from './IconButton.module.css';
import type { IconName } from './icon-paths.ts';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  /** Read aloud and shown on hover; shown beside the icon with `wordy`. */
  label: string;
  wordy?: boolean;
}

/** A quiet button: an icon, with its words where there is room for them. */
export const IconButton = ({ icon, label, wordy = false, ...rest }: Props) => (
  <button
    type="button"
    className={styles.button}
    aria-label={wordy ? undefined : label}
    title={wordy ? undefined : label}
    data-act
    {...rest}
  >
    <Icon name={icon} />
    {wordy && <span>{label}</span>}
  </button>
);
