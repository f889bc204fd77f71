import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { comparisonQuery } from '../api/records.ts';
import form from '../form/Form.module.css';
import { ChangeList } from './ChangeList.tsx';
import styles from './History.module.css';

/** Any two revisions beside each other. */
export function Compare({ id, last }: { id: string; last: number }) {
  const { t } = useTranslation('editor');
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState(last - 1);
  const [to, setTo] = useState(last);
  const { data } = useQuery({ ...comparisonQuery(id, from, to), enabled: isOpen });
  return (
    <details
      className={styles.compare}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('history.compare')}</summary>
      <div className={form.grid}>
        <NumberChoice label={t('history.from')} last={last} value={from} onValue={setFrom} />
        <NumberChoice label={t('history.to')} last={last} value={to} onValue={setTo} />
      </div>
      {data && <ChangeList changes={data.changes} none={t('history.same')} />}
    </details>
  );
}

interface ChoiceProps {
  label: string;
  last: number;
  value: number;
  onValue: (value: number) => void;
}

const NumberChoice = ({ label, last, value, onValue }: ChoiceProps) => (
  <label className={`${form.field} ${styles.number}`}>
    {label}
    <select value={value} onChange={({ target }) => onValue(Number(target.value))}>
      {Array.from({ length: last }, (_, index) => last - index).map((number) => (
        <option key={number}>{number}</option>
      ))}
    </select>
  </label>
);
