import { useTranslation } from 'react-i18next';
import { hasServer } from '../../api/kept.ts';
import panel from '../../ui/panel.module.css';
import { EditButton } from './EditButton.tsx';
import styles from './ProjectActions.module.css';

/** What one can take from a published project: its official form; and the way to change it. */
export function ProjectActions({ id }: { id: string }) {
  const { t } = useTranslation();
  if (!hasServer) return null;
  return (
    <div className={`${panel.actions} ${styles.actions}`}>
      <EditButton id={id} />
      {(['pdf', 'docx'] as const).map((file) => (
        <a key={file} href={`/api/projects/${id}/form.${file}`} download>
          {t(`bar.form.${file}`)}
        </a>
      ))}
    </div>
  );
}
