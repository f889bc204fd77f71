import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { Group } from './FoundList.tsx';
import { FoundOption } from './FoundOption.tsx';
import type { Recent } from './recent.ts';
import styles from './Search.module.css';

/** The key of the option that forgets the others. */
export const forgetKey = 'forget';

/** What was chosen before, offered while nothing is typed. */
export function RecentList({ recent }: { recent: readonly Recent[] }) {
  const { t } = useTranslation();
  return (
    <ListBox className={styles.list ?? ''}>
      {recent.length > 0 && (
        <Group title={t('search.recent')}>
          {recent.map(({ key, label }) => (
            <FoundOption key={key} id={key} label={label}>
              <Icon name="clock" />
              <span className={styles.clamped}>{label}</span>
            </FoundOption>
          ))}
          <ListBoxItem
            id={forgetKey}
            textValue={t('search.forget')}
            className={styles.option ?? ''}
          >
            <Icon name="close" />
            <span>{t('search.forget')}</span>
          </ListBoxItem>
        </Group>
      )}
    </ListBox>
  );
}
