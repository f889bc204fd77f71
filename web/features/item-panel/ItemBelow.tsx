import { useTranslation } from 'react-i18next';
import type { Tree } from '../../state/tree.ts';
import { select, useView } from '../../state/view-store.ts';
import { labelOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';

/** What a goal, objective or task consists of. */
export function ItemBelow({ code, tree }: { code: string; tree: Tree }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  const below = tree.childrenOf(code).flatMap((one) => tree.byCode.get(one) ?? []);
  if (below.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{t('item.below')}</h3>
      <ul>
        {below.map((item) => (
          <li key={item.code}>
            <button type="button" className={panel.row} onClick={() => select(item.code)}>
              <span className={panel.code}>{item.code}</span>
              <span>{labelOf(item, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
