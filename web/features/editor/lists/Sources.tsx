import type { ProjectRecord, ProjectSource } from '@stratlas/seeds/project';
import { useTranslation } from 'react-i18next';
import { write } from '../draft/session.ts';
import styles from '../form/Form.module.css';
import { LineInput } from '../form/inputs.tsx';
import { ListSection } from './ListSection.tsx';

const blank: ProjectSource = { title: '', url: null, licence: '', note: '', row: null };

/** Where what is said of the project comes from. */
export function Sources({ sources }: Pick<ProjectRecord, 'sources'>) {
  const { t } = useTranslation('editor');
  return (
    <ListSection
      path="sources"
      rows={sources}
      onRows={(rows) => write({ sources: rows })}
      blank={blank}
      addLabel={t('sources.add')}
      nameOf={({ title }) => title}
    >
      {({ title, url, licence, note }, path, change) => (
        <div className={styles.grid}>
          <LineInput
            className={styles.wide}
            path={`${path}.title`}
            label={t('sources.title')}
            value={title}
            onValue={(text) => change({ title: text })}
          />
          <LineInput
            className={styles.wide}
            path={`${path}.url`}
            label={t('sources.url')}
            type="url"
            value={url ?? ''}
            onValue={(text) => change({ url: text.trim() === '' ? null : text.trim() })}
          />
          <LineInput
            path={`${path}.licence`}
            label={t('sources.licence')}
            value={licence}
            onValue={(text) => change({ licence: text })}
          />
          <LineInput
            path={`${path}.note`}
            label={t('sources.note')}
            value={note}
            onValue={(text) => change({ note: text })}
          />
        </div>
      )}
    </ListSection>
  );
}
