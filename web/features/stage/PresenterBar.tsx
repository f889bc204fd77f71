import { useTranslation } from 'react-i18next';
import { writeStory } from '../../state/story-address.ts';
import { useStory } from '../../state/story-store.ts';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LanguageSwitch } from '../top-bar/LanguageSwitch.tsx';
import { ThemeSwitch } from '../top-bar/ThemeSwitch.tsx';
import styles from './Presenter.module.css';
import type { Act } from './stage-keys.ts';
import { useStage } from './stage-store.ts';

interface Props {
  number: number;
  count: number;
  onAct: (act: Act) => void;
}

/** What leads the stage from the speaker's window. */
export function PresenterBar({ number, count, onAct }: Props) {
  const { t } = useTranslation('stage');
  const curtain = useStage(({ talk }) => talk.curtain);
  const typed = useStage((state) => state.typed);
  const lang = useView((view) => view.lang);
  const story = useStory();
  const stage = story && `?${writeStory({ ...story, screen: 'stage', plays: false }, lang)}`;
  return (
    <footer className={styles.bar} role="toolbar" aria-label={t('bar.label')}>
      <IconButton
        icon="back"
        label={t('bar.back')}
        wordy
        disabled={number === 1}
        onClick={() => onAct({ do: 'move', by: -1 })}
      />
      <IconButton
        icon="forward"
        label={t('bar.next')}
        wordy
        disabled={number === count}
        onClick={() => onAct({ do: 'move', by: 1 })}
      />
      <button
        type="button"
        aria-pressed={curtain === 'black'}
        onClick={() => onAct({ do: 'draw', curtain: 'black' })}
      >
        {t('presenter.black')}
      </button>
      <button
        type="button"
        aria-pressed={curtain === 'white'}
        onClick={() => onAct({ do: 'draw', curtain: 'white' })}
      >
        {t('presenter.white')}
      </button>
      <IconButton
        icon="map"
        label={t('presenter.return')}
        wordy
        onClick={() => onAct({ do: 'return' })}
      />
      {typed !== '' && <output>{t('typed', { number: Number(typed) })}</output>}
      {curtain !== null && (
        <strong role="status" className={styles.drawn}>
          {t(`presenter.drawn.${curtain}`)}
        </strong>
      )}
      <span className={styles.room} />
      {stage && (
        <a href={stage} target="_blank" rel="noreferrer">
          {t('presenter.openStage')}
        </a>
      )}
      <ThemeSwitch />
      <LanguageSwitch isShort />
    </footer>
  );
}
