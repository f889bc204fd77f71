import { useTranslation } from 'react-i18next';
import { QrCode } from '../../ui/QrCode.tsx';
import { isPublic } from '../../ui/qr.ts';
import styles from './Slide.module.css';
import { stageStore } from './stage-store.ts';
import { useCodeAddress } from './use-code-address.ts';

/** The code of the very state on the stage; a press shows it to the last row. */
export function StepCode({ isExploring }: { isExploring: boolean }) {
  const { t } = useTranslation('stage');
  const address = useCodeAddress(isExploring);
  if (!isPublic(address)) return <p className={styles.noCode}>{t('code.local')}</p>;
  return (
    <figure className={styles.code}>
      <button
        type="button"
        title={t('bar.code')}
        onClick={() => stageStore.setState({ isCodeOpen: true })}
      >
        <QrCode address={address} label={t('code.alt', { address })} tooLong={t('code.tooLong')} />
      </button>
      <figcaption>{t(isExploring ? 'code.exploring' : 'code.title')}</figcaption>
    </figure>
  );
}
