import { storyLimits } from '@stratlas/server/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './StoryEditor.module.css';

const { least, most } = storyLimits.seconds;

interface Props {
  value: number;
  onValue: (seconds: number) => void;
}

/** A whole number of seconds; what is typed on the way to one stays in sight until the field is left. */
export function SecondsField({ value, onValue }: Props) {
  const { t } = useTranslation('stories');
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    const seconds = Number(text);
    if (Number.isInteger(seconds) && seconds >= least && seconds <= most) onValue(seconds);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('editor.seconds')}</label>
      <input
        id={id}
        type="number"
        className={styles.short}
        min={least}
        max={most}
        value={typed ?? value}
        onChange={({ target }) => change(target.value)}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
