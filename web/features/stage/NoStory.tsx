import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../../api/client.ts';
import { leaveStory } from '../../state/story-store.ts';
import card from '../../ui/card.module.css';
import { Failure } from '../../ui/Failure.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './NoStory.module.css';

interface Props {
  /** Null while the story loads. */
  error: Error | null;
  onRetry: () => void;
}

/** In place of a story that is not there, not yet or not at all: why, and the way on. */
export function NoStory({ error, onRetry }: Props) {
  const { t } = useTranslation('stage');
  const isUnknown = error instanceof ApiFailure && error.code === 'not_found';
  return (
    <div className={styles.place}>
      <section className={`${card.card} ${styles.card}`} aria-label={t('label')}>
        {error === null && <p role="status">{t('loading')}</p>}
        {isUnknown && (
          <div role="alert">
            <h1>{t('unknown')}</h1>
            <p>{t('unknownWhy')}</p>
          </div>
        )}
        {error !== null && !isUnknown && (
          <Failure title={t('failed')} error={error} onRetry={onRetry} />
        )}
        {error !== null && (
          <IconButton icon="map" label={t('toAtlas')} wordy onClick={leaveStory} />
        )}
      </section>
    </div>
  );
}
