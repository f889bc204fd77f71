import { useTranslation } from 'react-i18next';
import panel from '../../../ui/panel.module.css';
import { useTelling } from './use-telling.ts';
import { valueWords } from './value-words.ts';

/** The value of a field in words, whatever it is. */
export function FieldValue({ field, value }: { field: string; value: unknown }) {
  const { t } = useTranslation('editor');
  const words = valueWords(field, value, useTelling());
  const [only] = words;
  if (only === undefined) return <span className={panel.note}>{t('merge.empty')}</span>;
  if (words.length === 1) return <span>{only}</span>;
  return (
    <ul>
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
