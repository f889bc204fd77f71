import '../../i18n/embed/add.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import styles from './FrameCode.module.css';
import { frameCode } from './frame-code.ts';

/** This view for another site: a button that gives the code of its frame. */
export function FrameCode() {
  const { t } = useTranslation('embed');
  const { t: common } = useTranslation();
  const view = useView((whole) => whole);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const code = frameCode(location.origin, view, location.hash, common('title'));
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard?.writeText(code);
    setCopied(navigator.clipboard !== undefined);
  };
  return (
    <section className={panel.section}>
      <div className={panel.actions}>
        <IconButton
          icon="copy"
          label={t('button')}
          wordy
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <>
          <textarea
            ref={field}
            className={styles.code}
            readOnly
            rows={4}
            lang="en"
            spellCheck={false}
            aria-label={t('label')}
            value={code}
          />
          <div className={panel.actions}>
            <IconButton icon="copy" label={t('copy')} wordy onClick={copy} />
          </div>
          <p className={panel.note} role="status">
            {t(isCopied ? 'copied' : 'hint')}
          </p>
        </>
      )}
    </section>
  );
}
