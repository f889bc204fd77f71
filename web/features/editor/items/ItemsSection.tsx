import type { ProjectItem, ProjectRecord } from '@stratlas/seeds/project';
import { type ItemResponse, levelOf } from '@stratlas/server/contract';
import { useState } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import { useStrategy } from '../../../api/use-strategy.ts';
import { useView } from '../../../state/view-store.ts';
import { GoalIcon } from '../../../ui/GoalIcon.tsx';
import { labelOf } from '../../../ui/item-words.ts';
import { findItems } from '../../search/find-items.ts';
import search from '../../search/Search.module.css';
import { SearchField } from '../../search/SearchField.tsx';
import { write } from '../draft/session.ts';
import { withShareAdded } from '../draft/shares.ts';
import { elementId } from '../form/issues.ts';
import { Section } from '../form/Section.tsx';
import { ShareTotal } from '../form/ShareTotal.tsx';
import { ItemRow } from './ItemRow.tsx';

const mostFound = 12;
const isFine = (code: string): boolean => ['task', 'area'].includes(levelOf(code));

/** Which tasks the project serves, found by code or words, with shares that make 100 %. */
export function ItemsSection({ items }: Pick<ProjectRecord, 'items'>) {
  const { t } = useTranslation('editor');
  const [text, setText] = useState('');
  const strategy = useStrategy().data;
  const candidates = (strategy?.response.items ?? []).filter(
    ({ code }) => isFine(code) && !items.some((item) => item.code === code),
  );
  const found = findItems(candidates, text, mostFound);
  const withShares = (rows: readonly ProjectItem[], shares: readonly number[]) =>
    write({ items: rows.map((row, index) => ({ ...row, share: shares[index] ?? 0 })) });
  const add = (code: string) => {
    const rows: ProjectItem[] = [...items, { code, share: 0, state: 'confirmed' }];
    withShares(rows, withShareAdded(items.map(({ share }) => share)));
    setText('');
  };
  return (
    <Section name="items">
      <SearchField
        id={elementId('items')}
        label={t('items.search')}
        placeholder={t('items.placeholder')}
        text={text}
        onText={setText}
        onChoose={add}
        first={found[0]?.code ?? null}
        empty={t('items.none')}
      >
        {found.map((item) => (
          <ItemOption key={item.code} item={item} />
        ))}
      </SearchField>
      <ul>
        {items.map((item, index) => (
          <ItemRow
            key={item.code}
            items={items}
            index={index}
            name={strategy?.tree.byCode.get(item.code)}
            onItems={withShares}
          />
        ))}
      </ul>
      <ShareTotal
        path="items"
        shares={items.map(({ share }) => share)}
        onShares={(shares) => withShares(items, shares)}
      />
    </Section>
  );
}

function ItemOption({ item }: { item: ItemResponse }) {
  const language = useView(({ lang }) => lang);
  const label = labelOf(item, language);
  return (
    <ListBoxItem id={item.code} textValue={label} className={search.option ?? ''}>
      <GoalIcon code={item.code} />
      <span className={search.clamped}>
        <small>{item.code}</small> {label}
      </span>
    </ListBoxItem>
  );
}
