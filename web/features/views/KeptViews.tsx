import { useTranslation } from 'react-i18next';
import { forgetView, useNamedViews } from '../../state/named-views.ts';
import { openAddress } from '../../state/open-address.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { CopyLink } from './CopyLink.tsx';
import styles from './Views.module.css';

/** What was kept in this browser, the newest first. */
export function KeptViews({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('views');
  const kept = useNamedViews();
  return (
    <section className={panel.section}>
      <h3>{t('kept')}</h3>
      {kept.length === 0 && <p className={panel.note}>{t('none')}</p>}
      <ul>
        {kept.map(({ name, address }) => (
          <li key={name} className={styles.kept}>
            <a
              href={address}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                openAddress(window, address);
                onOpen();
              }}
            >
              {name}
            </a>
            <CopyLink address={address} label={t('copyOf', { name })} />
            <IconButton
              icon="close"
              label={t('forget', { name })}
              onClick={() => forgetView(name)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
