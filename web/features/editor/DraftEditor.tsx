import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../../api/client.ts';
import panel from '../../ui/panel.module.css';
import { Tabs } from '../../ui/Tabs.tsx';
import { type Issue, issuesOf } from './draft/check.ts';
import type { Draft } from './draft/draft-store.ts';
import styles from './Editor.module.css';
import { EditorHead } from './EditorHead.tsx';
import { Form } from './form/Form.tsx';
import { IssueSummary } from './form/IssueSummary.tsx';
import { IssuesContext } from './form/issues.ts';
import { SectionNav } from './form/SectionNav.tsx';
import { History } from './history/History.tsx';
import { MergeDialog } from './merge/MergeDialog.tsx';
import { Actions } from './workflow/Actions.tsx';
import { isWritable } from './workflow/possible.ts';
import { saveNow, takeMerged } from './workflow/run.ts';
import { useWork } from './workflow/use-work.ts';
import { WorkNote } from './workflow/WorkNote.tsx';

interface Props {
  draft: Draft;
  onRefresh: () => void;
}

/** The form of one project with what is still wrong, its history, and what can be done with it. */
export function DraftEditor({ draft, onRefresh }: Props) {
  const { t } = useTranslation('editor');
  const work = useWork();
  const { record, held } = draft;
  const own = useMemo(() => issuesOf(record), [record]);
  const issues = [...own, ...refusedBy(work.error)];
  const form = (
    <div className={styles.columns}>
      <SectionNav record={record} issues={issues} />
      <div className={panel.body}>
        <IssueSummary issues={issues} />
        <fieldset className={styles.fields} disabled={!isWritable(held)}>
          <Form record={record} />
        </fieldset>
      </div>
    </div>
  );
  const history = (
    <div className={panel.body}>
      <History held={held} work={work} />
    </div>
  );
  return (
    <IssuesContext value={issues}>
      <EditorHead draft={draft} />
      <Tabs
        label={t('tabs.label')}
        tabs={[
          { id: 'form', title: t('tabs.form'), panel: form },
          { id: 'history', title: t('tabs.history'), panel: history },
        ]}
      />
      <WorkNote draft={draft} work={work} onRefresh={onRefresh} />
      <Actions draft={draft} issues={issues} work={work} />
      {work.conflict && (
        <MergeDialog
          mine={record}
          conflict={work.conflict}
          onCancel={work.endConflict}
          onMerged={(merged) => {
            if (work.conflict) takeMerged(merged, work.conflict);
            work.endConflict();
            work.start('save', saveNow);
          }}
        />
      )}
    </IssuesContext>
  );
}

/** What the server alone could know: references to what is not there. */
function refusedBy(error: unknown): Issue[] {
  if (!(error instanceof ApiFailure) || error.reason !== 'not_publishable') return [];
  const { problems = [] } = error.details as { problems?: (Issue & { code: string })[] };
  return problems.filter(({ code }) => code === 'unknown');
}
