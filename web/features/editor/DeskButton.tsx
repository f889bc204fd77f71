import { isAtLeast } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.ts';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { showDesk } from './entry.ts';

/** The way to one's work on projects, for people who have some. */
export function DeskButton() {
  const { t } = useTranslation();
  const isEditing = useView(({ panel }) => panel === 'edit');
  const me = useMe();
  if (me === null || !isAtLeast(me.role, 'editor')) return null;
  return (
    <IconButton icon="edit" label={t('bar.desk')} aria-pressed={isEditing} onClick={showDesk} />
  );
}
