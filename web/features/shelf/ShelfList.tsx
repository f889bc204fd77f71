import { useTranslation } from 'react-i18next';
import type { Area } from '../../state/areas.ts';
import type { Tree } from '../../state/tree.ts';
import { select, useView } from '../../state/view-store.ts';
import { textOf } from '../../ui/item-words.ts';
import panel from '../../ui/panel.module.css';
import styles from './Shelf.module.css';

/** Every area of the selection that has no place on the map, by scope. */
export function ShelfList({ tree, areas }: { tree: Tree; areas: readonly Area[] }) {
  const { t } = useTranslation();
  const language = useView(({ lang }) => lang);
  if (areas.length === 0) return <p className={styles.empty}>{t('shelf.empty')}</p>;
  return (
    <section className={styles.list} aria-label={t('shelf.list')}>
      {[...Map.groupBy(areas, ({ scope }) => scope)].map(([scope, members]) => (
        <section key={scope} className={panel.section}>
          <h3>
            {t(`scopeLong.${scope}`)} · {members.length}
          </h3>
          {members.map(({ code }) => {
            const item = tree.byCode.get(code);
            return (
              <button key={code} type="button" className={panel.row} onClick={() => select(code)}>
                <span className={panel.code}>{code}</span>
                <span>{item && textOf(item, language)}</span>
              </button>
            );
          })}
        </section>
      ))}
    </section>
  );
}
