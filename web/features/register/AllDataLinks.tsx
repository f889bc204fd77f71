import '../../i18n/data-package/add.ts';
import { useTranslation } from 'react-i18next';
import styles from './Register.module.css';

const formats = 'GeoPackage, FlatGeobuf, CSV, XLSX, GeoJSON';

/** Where to take everything away at once, whatever is filtered, and where programs ask. */
export function AllDataLinks() {
  const { t } = useTranslation('dataPackage');
  return (
    <>
      <p className={styles.hint}>{t('hint', { formats })}</p>
      <p className={styles.files}>
        <a href="/data/latest">{t('all')} (ZIP)</a>
        <a href="/api/docs">{t('api')} (API)</a>
      </p>
    </>
  );
}
