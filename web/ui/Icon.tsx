import styles from './Icon.module.css';
import { type IconName, iconPaths } from './icon-paths.ts';

/** A decorative icon in the colour of the text; what it means stands in words beside it. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
    <path d={iconPaths[name]} />
  </svg>
);
