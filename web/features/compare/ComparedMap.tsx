import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../i18n/compare/add.ts';
import { MapCanvas } from '../../map/MapCanvas.tsx';
import styles from './ComparedMap.module.css';

/** The second filter's map over the first, right of a curtain that is drawn across both. */
export function ComparedMap() {
  const { t } = useTranslation('compare');
  const [percent, setPercent] = useState(60);
  // Where the middle of the thumb is, which is 32 pixels wide.
  const at = { '--curtain': `calc(16px + (100% - 32px) * ${percent / 100})` } as CSSProperties;
  return (
    <div className={styles.place} style={at}>
      <div className={styles.map}>
        <MapCanvas side="b" />
      </div>
      <div className={styles.line} aria-hidden>
        <span>{t('a')}</span>
        <span>{t('b')}</span>
      </div>
      <input
        type="range"
        className={styles.curtain}
        aria-label={t('curtain')}
        min={0}
        max={100}
        value={percent}
        onChange={({ target }) => setPercent(Number(target.value))}
      />
    </div>
  );
}
