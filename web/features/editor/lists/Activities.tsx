import type { ProjectRecord } from '@stratlas/seeds/project';
import { useTranslation } from 'react-i18next';
import { write } from '../draft/session.ts';
import styles from '../form/Form.module.css';
import { DateInput, LineInput } from '../form/inputs.tsx';
import { ListSection } from './ListSection.tsx';

const blank = { titleUk: '', titleEn: '', start: null, end: null };

/** The steps of the project, each with its time. */
export function Activities({ activities }: Pick<ProjectRecord, 'activities'>) {
  const { t } = useTranslation('editor');
  return (
    <ListSection
      path="activities"
      rows={activities}
      onRows={(rows) => write({ activities: rows })}
      blank={blank}
      addLabel={t('activities.add')}
      nameOf={({ titleUk }) => titleUk}
    >
      {({ titleUk, titleEn, start, end }, path, change) => (
        <div className={styles.grid}>
          <LineInput
            className={styles.wide}
            path={`${path}.titleUk`}
            label={t('activities.title')}
            lang="uk"
            value={titleUk}
            onValue={(text) => change({ titleUk: text })}
          />
          <LineInput
            className={styles.wide}
            path={`${path}.titleEn`}
            label={t('activities.titleEn')}
            lang="en"
            value={titleEn}
            onValue={(text) => change({ titleEn: text })}
          />
          <DateInput
            path={`${path}.start`}
            label={t('field.start')}
            value={start}
            onValue={(date) => change({ start: date })}
          />
          <DateInput
            path={`${path}.end`}
            label={t('field.end')}
            value={end}
            onValue={(date) => change({ end: date })}
          />
        </div>
      )}
    </ListSection>
  );
}
