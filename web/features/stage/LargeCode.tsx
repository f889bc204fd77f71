import { useTranslation } from 'react-i18next';
import { QrCode } from '../../ui/QrCode.tsx';
import { isPublic } from '../../ui/qr.ts';
import styles from './LargeCode.module.css';
import { stageStore, useStage } from './stage-store.ts';
import { useCodeAddress } from './use-code-address.ts';

/** The code as large as the screen, with its address in words. */
export function LargeCode({ isExploring }: { isExploring: boolean }) {
  const { t } = useTranslation('stage');
  const isOpen = useStage((state) => state.isCodeOpen);
  const address = useCodeAddress(isExploring);
  if (!isOpen) return null;
  return (
    <button
      type="button"
      className={styles.screen}
      // biome-ignore lint/a11y/noAutofocus: it covers the stage, and the next key closes it
      autoFocus
      onClick={() => stageStore.setState({ isCodeOpen: false })}
    >
      {isPublic(address) ? (
        <>
          <span className={styles.code}>
            <QrCode
              address={address}
              label={t('code.alt', { address })}
              tooLong={t('code.tooLong')}
            />
          </span>
          <span className={styles.address}>{address}</span>
        </>
      ) : (
        <span className={styles.address}>{t('code.local')}</span>
      )}
      <span className={styles.close}>{t('code.close')}</span>
    </button>
  );
}
