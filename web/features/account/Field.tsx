import type { InputHTMLAttributes } from 'react';
import styles from './Account.module.css';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  onText: (text: string) => void;
}

/** A line to write in, with its label above. */
export const Field = ({ label, onText, ...rest }: Props) => (
  <label className={styles.field}>
    {label}
    <input {...rest} required onChange={({ target }) => onText(target.value)} />
  </label>
);
