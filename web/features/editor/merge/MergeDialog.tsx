import { emptyProject, type ProjectRecord } from '@stratlas/seeds/project';
import { mergeRecords } from '@stratlas/server/contract/editing';
import { useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import dialog from '../../../ui/dialog.module.css';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import { useMoment } from '../../account/use-moment.ts';
import type { Conflict } from '../workflow/conflict.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import { type Choices, withChoices } from './choices.ts';
import styles from './Merge.module.css';

interface Props {
  mine: ProjectRecord;
  conflict: Conflict;
  onMerged: (record: ProjectRecord) => void;
  onCancel: () => void;
}

/** Two versions of a record side by side, field by field; nothing is overwritten unasked. */
export function MergeDialog({ mine, conflict: { base, current }, onMerged, onCancel }: Props) {
  const { t } = useTranslation('editor');
  const moment = useMoment();
  const [choices, setChoices] = useState<Choices>({});
  const { merged, conflicts } = mergeRecords(base ?? emptyProject, mine, current.record);
  const left = conflicts.filter(({ field }) => choices[field] === undefined).length;
  const said = { name: current.personName, date: moment(current.createdAt) };
  return (
    <ModalOverlay isOpen className={dialog.overlay ?? ''}>
      <Modal className={`${dialog.modal} ${styles.wide}`}>
        <Dialog className={dialog.dialog ?? ''}>
          <header className={panel.head}>
            <Heading slot="title" level={2} className={panel.title ?? ''}>
              {t('merge.title')}
            </Heading>
            <IconButton icon="close" label={t('merge.cancel')} onClick={onCancel} />
          </header>
          <div className={panel.body}>
            <p>{t(conflicts.length === 0 ? 'merge.none' : 'merge.intro', said)}</p>
            {conflicts.map((one) => (
              <ConflictChoice
                key={one.field}
                conflict={one}
                chosen={choices[one.field]}
                onChoose={(side) => setChoices({ ...choices, [one.field]: side })}
              />
            ))}
            <div className={dialog.buttons}>
              {left > 0 && <p role="status">{t('merge.left', { count: left })}</p>}
              <button type="button" className={styles.other} onClick={onCancel}>
                {t('merge.cancel')}
              </button>
              <button
                type="button"
                className={dialog.save}
                disabled={left > 0}
                onClick={() => onMerged(withChoices(merged, conflicts, choices))}
              >
                {t('merge.save')}
              </button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
