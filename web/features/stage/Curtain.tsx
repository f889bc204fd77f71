import { useTranslation } from 'react-i18next';
import styles from './Curtain.module.css';
import { changeTalk, useStage } from './stage-store.ts';

/** A black or a white screen, so that the audience looks at the speaker; a press lifts it. */
export function Curtain() {
  const { t } = useTranslation('stage');
  const curtain = useStage(({ talk }) => talk.curtain);
  if (curtain === null) return null;
  return (
    <button
      type="button"
      className={styles.curtain}
      data-curtain={curtain}
      aria-label={t(`curtain.${curtain}`)}
      onClick={() => changeTalk({ curtain: null })}
    />
  );
}
