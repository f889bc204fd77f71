import '../../i18n/offline/add.ts';
import { useTranslation } from 'react-i18next';
import { hasServer } from '../../api/kept.ts';

/** A story to take along: everything it needs in one archive; nothing where it was taken already. */
export function DownloadFolder({ story, className }: { story: string; className?: string }) {
  const { t } = useTranslation('offline');
  if (!hasServer) return null;
  return (
    <a
      className={className}
      href={`/api/stories/${encodeURIComponent(story)}/folder.zip`}
      download
      title={t('downloadHint')}
    >
      {t('download')}
    </a>
  );
}
