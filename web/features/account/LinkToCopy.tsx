import { joinLink, type NewLinkResponse } from '@stratlas/server/contract';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import styles from './Account.module.css';
import { useMoment } from './use-moment.ts';

/** A one-time link, shown this once. Where the browser may not copy, it stands there selected. */
export function LinkToCopy({ label, link }: { label: string; link: NewLinkResponse }) {
  const { t } = useTranslation('account');
  const moment = useMoment();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const address = joinLink(window.location.origin, link.token);
  useEffect(() => {
    setCopied(false);
    if (address) field.current?.select();
  }, [address]);
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard?.writeText(address);
    setCopied(navigator.clipboard !== undefined);
  };
  return (
    <div className={styles.link}>
      <label className={styles.field}>
        {label}
        <input ref={field} readOnly value={address} />
      </label>
      <IconButton icon="copy" label={t('link.copy')} wordy onClick={copy} />
      <p className={panel.note} role="status">
        {isCopied ? t('link.copied') : t('link.once', { term: moment(link.expiresAt) })}
      </p>
    </div>
  );
}
