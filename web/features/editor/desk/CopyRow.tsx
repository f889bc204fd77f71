import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '../../../state/view-store.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import { useMoment } from '../../account/use-moment.ts';
import { titleOf } from '../../register/project-words.ts';
import { dropCopy, forgetRecords } from '../api/records.ts';
import { localCopies } from '../draft/local-copies.ts';
import { editProject } from '../entry.ts';
import styles from './Desk.module.css';
import type { Unsaved } from './unsaved.ts';

/** Something unsaved: to go on with, or to throw away, which is asked twice. */
export function CopyRow({ copy, personId }: { copy: Unsaved; personId: string }) {
  const { t } = useTranslation('editor');
  const language = useView(({ lang }) => lang);
  const moment = useMoment();
  const [isSure, setSure] = useState(false);
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      localCopies(localStorage, personId).drop(copy.id);
      await dropCopy(copy.id);
    },
    onSettled: forgetRecords,
  });
  const title = titleOf(copy, language) || t('untitled');
  return (
    <li className={styles.row}>
      <button type="button" className={panel.row} onClick={() => editProject(copy.id)}>
        <Icon name="edit" />
        <span>
          {title}
          <small>
            {t('desk.changed', { date: moment(copy.at) })}
            {copy.isHereOnly && ` · ${t('desk.onDevice')}`}
          </small>
        </span>
      </button>
      <IconButton
        icon="close"
        label={isSure ? t('desk.discardSure') : t('desk.discard', { name: title })}
        wordy={isSure}
        disabled={isPending}
        onBlur={() => setSure(false)}
        onClick={() => (isSure ? mutate() : setSure(true))}
      />
    </li>
  );
}
