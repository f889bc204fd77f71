import '../../i18n/ask/add.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import card from '../../ui/card.module.css';
import { IconButton } from '../../ui/IconButton.tsx';
import { closeDoor } from './door.ts';
import styles from './Questions.module.css';
import { Questions } from './Questions.tsx';

/** On the first visit: a line that offers questions to begin with, and goes for good when it is closed. */
export function QuestionDoor({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('ask');
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    closeDoor();
    onClose();
  };
  return (
    <section className={`${card.card} ${styles.door}`} aria-label={t('door.label')} data-door>
      <div className={styles.line}>
        <p>{t('door.begin')}</p>
        <IconButton
          icon="chevron"
          label={t('door.open')}
          wordy
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
        <IconButton icon="close" label={t('door.close')} onClick={close} />
      </div>
      {isOpen && (
        <div className={styles.list}>
          <Questions onChoose={close} />
        </div>
      )}
    </section>
  );
}
