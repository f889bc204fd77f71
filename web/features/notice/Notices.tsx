import type { QueryProblem } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { mapErrorStore } from '../../state/map-error.ts';
import { dismissProblems, viewStore } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Notices.module.css';
import { reasonKey } from './reason-key.ts';
import { useOnline } from './use-online.ts';

/** What went wrong and what stays possible, above everything, until it is dismissed or over. */
export function Notices() {
  const { t } = useTranslation();
  const problems = useStore(viewStore, (state) => state.problems);
  const mapError = useStore(mapErrorStore, ({ message }) => message);
  const isOnline = useOnline();
  return (
    <section className={styles.notices} aria-label={t('notice.label')} aria-live="polite">
      {problems.length > 0 && <BadAddress problems={problems} />}
      {mapError !== null && <p className={styles.notice}>{t('error.map')}</p>}
      {!isOnline && <p className={styles.notice}>{t('notice.offline')}</p>}
    </section>
  );
}

function BadAddress({ problems }: { problems: readonly QueryProblem[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.notice} data-notice="address">
      <div>
        <p>{t('notice.badUrl')}</p>
        <ul>
          {problems.map(({ parameter, value }) => (
            <li key={`${parameter} ${value}`}>
              {t('notice.parameter', {
                parameter,
                value,
                reason: t(`notice.reasons.${reasonKey(parameter)}`),
              })}
            </li>
          ))}
        </ul>
      </div>
      <IconButton icon="close" label={t('notice.dismiss')} onClick={dismissProblems} />
    </div>
  );
}
