import type { ProjectItem } from '@stratlas/seeds/project';
import type { ItemResponse } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useView } from '../../../state/view-store.ts';
import { GoalIcon } from '../../../ui/GoalIcon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { textOf } from '../../../ui/item-words.ts';
import { withShareChanged, withShareRemoved } from '../draft/shares.ts';
import styles from '../form/Form.module.css';
import { IssueNote } from '../form/IssueNote.tsx';
import { ShareInput } from '../form/ShareInput.tsx';

interface Props {
  items: readonly ProjectItem[];
  index: number;
  /** The item of the strategy; undefined while the strategy loads. */
  name: ItemResponse | undefined;
  onItems: (items: readonly ProjectItem[], shares: readonly number[]) => void;
}

/** One task with its number, its words, and its share. */
export function ItemRow({ items, index, name, onItems }: Props) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const item = items[index];
  if (item === undefined) return null;
  const { code, share, state } = item;
  const shares = items.map((one) => one.share);
  const confirm = () => onItems(items.toSpliced(index, 1, { ...item, state: 'confirmed' }), shares);
  return (
    <li className={styles.row}>
      <GoalIcon code={code} />
      <div className={styles.rowText}>
        <p>
          <strong>{code}</strong> {name && textOf(name, language)}
        </p>
        {state === 'proposed' && (
          <p className={styles.under}>
            <span>{t('items.proposed')}</span>
            <IconButton icon="check" label={t('items.confirm')} wordy onClick={confirm} />
          </p>
        )}
        <IssueNote path={`items.${index}`} />
      </div>
      <ShareInput
        path={`items.${index}.share`}
        label={t('items.shareOf', { name: code })}
        share={share}
        onShare={(changed) => onItems(items, withShareChanged(shares, index, changed))}
      />
      <IconButton
        icon="close"
        label={t('removeNamed', { name: code })}
        onClick={() => onItems(items.toSpliced(index, 1), withShareRemoved(shares, index))}
      />
    </li>
  );
}
