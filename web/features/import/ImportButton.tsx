import { isAtLeast } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.ts';
import { changeView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';

/** The way to the import, for people who may import. */
export function ImportButton() {
  const { t } = useTranslation();
  const me = useMe();
  if (me === null || !isAtLeast(me.role, 'editor')) return null;
  return (
    <div className={panel.actions}>
      <IconButton
        icon="plus"
        label={t('register.import')}
        wordy
        onClick={() => changeView({ panel: 'import' })}
      />
    </div>
  );
}
