import { useTranslation } from 'react-i18next';
import { hasServer } from '../../api/kept.ts';
import { useMe } from '../../api/use-me.ts';
import { useMedia } from '../../shell/use-media.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { showAccount } from './account-store.ts';

/** Where the top bar has room for words. */
const roomy = '(min-width: 1000px)';

/** The way in; once in, who one is. */
export function AccountButton({ className }: { className: string | undefined }) {
  const { t } = useTranslation();
  const me = useMe();
  const wordy = useMedia(roomy);
  if (!hasServer) return null;
  const whole = me === null ? t('bar.signIn') : `${me.name}, ${t(`role.${me.role}`)}`;
  return (
    <div className={className}>
      <IconButton
        icon={me === null ? 'person' : 'personIn'}
        label={me?.name ?? whole}
        wordy={wordy}
        aria-label={whole}
        title={whole}
        aria-haspopup="dialog"
        onClick={() => showAccount({ name: me === null ? 'signIn' : 'mine' })}
      />
    </div>
  );
}
