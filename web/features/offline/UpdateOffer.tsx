import '../../i18n/offline/add.ts';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import { putOffUpdate, update } from './update-store.ts';

/** A newer page is there: nobody is made to take it. */
export function UpdateOffer({ className }: { className: string | undefined }) {
  const { t } = useTranslation('offline');
  return (
    <div className={className} data-notice="update">
      <p>{t('version')}</p>
      <span>
        <IconButton icon="reset" label={t('update')} wordy onClick={() => update(window)} />
        <IconButton icon="close" label={t('later')} onClick={putOffUpdate} />
      </span>
    </div>
  );
}
