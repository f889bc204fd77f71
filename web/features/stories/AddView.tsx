import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import dialog from '../../ui/dialog.module.css';
import panel from '../../ui/panel.module.css';
import styles from './Stories.module.css';
import { showStories } from './stories-store.ts';
import { stepNow } from './writing/view-step.ts';
import { beginLocal } from './writing/write-local.ts';
import { addStep, useWriting } from './writing/writing-store.ts';

/** One press makes a step of what is on screen: in the story that is being written, or in a new one. */
export function AddView() {
  const { t } = useTranslation('stories');
  const language = useView(({ lang }) => lang);
  const writing = useWriting();
  const add = () => {
    if (writing === null) beginLocal();
    addStep(stepNow());
    showStories(false);
  };
  const story = writing?.story;
  const name = (language === 'en' && story?.titleEn) || story?.titleUk || t('untitled');
  return (
    <div className={styles.add}>
      <button type="button" className={dialog.save} onClick={add}>
        {t(writing === null ? 'addViewNew' : 'addView')}
      </button>
      {writing !== null && <span className={panel.note}>{t('addViewTo', { name })}</span>}
    </div>
  );
}
