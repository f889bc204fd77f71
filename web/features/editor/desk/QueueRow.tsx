import { useTranslation } from 'react-i18next';
import { useView } from '../../../state/view-store.ts';
import { Icon } from '../../../ui/Icon.tsx';
import panel from '../../../ui/panel.module.css';
import { useMoment } from '../../account/use-moment.ts';
import { titleOf } from '../../register/project-words.ts';
import { showStories } from '../../stories/stories-store.ts';
import type { Queued } from '../api/records.ts';
import { editProject } from '../entry.ts';
import { CorrectionRow } from './CorrectionRow.tsx';
import styles from './Desk.module.css';

/** A record with how it stands, and by whom, when and why it came to that. */
export function QueueRow({ record }: { record: Queued }) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const moment = useMoment();
  const { id, type, state, mayPublish, personName, updatedAt, reason } = record;
  const isWaiting = state === 'submitted' || state === 'delete_submitted';
  const words = (
    <span>
      {titleOf(record, language) || t('untitled')}{' '}
      <span className={panel.badge}>{t(`state.${state}`)}</span>
      <small>
        {t('desk.by', { name: personName, date: moment(updatedAt) })}
        {isWaiting && ` · ${t(mayPublish ? 'desk.mayPublish' : 'desk.mineToo')}`}
        {type !== 'project' && ` · ${t(`desk.${type}`)}`}
        {reason !== '' && ` · ${reason}`}
      </small>
    </span>
  );
  return (
    <li className={styles.row}>
      {type !== 'correction' ? (
        <button
          type="button"
          className={panel.row}
          onClick={() => (type === 'project' ? editProject(id) : showStories(true))}
        >
          <Icon name={isWaiting ? 'clock' : 'edit'} />
          {words}
        </button>
      ) : (
        <div className={panel.row}>
          <Icon name="clock" />
          {words}
        </div>
      )}
      {type === 'correction' && isWaiting && <CorrectionRow record={record} />}
    </li>
  );
}
