import { useTranslation } from 'react-i18next';
import dialog from '../../ui/dialog.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Paper.module.css';
import type { WorkState } from './use-work.ts';

interface Props {
  state: WorkState;
  of: 'sheet' | 'picture' | 'story';
  onStop: () => void;
}

/** How far the work is, with the way to stop it; and how it ended. */
export function WorkNote({ state, of, onStop }: Props) {
  const { t } = useTranslation(['paper', 'translation']);
  if (state.is === 'busy') {
    const percent = Math.round(state.part * 100);
    const words = t(`busy.${of}`, { percent });
    return (
      <div className={styles.work}>
        <progress value={percent} max={100} aria-label={words} />
        <span>{words}</span>
        <IconButton icon="close" label={t('translation:stop')} wordy onClick={onStop} />
      </div>
    );
  }
  return (
    <p
      role="status"
      className={state.is === 'failed' ? dialog.problem : styles.said}
      hidden={state.is === 'idle'}
    >
      {state.is === 'saved' && t('done.saved', { name: state.name })}
      {state.is === 'copied' && t('done.copied')}
      {state.is === 'stopped' && t('stopped')}
      {state.is === 'failed' && t(`failed.${state.key}`, { message: state.message })}
    </p>
  );
}
