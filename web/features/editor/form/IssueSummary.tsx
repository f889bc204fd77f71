import { useTranslation } from 'react-i18next';
import panel from '../../../ui/panel.module.css';
import type { Issue } from '../draft/check.ts';
import styles from './Form.module.css';
import { jumpTo } from './issues.ts';

/** All that is still needed, each entry a way to its field. */
export function IssueSummary({ issues }: { issues: readonly Issue[] }) {
  const { t } = useTranslation('editor');
  const wrong = issues.filter(({ weight }) => weight !== 'advice');
  const advice = issues.filter(({ weight }) => weight === 'advice');
  return (
    <section className={styles.summary} aria-label={t('summary.label')}>
      {wrong.length === 0 ? (
        <p role="status">{t('summary.ready')}</p>
      ) : (
        <details open={wrong.length < 4}>
          <summary data-weight="wrong">{t('summary.wrong', { count: wrong.length })}</summary>
          <Entries issues={wrong} />
        </details>
      )}
      {advice.length > 0 && (
        <details>
          <summary>{t('summary.advice', { count: advice.length })}</summary>
          <Entries issues={advice} />
        </details>
      )}
    </section>
  );
}

function Entries({ issues }: { issues: readonly Issue[] }) {
  const { t } = useTranslation('editor');
  return (
    <ul>
      {issues.map(({ field, code, max }) => (
        <li key={field}>
          <button type="button" className={panel.row} onClick={() => jumpTo(field)}>
            <span>
              {t('summary.entry', {
                field: t(`field.${field.split('.')[0] as 'titleUk'}`),
                issue: t(`issue.${code}`, { max }),
              })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
