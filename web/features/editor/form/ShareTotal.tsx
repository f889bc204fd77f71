import { useTranslation } from 'react-i18next';
import { useView } from '../../../state/view-store.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { evenShares, sumOfShares } from '../draft/shares.ts';
import styles from './Form.module.css';
import { IssueNote } from './IssueNote.tsx';

interface Props {
  path: string;
  shares: readonly number[];
  onShares: (shares: number[]) => void;
}

/** The sum of the shares, and the way to make it 100 % at once. */
export function ShareTotal({ path, shares, onShares }: Props) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const total = new Intl.NumberFormat(language).format(sumOfShares(shares));
  return (
    <>
      {shares.length > 1 && (
        <div className={styles.under}>
          <span role="status">{t('items.total', { total })}</span>
          <IconButton
            icon="reset"
            label={t('items.divide')}
            wordy
            onClick={() => onShares(evenShares(shares.length))}
          />
        </div>
      )}
      <IssueNote path={path} />
    </>
  );
}
