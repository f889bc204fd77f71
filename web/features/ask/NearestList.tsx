import type { AskResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { select, useView } from '../../state/view-store.ts';
import panel from '../../ui/panel.module.css';
import styles from './Ask.module.css';
import { usePlaceNames } from './use-place-names.ts';

/** Of each kind of object the nearest one, the nearest kinds first. */
export function NearestList({ nearest }: Pick<AskResponse, 'nearest'>) {
  const { t } = useTranslation('ask');
  const { t: common } = useTranslation();
  const language = useView(({ lang }) => lang);
  const nameOf = usePlaceNames();
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format;
  const away = (km: number) => (km < 0.05 ? t('here') : t('kmShort', { km: number(km) }));
  return (
    <details className={panel.section}>
      <summary>{t('nearest')}</summary>
      <p className={panel.note}>{t('nearestHint')}</p>
      <ul>
        {nearest
          .toSorted((a, b) => a.km - b.km)
          .map(({ kind, id, km }) => (
            <li key={kind}>
              <button type="button" className={panel.row} onClick={() => select(id)}>
                <span className={styles.away}>{away(km)}</span>
                <span>
                  {nameOf(id)} <span className={panel.aside}>{common(`kind.${kind}`)}</span>
                </span>
              </button>
            </li>
          ))}
      </ul>
    </details>
  );
}
