import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../../state/view-store.ts';
import { elementId } from '../form/issues.ts';
import { readAmount, type Scale, writeAmount } from './amounts.ts';
import styles from './Money.module.css';

interface Props {
  path: string;
  label: string;
  amountMinor: number | null;
  scale: Scale;
  onAmount: (amountMinor: number | null) => void;
}

/** One sum. What cannot be read as one stays in sight, marked, and changes nothing. */
export function MoneyCell({ path, label, amountMinor, scale, onAmount }: Props) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const [text, setText] = useState<string | null>(null);
  const isWrong = text !== null && readAmount(text, scale, language) === undefined;
  const written = amountMinor === null ? '' : writeAmount(amountMinor, scale, language);
  const commit = () => {
    if (text === null || isWrong) return;
    onAmount(readAmount(text, scale, language) ?? null);
    setText(null);
  };
  return (
    <td className={styles.cell}>
      <input
        id={elementId(path)}
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isWrong}
        title={isWrong ? t('money.wrong') : undefined}
        size={Math.max(8, (text ?? written).length + 1)}
        value={text ?? written}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      {isWrong && <small role="alert">{t('money.wrong')}</small>}
    </td>
  );
}
