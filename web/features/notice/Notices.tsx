import type { QueryProblem } from '@stratlas/server/contract';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { hasServer } from '../../api/kept.ts';
import { mapErrorStore } from '../../state/map-error.ts';
import { dismissProblems, viewStore } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { UpdatePlace } from '../offline/UpdatePlace.tsx';
import styles from './Notices.module.css';
import { reasonKey } from './reason-key.ts';
import { useOnline } from './use-online.ts';

/** A network that is gone may take this part of the page with it; the plain words stay. */
const OfflineNote = lazy(() =>
  import('../offline/OfflineNote.tsx').then(
    (module) => ({ default: module.OfflineNote }),
    () => ({ default: PlainNote }),
  ),
);

function PlainNote({ className }: { className: string | undefined }) {
  const { t } = useTranslation();
  return <p className={className}>{t('notice.offline')}</p>;
}

/** What went wrong and what stays possible, above everything, until it is dismissed or over. */
export function Notices() {
  const { t } = useTranslation();
  const problems = useStore(viewStore, (state) => state.problems);
  const mapError = useStore(mapErrorStore, ({ message }) => message);
  const isOnline = useOnline();
  return (
    <section className={styles.notices} aria-label={t('notice.label')} aria-live="polite">
      {problems.length > 0 && <BadAddress problems={problems} />}
      {mapError !== null && hasServer && <p className={styles.notice}>{t('error.map')}</p>}
      {(!isOnline || !hasServer) && (
        <Suspense>
          <OfflineNote className={styles.notice} />
        </Suspense>
      )}
      <UpdatePlace className={styles.notice} />
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
