import type { LinkResponse } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeQuery } from '../../api/queries.ts';
import { useView } from '../../state/view-store.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { nameOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import { CorrectionForm } from './CorrectionForm.tsx';
import { HandIn } from './HandIn.tsx';

interface Props {
  link: LinkResponse;
  onClose: () => void;
}

/** Asks what a quote really means and makes a file of the answer. */
export function CorrectionDialog({ link, onClose }: Props) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { data } = useQuery(placeQuery(link.placeId));
  const [saved, setSaved] = useState<string | null>(null);
  const [isSent, setSent] = useState(false);
  return (
    <DialogFrame title={t('correction.title')} closeLabel={t('close')} onClose={onClose}>
      <div className={panel.body}>
        <div className={panel.section}>
          <h3>{t('correction.quote', { code: link.itemCode })}</h3>
          <blockquote className={panel.quote} lang="uk">
            «{link.quote}»
          </blockquote>
        </div>
        <div className={panel.section}>
          <h3>{t('correction.now')}</h3>
          <p>
            {data ? nameOf(data, language) : link.placeId}
            {data && <span className={panel.aside}> · {t(`kind.${data.kind}`)}</span>}
          </p>
        </div>
        {isSent ? (
          <p role="status">{t('correction.sent')}</p>
        ) : saved === null ? (
          <CorrectionForm
            link={link}
            onSaved={setSaved}
            onSent={() => setSent(true)}
            onCancel={onClose}
          />
        ) : (
          <HandIn file={saved} onClose={onClose} />
        )}
      </div>
    </DialogFrame>
  );
}
