import type { Filter, LossesResponse, Standard } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lossesQuery } from '../../api/standard-queries.ts';
import { useView } from '../../state/view-store.ts';
import { Failure } from '../../ui/Failure.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { titleOf } from '../register/project-words.ts';
import styles from './Standards.module.css';
import { filesOf, standardLink, standardNames } from './standard-links.ts';

interface Props {
  standard: Standard;
  filter: Filter;
  near: string | undefined;
}

/** What a standard cannot hold of what is filtered, and after that the file. */
export function LossReport({ standard, filter, near }: Props) {
  const { t } = useTranslation('standards');
  const language = useView(({ lang }) => lang);
  const { data, error, refetch } = useQuery(lossesQuery(standard, filter, near));
  if (error) return <Failure title={t('failed')} error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <div role="status" aria-label={t('looking')}>
        <Skeleton lines={4} />
      </div>
    );
  }
  if (data.projects === 0) return <p className={panel.note}>{t('none')}</p>;
  const name = standardNames[standard];
  return (
    <>
      <p role="status">{t('whole', { count: data.projects, whole: data.whole })}</p>
      {data.fields.length > 0 && <LostFields losses={data} />}
      {data.items.length > 0 && <LostByProject losses={data} />}
      <p className={styles.choices}>
        {filesOf(standard).map((file) => (
          <a key={file} download href={standardLink(file, filter, language, near)}>
            {t(file === 'iati-org' ? 'organisation' : 'download', { name })}
          </a>
        ))}
      </p>
    </>
  );
}

function LostFields({ losses }: { losses: LossesResponse }) {
  const { t } = useTranslation('standards');
  const language = useView(({ lang }) => lang);
  return (
    <>
      <h4>{t('fields')}</h4>
      <ul className={styles.fields}>
        {losses.fields.map(({ field, nameUk, nameEn, projects }) => (
          <li key={field}>
            {language === 'uk' ? nameUk : nameEn}{' '}
            <small>{t('projects', { count: projects })}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function LostByProject({ losses }: { losses: LossesResponse }) {
  const { t } = useTranslation('standards');
  const language = useView(({ lang }) => lang);
  const names = new Map(
    losses.fields.map(({ field, nameUk, nameEn }) => [field, language === 'uk' ? nameUk : nameEn]),
  );
  return (
    <details className={styles.projects}>
      <summary>{t('byProject')}</summary>
      <dl>
        {losses.items.map(({ id, losses: own, ...titles }) => (
          <div key={id}>
            <dt>{titleOf(titles, language)}</dt>
            <dd>
              {own
                .map(
                  ({ field, count }) =>
                    `${names.get(field) ?? field}${count > 1 ? ` (${count})` : ''}`,
                )
                .join('; ')}
            </dd>
          </div>
        ))}
      </dl>
      {losses.items.length < losses.projects - losses.whole && (
        <p className={panel.note}>{t('first', { count: losses.items.length })}</p>
      )}
    </details>
  );
}
