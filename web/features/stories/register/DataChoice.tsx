import type { StoryData } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import panel from '../../../ui/panel.module.css';
import { useMoment } from '../../account/use-moment.ts';
import { write } from '../writing/writing-store.ts';
import { aboutQuery } from './api.ts';
import styles from './Shared.module.css';

const put = (data: StoryData) => write((story) => ({ ...story, data }));

/** Whether the story follows the data, or keeps those of now. */
export function DataChoice({ data }: { data: StoryData }) {
  const { t } = useTranslation('stories');
  const id = useId();
  const moment = useMoment();
  const about = useQuery(aboutQuery()).data;
  const now: StoryData | undefined = about && {
    follows: 'version',
    version: about.dataVersion,
    date: about.dataDate,
  };
  const fixed = data.follows === 'version' ? data : now;
  return (
    <details className={styles.fold}>
      <summary>{t('editor.data')}</summary>
      <div role="radiogroup" aria-label={t('editor.data')} className={styles.data}>
        <label>
          <input
            type="radio"
            name={id}
            checked={data.follows === 'newest'}
            onChange={() => put({ follows: 'newest' })}
          />
          {t('editor.newest')}
        </label>
        <label>
          <input
            type="radio"
            name={id}
            disabled={!fixed?.date}
            checked={data.follows === 'version'}
            onChange={() => fixed && put(fixed)}
          />
          {t('editor.version', { date: fixed?.date ? moment(fixed.date) : '…' })}
        </label>
        <p className={panel.note}>{t('editor.versionHint')}</p>
      </div>
    </details>
  );
}
