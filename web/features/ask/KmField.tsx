import { kmLimits } from '@stratlas/server/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Ask.module.css';

interface Props {
  km: number;
  /** Told a number within the limits, when the field is left or Enter is pressed. */
  onKm: (km: number) => void;
  /** Whether none around it is right too. */
  mayBeNone?: boolean;
}

/** How many kilometres around. */
export function KmField({ km, onKm, mayBeNone = false }: Props) {
  const { t } = useTranslation('ask');
  const id = useId();
  const [text, setText] = useState(String(km));
  const least = mayBeNone ? 0 : kmLimits.least;
  const settle = () => {
    const wanted = Number(text.replace(',', '.'));
    const held = Number.isFinite(wanted) ? Math.min(kmLimits.most, Math.max(least, wanted)) : km;
    const tenths = Math.round(held * 10) / 10;
    setText(String(tenths));
    if (tenths !== km) onKm(tenths);
  };
  return (
    <p className={styles.km}>
      <label htmlFor={id}>{t('km')}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
    </p>
  );
}
