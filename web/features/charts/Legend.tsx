import styles from './Charts.module.css';

/** Which look means what. */
export const Legend = ({ looks }: { looks: readonly { name: string; colour: string }[] }) => (
  <ul className={styles.legend}>
    {looks.map(({ name, colour }) => (
      <li key={name}>
        <i aria-hidden="true" style={{ background: colour }} />
        {name}
      </li>
    ))}
  </ul>
);
