import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import { hasServer } from '../../api/kept.ts';
import { useView } from '../../state/view-store.ts';
import { GoalIcon } from '../../ui/GoalIcon.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { labelOf, nameOf } from '../../ui/item-words.ts';
import { AsWritten } from '../register/AsWritten.tsx';
import { titleOf } from '../register/project-words.ts';
import { FoundOption } from './FoundOption.tsx';
import { keyOf } from './option-key.ts';
import { PlaceOption } from './PlaceOption.tsx';
import styles from './Search.module.css';
import type { Found } from './use-found.ts';

/** The answers by kind: a spot, places, items of the strategy, projects, funders, and the words as a filter. */
export function FoundList({ found }: { found: Found }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const { q, position, places, items, projects, funders, withWords, state } = found;
  const empty = {
    busy: t('search.busy'),
    failed: t(hasServer ? 'search.failed' : 'error.reasons.not_kept'),
    done: t('search.none'),
  };
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 5 }).format;
  const around =
    position && t('search.around', { lat: number(position[1]), lon: number(position[0]) });
  return (
    <>
      <ListBox
        className={styles.list ?? ''}
        renderEmptyState={() => <p className={styles.note}>{empty[state]}</p>}
      >
        {position && around && (
          <Group title={t('search.position')}>
            <FoundOption id={keyOf('position', position.join(','))} label={around}>
              <Icon name="target" />
              <span>{around}</span>
            </FoundOption>
          </Group>
        )}
        {places.length > 0 && (
          <Group title={t('search.places')}>
            {places.map((place) => (
              <PlaceOption key={place.id} id={keyOf('place', place.id)} place={place} />
            ))}
          </Group>
        )}
        {items.length > 0 && (
          <Group title={t('search.items')}>
            {items.map((item) => (
              <FoundOption
                key={item.code}
                id={keyOf('item', item.code)}
                label={`${item.code} ${labelOf(item, language)}`}
              >
                <GoalIcon code={item.code} />
                <span className={styles.clamped}>
                  <small>{item.code}</small> {labelOf(item, language)}
                </span>
              </FoundOption>
            ))}
          </Group>
        )}
        {projects.length > 0 && (
          <Group title={t('search.projects')}>
            {projects.map((project) => (
              <FoundOption
                key={project.id}
                id={keyOf('project', project.id)}
                label={titleOf(project, language)}
              >
                <Icon name="list" />
                <span className={styles.clamped}>
                  <AsWritten text={titleOf(project, language)} />
                </span>
              </FoundOption>
            ))}
          </Group>
        )}
        {funders.length > 0 && (
          <Group title={t('search.funders')}>
            {funders.map((funder) => (
              <FoundOption
                key={funder.id}
                id={keyOf('funder', funder.id)}
                label={nameOf(funder, language)}
              >
                <Icon name="people" />
                <span>{nameOf(funder, language)}</span>
              </FoundOption>
            ))}
          </Group>
        )}
        {withWords > 0 && (
          <Group title={t('search.words')}>
            <ListBoxItem id={keyOf('words', '')} textValue={q} className={styles.option ?? ''}>
              <Icon name="search" />
              <span>{t('search.filterWords', { count: withWords, q })}</span>
            </ListBoxItem>
          </Group>
        )}
      </ListBox>
      {state === 'failed' && items.length > 0 && <p className={styles.note}>{empty.failed}</p>}
    </>
  );
}

/** Answers of one kind under its name. */
export const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <ListBoxSection>
    <Header className={styles.group ?? ''}>{title}</Header>
    {children}
  </ListBoxSection>
);
