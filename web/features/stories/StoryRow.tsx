import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { openStory } from '../../state/story-store.ts';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { StoryPapersPlace } from '../paper/StoryPapersPlace.tsx';
import styles from './Stories.module.css';
import { showStories } from './stories-store.ts';

interface Props {
  id: string;
  titleUk: string;
  titleEn: string;
  summaryUk: string;
  summaryEn: string;
  steps: number;
  seconds: number;
  badge?: string;
  /** What else can be done with it. @param name its title, for what is read aloud */
  actions: (name: string) => ReactNode;
}

/** A story in the list: what it is, how long, and what can be done with it. */
export function StoryRow({ id, steps, seconds, badge, actions, ...words }: Props) {
  const { t } = useTranslation('stories');
  const isEnglish = useView(({ lang }) => lang) === 'en';
  const name = (isEnglish && words.titleEn) || words.titleUk || t('untitled');
  const summary = (isEnglish && words.summaryEn) || words.summaryUk;
  const minutes = Math.round(seconds / 60);
  const present = () => {
    showStories(false);
    openStory(id);
  };
  return (
    <li className={styles.row} data-story={id}>
      <div className={styles.words}>
        <strong>{name}</strong>
        {badge && <span className={panel.badge}>{badge}</span>}
        {summary !== '' && <p>{summary}</p>}
        <p className={panel.note}>
          {t('steps', { count: steps })} ·{' '}
          {minutes === 0 ? t('lessThanMinute') : t('minutes', { count: minutes })}
        </p>
      </div>
      <div className={styles.buttons}>
        {steps > 0 && (
          <button
            type="button"
            className={styles.present}
            aria-label={t('presentNamed', { name })}
            onClick={present}
          >
            {t('present')}
          </button>
        )}
        {actions(name)}
        {steps > 0 && <StoryPapersPlace id={id} name={name} />}
      </div>
    </li>
  );
}

interface ActionProps {
  icon: 'edit' | 'copy' | 'close' | 'people';
  label: string;
  onPress: () => void;
}

export const RowAction = ({ icon, label, onPress }: ActionProps) => (
  <IconButton icon={icon} label={label} onClick={onPress} />
);
