import { useTranslation } from 'react-i18next';
import '../../i18n/spots/add.ts';
import styles from './SignLegend.module.css';
import { SignSizes } from './SignSizes.tsx';

/** What the sizes of the signs of projects mean, and what is written below them. */
export function SignLegend() {
  const { t } = useTranslation('spots');
  return (
    <div className={styles.legend}>
      <SignSizes />
      <p>{t('pie')}</p>
      <p>{t('converted')}</p>
    </div>
  );
}
