import { lineage } from '@stratlas/server/contract';
import { useTranslation } from 'react-i18next';
import type { Tree } from '../../state/tree.ts';
import { select, useView } from '../../state/view-store.ts';
import { labelOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';

/** The way from the goal down to the item, each step a button. */
export function ItemPath({ code, tree }: { code: string; tree: Tree }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const above = lineage(code)
    .slice(0, -1)
    .flatMap((one) => tree.byCode.get(one) ?? []);
  if (above.length === 0) return null;
  return (
    <nav aria-label={t('item.path')}>
      <ol>
        {above.map((item) => (
          <li key={item.code}>
            <button type="button" className={panel.row} onClick={() => select(item.code)}>
              <span className={panel.code}>{item.code}</span>
              <span>{labelOf(item, language)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
