import { isAtLeast } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { editProject } from './entry.ts';

/** The way from a project to its form, for people who may change it. */
export function EditButton({ id }: { id: string }) {
  const { t } = useTranslation();
  const me = useMe();
  if (me === null || !isAtLeast(me.role, 'editor')) return null;
  return <IconButton icon="edit" label={t('bar.edit')} wordy onClick={() => editProject(id)} />;
}
