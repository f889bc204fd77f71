import { useTranslation } from 'react-i18next';
import { changeFilter, select } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { startCorrection } from '../correction/correction-store.ts';
import type { Names } from './names.ts';
import { ReadingFacts } from './ReadingFacts.tsx';
import { ReadingTitle } from './ReadingTitle.tsx';
import type { Reading } from './readings.ts';
import styles from './Tip.module.css';

interface Props {
  reading: Reading;
  names: Names;
  /** Gives the focus back to the words and closes the tip. */
  onDone: () => void;
}

/** One reading of marked words: what they mean, why, and what to do with it. */
export function ReadingTip({ reading, names, onDone }: Props) {
  const { t } = useTranslation();
  const { link, placeKind, placeIds } = reading;
  const [place] = placeIds;
  const act = (what: () => void) => () => {
    onDone();
    what();
  };
  return (
    <section className={styles.reading}>
      <ReadingTitle reading={reading} names={names} />
      <ReadingFacts reading={reading} />
      <div className={panel.actions}>
        {placeKind !== null && link !== null && (
          <IconButton
            icon="layers"
            label={t('place.kindOnly')}
            wordy
            onClick={act(() => changeFilter({ kind: [placeKind] }))}
          />
        )}
        {placeKind === null && place !== undefined && (
          <IconButton
            icon="target"
            label={t('mark.show')}
            wordy
            onClick={act(() => select(place))}
          />
        )}
        {placeKind === null && link !== null && (
          <IconButton
            icon="pin"
            label={t('mark.wrong')}
            wordy
            onClick={act(() => startCorrection(link))}
          />
        )}
      </div>
    </section>
  );
}
