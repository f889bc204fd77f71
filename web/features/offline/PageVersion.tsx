import { useTranslation } from 'react-i18next';

/** Of the page's own build: two windows with one version behave alike. */
export function PageVersion({ className }: { className: string | undefined }) {
  const { t } = useTranslation();
  const version: unknown = import.meta.env.VITE_PAGE_VERSION;
  if (typeof version !== 'string') return null;
  return <p className={className}>{t('pageVersion', { version })}</p>;
}
