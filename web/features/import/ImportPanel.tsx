import { isAtLeast, type Person } from '@stratlas/server/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../../i18n/editor/add.ts';
import '../../i18n/import/add.ts';
import { meQuery } from '../../api/account.ts';
import { changeView } from '../../state/view-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import panel from '../../ui/panel.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { showAccount } from '../account/account-store.ts';
import { Done } from './Done.tsx';
import { FileChoice } from './FileChoice.tsx';
import styles from './Import.module.css';
import { Imports } from './Imports.tsx';
import { useImport } from './import-store.ts';
import { Report } from './Report.tsx';
import { Working } from './Working.tsx';

/** Files of projects: chosen, checked, put right, imported as a whole, published by a second person. */
export function ImportPanel() {
  const { t } = useTranslation('import');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { data: me, isPending } = useQuery(meQuery());
  return (
    <>
      <header className={panel.head}>
        <h2 ref={heading} tabIndex={-1} className={panel.title}>
          {t('title')}
        </h2>
        <IconButton
          icon="close"
          label={t('close')}
          onClick={() => changeView({ panel: 'projects' })}
        />
      </header>
      <div className={panel.body}>
        {isPending ? <Skeleton lines={6} /> : <ForWhomItIs me={me ?? null} />}
      </div>
    </>
  );
}

function ForWhomItIs({ me }: { me: Person | null }) {
  const { t } = useTranslation(['import', 'translation']);
  if (me === null) {
    return (
      <div>
        <p>{t('signInFirst')}</p>
        <IconButton
          icon="person"
          label={t('translation:bar.signIn')}
          wordy
          onClick={() => showAccount({ name: 'signIn' })}
        />
      </div>
    );
  }
  if (!isAtLeast(me.role, 'editor')) return <p>{t('noRole')}</p>;
  return (
    <div className={styles.steps}>
      <CurrentFile />
      <Imports me={me} />
    </div>
  );
}

function CurrentFile() {
  const report = useImport((state) => state.report);
  const isWorking = useImport(({ work }) => work !== null);
  if (report !== null && report.importId !== null) return <Done report={report} />;
  return (
    <>
      <FileChoice />
      {isWorking ? <Working /> : report && <Report report={report} />}
    </>
  );
}
