import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../ui/Failure.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import panel from '../../../ui/panel.module.css';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { copiesQuery, queueQuery } from '../api/records.ts';
import { localCopies } from '../draft/local-copies.ts';
import styles from '../Editor.module.css';
import { beginProject } from '../entry.ts';
import { leaveEditor } from '../leave.ts';
import { CopyRow } from './CopyRow.tsx';
import { QueueRow } from './QueueRow.tsx';
import { unsavedOf } from './unsaved.ts';

/** What one is writing, what is not submitted yet, and what waits for a second person. */
export function Desk({ personId }: { personId: string }) {
  const { t } = useTranslation('editor');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copies = useQuery(copiesQuery());
  const waiting = useQuery(queueQuery(null));
  const drafts = useQuery(queueQuery('draft'));
  const unsaved = unsavedOf(
    copies.data?.items.filter(({ type }) => type === 'project') ?? [],
    localCopies(localStorage, personId).list(),
  );
  const error = waiting.error ?? drafts.error ?? copies.error;
  return (
    <>
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={panel.title}>
          {t('title.desk')}
        </h2>
        <IconButton icon="plus" label={t('desk.new')} wordy onClick={beginProject} />
        <IconButton icon="close" label={t('close')} onClick={() => leaveEditor(null)} />
      </header>
      <div className={panel.body}>
        {error && <Failure title={t('desk.failed')} error={error} />}
        <DeskList
          title={t('desk.waiting')}
          none={t('desk.waitingEmpty')}
          isBusy={waiting.isPending}
        >
          {(waiting.data?.items ?? []).map((record) => (
            <QueueRow key={`${record.type} ${record.id}`} record={record} />
          ))}
        </DeskList>
        <DeskList title={t('desk.mine')} none={t('desk.mineEmpty')} isBusy={copies.isPending}>
          {unsaved.map((copy) => (
            <CopyRow key={copy.id} copy={copy} personId={personId} />
          ))}
        </DeskList>
        <DeskList title={t('desk.drafts')} none={t('desk.draftsEmpty')} isBusy={drafts.isPending}>
          {(drafts.data?.items ?? []).map((record) => (
            <QueueRow key={`${record.type} ${record.id}`} record={record} />
          ))}
        </DeskList>
      </div>
    </>
  );
}

interface ListProps {
  title: string;
  /** Why the list is empty. */
  none: string;
  isBusy: boolean;
  children: React.ReactNode[];
}

const DeskList = ({ title, none, isBusy, children }: ListProps) => (
  <section className={panel.section}>
    <h3>{title}</h3>
    {isBusy && children.length === 0 ? (
      <Skeleton lines={2} />
    ) : children.length === 0 ? (
      <p className={panel.note}>{none}</p>
    ) : (
      <ul>{children}</ul>
    )}
  </section>
);
