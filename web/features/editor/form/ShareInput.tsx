import { useState } from 'react';
import styles from './Form.module.css';
import { elementId } from './issues.ts';

interface Props {
  path: string;
  label: string;
  share: number;
  onShare: (share: number) => void;
}

/** A share in per cent; the others follow when it is left or confirmed, not at every digit. */
export function ShareInput({ path, label, share, onShare }: Props) {
  const [text, setText] = useState<string | null>(null);
  const commit = () => {
    const typed = Number((text ?? '').trim().replace(',', '.'));
    if (text !== null && text.trim() !== '' && typed >= 0 && typed <= 100) {
      onShare(Math.round(typed * 100) / 100);
    }
    setText(null);
  };
  return (
    <span className={styles.share}>
      <input
        id={elementId(path)}
        inputMode="decimal"
        aria-label={label}
        value={text ?? String(share).replace('.', ',')}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      <span aria-hidden="true">%</span>
    </span>
  );
}
