import { type ReactNode, useState } from 'react';
import styles from './Ask.module.css';

interface Props {
  /** The figure. */
  title: ReactNode;
  /** Made when it is first opened: a list can be long. */
  children: () => ReactNode;
}

/** A figure that opens into what it is made of. */
export function MadeOf({ title, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.figure}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}
