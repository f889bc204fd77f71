import '../../i18n/offline/add.ts';
import { filterPairs, writePairs } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { keptBook, pictureAddress } from '../../api/kept.ts';
import { tellsProjects } from '../../state/panels.ts';
import { useView } from '../../state/view-store.ts';
import styles from './Offline.module.css';

/** The view's picture in place of the map, where the browser cannot draw one. */
export function StillMap() {
  const { t } = useTranslation('offline');
  const filter = useView((view) => view.filter);
  const of = useView(({ panel }) => (tellsProjects(panel) ? 'projects' : 'areas'));
  const query = writePairs([...filterPairs(filter), ['of', of]]);
  return (
    <figure className={styles.still} data-still={of}>
      <img src={pictureAddress(keptBook, `/api/picture.svg?${query}`)} alt={t('picture')} />
      <figcaption>{t('stillMap')}</figcaption>
    </figure>
  );
}
